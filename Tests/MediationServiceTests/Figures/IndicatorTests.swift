// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationDemo
import Postgres
import TestSupport
import Testing

@testable import MediationService

@Suite("The figures that are added up while people work")
struct IndicatorTests {
    private static let today: LegalDay = "2026-11-15"

    @Test("agree with the recount from the events, by place, level and month, folded or not")
    func demo() async throws {
        try await World.run { world in
            try await DemoCases(database: world.application, logger: .silent).play(
                count: 200, before: Self.today.evening)
            world.now = Self.today.evening
            let before = try await world.rates()
            #expect(try await world.findings() == [])
            try await FigureFolder(database: world.application, logger: .silent).foldAll()
            #expect(try await world.rates() == before)
            #expect(try await world.findings() == [])
            for region: RegionCode in [990_101_000_000, 990_101_101_000, 990_101_101_201] {
                try await world.compare(with: region, upTo: Self.today)
            }
        }
    }

    @Test("of cases older than them are filled in once, whatever was there before")
    func filling() async throws {
        try await World.run { world in
            try await DemoCases(database: world.application, logger: .silent).play(
                count: 30, before: Self.today.evening)
            world.now = Self.today.evening
            let before = try await world.rates()
            // Half of the cases lose all of their changes; of the others nothing is missing.
            try await world.forge(
                "delete from figure_delta where case_id in (select id from mediation_case where region_lft % 2 = 0)")
            let filling = FigureFilling(database: world.application)
            #expect(try await filling.run() > 0)
            #expect(try await world.rates() == before)
            #expect(try await filling.run() == 0)
            #expect(try await world.findings() == [])
        }
    }

    @Test("a sum that was changed by hand is found, cell for cell")
    func forged() async throws {
        try await World.run { world in
            try await world.lead([(0, .accept)])
            try await FigureFolder(database: world.application, logger: .silent).foldAll()
            try await world.forge(
                "update figure_cell set amount = 2 where measure = 'registered' and dimension = 'all'")
            let month = "registered 2026-03-01 990101101201 all "
            #expect(try await world.findings() == [Finding(subject: month, what: .cellDiffers)])
        }
    }

    @Test("fall when a case is opened again, in the month in which it had counted")
    func revision() async throws {
        try await World.run { world in
            var life = try await world.lead(FigureTests.settled)
            world.now = World.monday.adding(days: 60).evening
            let before = try await world.village()
            #expect(before.rate == .of(1, 1))
            try await world.give(.reopen, to: &life)
            let after = try await world.village()
            #expect(after.rate == .of(0, 1))
            #expect(after.sum([.dueOpen]) == 1)
        }
    }

    @Test("an agreement that was broken stays among those that were due")
    func brokenAgreement() async throws {
        try await World.run { world in
            var life = try await world.lead([(0, .accept), (1, .session), (2, .agree)])
            world.now = World.monday.adding(days: 4).evening
            try await world.giveAsSystem(.lapse(Lapse(number: 1)), to: &life)
            try await world.give(
                .resumeMediation(
                    MediationResumption(
                        reason: "没有做到", consents: [Consent(party: 1, way: .phone), Consent(party: 2, way: .phone)])),
                to: &life)
            let report = try await world.figures.indicator(.agreementPerformance, as: try world.person("leader"))
            #expect(report.total.rate == .of(0, 1))
        }
    }
}

extension World {
    fileprivate func village() async throws -> IndicatorValue {
        try await figures.indicator(.villageResolution, as: person("leader")).total
    }

    /// Every figure of twelve months by everything.
    fileprivate func rates() async throws -> [IndicatorReport] {
        var reports: [IndicatorReport] = []
        for breakdown in Breakdown.allCases {
            reports += try await figures.indicators(
                Indicator.allCases, from: Month("2025-11-01" as LegalDay), to: Month("2026-11-01" as LegalDay),
                by: breakdown,
                as: person("leader"))
        }
        return reports
    }

    /// Compares the two rates with what the function of `0011_figures.sql` finds in the events.
    fileprivate func compare(with region: RegionCode, upTo today: LegalDay) async throws {
        let leader = try person("leader")
        let recount = try await figures.localResolution(region: region, from: "2026-01-01", to: today, as: leader)
        for (breakdown, parts) in [
            (Breakdown.region, recount.regions.map(\.figures)), (.firstLevel, recount.levels.map(\.figures)),
            (.month, recount.months.map(\.figures)),
        ] {
            let pair = try await figures.indicators(
                [.villageResolution, .townshipRetention, .casesRegistered, .overdue], region: region,
                from: Month("2026-01-01" as LegalDay), to: Month(today), by: breakdown, as: leader)
            let village = try #require(pair.first)
            #expect(village.parts.map(\.value.rate) == parts.map { $0.villageResolution })
            #expect(pair[1].parts.map(\.value.rate) == parts.map { $0.townshipRetention })
            #expect(pair[2].parts.map(\.value.numerator) == parts.map { Int64($0.registered) })
            #expect(pair[3].parts.map(\.value.denominator) == parts.map { Int64($0.due) })
            #expect(
                village.parts.map { $0.value.sum([.dueUnproven]) }
                    == parts.map { Int64($0.outcomes[.unproven] ?? 0) })
        }
    }
}
