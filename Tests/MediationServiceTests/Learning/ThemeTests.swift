// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import TestSupport
import Testing

@Suite("Themes of the month")
struct ThemeTests {
    @Test func `are suggested from alike cases, adopted by a person and followed to their end`() async throws {
        try await World.run { world in
            for number in 0..<3 { _ = try await world.open(number: UInt128(number)) }
            let themes = ThemeService(cases: world.cases)
            let officer = try world.worker(.township, for: World.village)
            let group = try #require(try await themes.suggestions(as: officer).first)
            #expect(group.cases.count == 3)
            let id = try await themes.adopt(
                words: group.words, township: group.township, type: group.type, title: "屋檐滴水", note: "一起装檐沟",
                as: officer)
            let again = try await themes.adopt(
                words: group.words, township: group.township, type: group.type, title: "又一次", note: "按了两遍",
                as: officer)
            #expect(again == id)
            try await themes.move(id, to: .working, note: "村里开了会", expecting: 1, as: officer)
            await #expect(throws: ServiceError.stale(current: 2)) {
                try await themes.move(id, to: .dropped, note: "慢了一步", expecting: 1, as: officer)
            }
            try await themes.move(id, to: .done, note: "檐沟都装好了", expecting: 2, as: officer)
            await #expect(throws: ServiceError.notFound) {
                try await themes.move(id, to: .working, note: "已经完了", expecting: 3, as: officer)
            }
            let theme = try await themes.theme(id, as: officer)
            #expect(theme.steps.map(\.state) == [.adopted, .working, .done])
            #expect(theme.steps.map(\.note) == ["一起装檐沟", "村里开了会", "檐沟都装好了"])
            #expect(Set(theme.cases.map(\.id)) == Set(group.cases.map(\.id)))
            #expect(theme.following == [])
        }
    }

    @Test func `are read by leaders without a case, and are nothing for a village`() async throws {
        try await World.run { world in
            for number in 0..<3 { _ = try await world.open(number: UInt128(number)) }
            let themes = ThemeService(cases: world.cases)
            let officer = try world.worker(.township, for: World.village)
            let group = try #require(try await themes.suggestions(as: officer).first)
            let id = try await themes.adopt(
                words: group.words, township: group.township, type: group.type, title: "屋檐滴水", note: "一起装檐沟",
                as: officer)
            let leader = try world.person("leader")
            #expect(try await themes.themes(as: leader).map(\.title) == ["屋檐滴水"])
            let seen = try await themes.theme(id, as: leader)
            #expect(seen.cases == [])
            #expect(seen.following == [])
            let mediator = try world.worker(.village, for: World.village)
            await #expect(throws: ServiceError.notFound) { _ = try await themes.themes(as: mediator) }
            await #expect(throws: ServiceError.notFound) { _ = try await themes.suggestions(as: leader) }
        }
    }
}
