// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Testing

@Suite("Who sees which figures")
struct FigureScopeTests {
    @Test("a person counts the own region and those below, and no other")
    func regions() async throws {
        try await World.run { world in
            try await world.lead([])
            try await world.lead(in: 990_101_101_202, [])
            try await world.lead(in: 990_101_102_201, [])
            let counts: [(username: String, region: RegionCode?, registered: Int?)] = [
                // A leader is not told of fewer than three.
                ("leader", nil, 3), ("leader", 990_101_101_000, 0), ("leader", 990_101_101_202, 0), ("county", nil, 3),
                ("township", nil, 2), ("township", 990_101_101_201, 1), ("village", nil, 1),
                ("township", 990_101_102_000, nil), ("township", 990_101_000_000, nil),
                ("village", 990_101_101_202, nil), ("auditor", nil, 3), ("liaison", nil, nil), ("admin", nil, nil),
                ("admin", 990_101_101_201, nil),
            ]
            for (username, region, registered) in counts {
                let person = try world.person(username)
                let figures = world.figures
                if let registered {
                    let report = try await figures.localResolution(region: region, from: nil, to: nil, as: person)
                    #expect(report.total.registered == registered, "\(username)")
                } else {
                    await #expect(throws: ServiceError.figuresNotPermitted, "\(username)") {
                        try await figures.localResolution(region: region, from: nil, to: nil, as: person)
                    }
                }
            }
            await #expect(throws: ServiceError.notFound) {
                try await world.figures.localResolution(
                    region: 990_101_999_999, from: nil, to: nil, as: try world.person("leader"))
            }
        }
    }

    @Test("whoever sees figures only, sees no case")
    func leader() async throws {
        try await World.run { world in
            let life = try await world.lead([])
            for username in ["leader", "admin", "auditor", "liaison"] {
                let person = try world.person(username)
                await #expect(throws: ServiceError.notFound) { try await world.cases.view(life.id, as: person) }
                #expect(try await world.cases.list(CaseFilter(), limit: 10, as: person).items == [])
                #expect(try await world.cases.queue(limit: 10, as: person).items == [])
            }
        }
    }

    @Test("a period that ends before it begins, or never, is refused")
    func periods() async throws {
        try await World.run { world in
            let leader = try world.person("leader")
            let periods: [(from: LegalDay?, to: LegalDay?)] = [
                ("2026-03-02", "2026-03-01"), ("2026-03-03", nil), ("1926-01-01", "2026-01-01"), ("2027-01-01", nil),
            ]
            for (from, to) in periods {
                await #expect(throws: ServiceError.invalidPeriod) {
                    try await world.figures.localResolution(region: nil, from: from, to: to, as: leader)
                }
            }
            let day = try await world.figures.localResolution(
                region: nil, from: "2026-03-02", to: "2026-03-02", as: leader)
            #expect(day.months.map(\.month) == ["2026-03-01"])
        }
    }
}
