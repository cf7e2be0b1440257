// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import MediationStore
import TestSupport
import Testing

@Suite("A lead")
struct LeadTests {
    @Test("is taken down with its first words for a title, and with nobody's name")
    func reported() async throws {
        try await World.run { world in
            let life = try await world.report()
            let view = try await world.cases.view(life.id, as: try world.worker(.village, for: life.village))
            #expect((view.row.title, view.row.summary) == ("两家为水渠吵了起来", "两家为水渠吵了起来，越吵越凶"))
            #expect((view.row.place, view.parties) == ("水渠边", []))
            #expect((view.row.state.stage, view.row.state.requestedOn) == (.lead, nil))
            #expect(view.events.first?.spokenWords()[.summary] == "两家为水渠吵了起来，越吵越凶")
            let line = try #require(
                try await world.cases.list(
                    CaseFilter(), limit: 10, as: try world.worker(.village, for: life.village)
                ).items.first)
            #expect((line.title, line.registeredAt) == ("两家为水渠吵了起来", world.now))
            #expect(try await world.findings() == [])
        }
    }

    @Test("has a title that a list can show, whatever its words are")
    func titles() async throws {
        let titles = [
            ("两家为水渠吵了起来。", "两家为水渠吵了起来"), ("\n  吵架了\n昨天", "吵架了"), ("，。", "，。"),
            ("一二三四五六七八九十一二三四五六七八九十", "一二三四五六七八九十一二三四五六七八九十"),
            ("一二三四五六七八九十一二三四五六七八九十一", "一二三四五六七八九十一二三四五六七八九…"),
        ]
        try await World.run { world in
            for (summary, title) in titles {
                let life = try await world.report(summary: summary)
                let view = try await world.cases.view(life.id, as: try world.worker(.village, for: life.village))
                #expect(view.row.title == title)
            }
        }
    }

    @Test("becomes a case with parties, title, place and the day of the request, and keeps its id and its holder")
    func registered() async throws {
        try await World.run { world in
            var life = try await world.report()
            let person = try world.worker(.village, for: life.village)
            world.now = World.monday.adding(days: 2).evening
            let receipt = try await world.give(.register(World.registration()), to: &life)
            #expect(receipt.parties.map(\.name) == ["张大富", "李桂芳"])
            let view = try await world.cases.view(life.id, as: person)
            #expect(view.row == receipt.row)
            #expect((view.row.title, view.row.place, view.row.state.type) == ("张大富 与 李桂芳", "老屋后面", .neighbour))
            #expect(view.row.state.requestedOn == World.monday.adding(days: 2))
            #expect(view.row.state.holder == view.row.state.firstHolder)
            #expect(view.parties.map(\.name) == ["张大富", "李桂芳"])
            #expect(try await world.findings() == [])
        }
    }

    @Test("stays at its place")
    func elsewhere() async throws {
        try await World.run { world in
            var life = try await world.report()
            await #expect(throws: ServiceError.self) {
                try await world.give(.register(World.registration(in: 990_101_101_202)), to: &life)
            }
            #expect(try await world.state(of: life).stage == .lead)
        }
    }

    @Test("is put aside with a reason, and then stands still")
    func dismissed() async throws {
        try await World.run { world in
            var life = try await world.report()
            try await world.give(.dismissLead(LeadDismissal(reason: .solvedItself)), to: &life)
            let state = try await world.state(of: life)
            #expect((state.stage, state.awaitedUnit) == (.dismissed, nil))
            #expect(try await world.findings() == [])
        }
    }

    @Test("stands in the queue of whoever took it down, after what has a day")
    func queue() async throws {
        try await World.run { world in
            let kept = try await world.lead([(0, .accept), (1, .session), (1, .agree)])
            let lead = try await world.report()
            let person = try world.worker(.village, for: World.village)
            let first = try await world.cases.queue(limit: 1, as: person)
            #expect(first.items.map(\.id) == [kept.id])
            let second = try await world.cases.queue(after: try #require(first.next), limit: 1, as: person)
            #expect(second.items.map(\.id) == [lead.id])
            #expect(second.next == nil)
        }
    }
}
