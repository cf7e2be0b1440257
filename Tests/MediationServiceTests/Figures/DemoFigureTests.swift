// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationDemo
import MediationService
import MediationStore
import Postgres
import TestSupport
import Testing

@Suite("The demo county")
struct DemoFigureTests {
    private static let today: LegalDay = "2026-11-15"

    @Test("has the figures that its events tell, cell for cell")
    func naive() async throws {
        try await World.run { world in
            try await DemoCases(database: world.application, vault: world.vault, logger: .silent).play(
                count: 200, before: Self.today.evening)
            world.now = Self.today.evening
            let periods: [(from: LegalDay, to: LegalDay)] = [
                ("2025-11-15", "2026-11-15"), ("2026-01-01", "2026-06-30"), ("2026-10-01", "2026-10-31"),
            ]
            let cases = try await world.eventsByCase()
            for (from, to) in periods {
                let naive = NaiveFigures(cases: cases, from: from, to: to, asOf: Self.today)
                let regions: [RegionCode] = [990_101_000_000, 990_101_101_000, 990_101_101_201]
                for region in regions {
                    let report = try await world.figures.localResolution(
                        region: region, from: from, to: to, as: try world.person("auditor"))
                    #expect(Cells(report.total) == naive.cells(below: region))
                    for row in report.regions { #expect(Cells(row.figures) == naive.cells(below: row.region.code)) }
                    for row in report.levels {
                        #expect(Cells(row.figures) == naive.cells(below: region, level: row.level))
                    }
                    for row in report.months {
                        #expect(Cells(row.figures) == naive.cells(below: region, month: row.month))
                    }
                }
            }
            let seen = Set(
                NaiveFigures(cases: cases, from: "2025-11-15", to: Self.today, asOf: Self.today).cells().outcomes.keys)
            #expect(seen.subtracting(LocalResolutionRow.Outcome.allCases) == [])
            #expect(seen.count >= 7, "The county should show nearly every outcome, not only \(seen).")
            #expect(
                try await Verifier(database: world.application, vault: world.vault, logger: .silent).verify().findings
                    == [])
        }
    }

    @Test("is the same twice for one seed and day, and another for another seed")
    func deterministic() async throws {
        let first = try await Self.county(seed: 1)
        #expect(try await Self.county(seed: 1) == first)
        #expect(try await Self.county(seed: 2) != first)
    }

    private struct County: Equatable {
        let codes: [String]
        let figures: LocalResolutionReport
    }

    private static func county(seed: UInt64) async throws -> County {
        try await World.run { world in
            try await DemoCases(database: world.application, vault: world.vault, logger: .silent).play(
                count: 25, before: today.evening, seed: seed)
            world.now = today.evening
            let codes = try await world.owner.query(CodesAndNumbers())
            let report = try await world.figures.localResolution(
                region: nil, from: "2025-11-15", to: today, as: try world.person("auditor"))
            return County(codes: codes, figures: report)
        }
    }
}

extension World {
    fileprivate func eventsByCase() async throws -> [[CaseEvent]] {
        let rows = try await owner.query(
            WalkEvents(
                after: .start,
                through: WalkPosition(county: CountyCode(rawValue: .max), id: CaseID(rawValue: .max))))
        let events = try rows.map { try $0.event() }
        return Array(Dictionary(grouping: events, by: \.caseID).values)
    }
}

private struct CodesAndNumbers: Statement {
    static let name: StaticString = "codes_and_numbers"
    var sql: SQL { "select code || coalesce(number, '') || title from mediation_case order by id" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}
