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
            try await DemoCases(database: world.application, vault: world.vault, logger: .silent).play(
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
            try await DemoCases(database: world.application, vault: world.vault, logger: .silent).play(
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

    @Test("miss nothing when 64 cases of one county are closed at once while the worker folds")
    func together() async throws {
        try await World.run(workers: 16) { world in
            var lives: [Life] = []
            for _ in 0..<64 { lives.append(try await world.lead(Array(FigureTests.settled.dropLast()))) }
            world.now = World.monday.adding(days: 10).evening
            let folder = FigureFolder(database: world.application, logger: .silent)
            try await withThrowingTaskGroup { group in
                for life in lives {
                    group.addTask {
                        var life = life
                        try await world.give(.close, to: &life)
                    }
                }
                for _ in 0..<4 { group.addTask { try await folder.foldAll() } }
                try await group.waitForAll()
            }
            let closed = try await world.figures.indicator(.casesClosed, as: try world.person("auditor"))
            #expect(closed.total.numerator == 64)
            #expect(try await world.findings() == [])
            try await folder.foldAll()
            let folded = try await world.figures.indicator(.casesClosed, as: try world.person("auditor"))
            #expect(folded == closed)
            #expect(try await world.findings() == [])
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

    @Test("show the cases behind them to those who may see cases, and to nobody else")
    func behind() async throws {
        try await World.run { world in
            let home = try await world.lead([])
            try await world.lead(in: 990_101_101_202, [])
            let folder = FigureFolder(database: world.application, logger: .silent)
            for _ in 0..<2 {
                for (username, count) in [("village", 1), ("township", 2), ("county", 2)] {
                    let cases = try await world.figures.casesBehind(
                        .registered, limit: 10, as: try world.person(username))
                    #expect(cases.count == count, "\(username)")
                    #expect(cases.contains { $0.id == home.id }, "\(username)")
                }
                try await folder.foldAll()
            }
            await #expect(throws: ServiceError.figuresNotPermitted) {
                try await world.figures.casesBehind(.registered, limit: 10, as: try world.person("auditor"))
            }
        }
    }

    @Test("refuse months that are reversed, too many or not begun, and regions of others")
    func refusals() async throws {
        try await World.run { world in
            let march = Month(World.monday)
            let periods: [(from: Month, to: Month, fault: MonthFault)] = [
                (march, march.adding(-1), .reversed(from: march, to: march.adding(-1))),
                (march, march.adding(1), .notBegun(march.adding(1))),
                (march.adding(-36), march, .tooMany(limit: 36)),
            ]
            for (from, to, fault) in periods {
                await #expect(throws: ServiceError.invalidMonths(fault)) {
                    try await world.figures.indicator(
                        .closing, from: from, to: to, as: try world.person("auditor"))
                }
            }
            await #expect(throws: ServiceError.figuresNotPermitted) {
                try await world.figures.indicator(
                    .closing, region: 990_101_101_202, as: try world.person("village"))
            }
            await #expect(throws: ServiceError.notFound) {
                try await world.figures.indicator(.closing, region: 990_101_999_999, as: try world.person("auditor"))
            }
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
            let report = try await world.figures.indicator(.agreementPerformance, as: try world.person("auditor"))
            #expect(report.total.rate == .of(0, 1))
        }
    }
}

extension World {
    fileprivate func village() async throws -> IndicatorValue {
        try await figures.indicator(.villageResolution, as: person("auditor")).total
    }

    /// Every figure of twelve months by everything.
    fileprivate func rates() async throws -> [IndicatorReport] {
        var reports: [IndicatorReport] = []
        for breakdown in Breakdown.allCases {
            reports += try await figures.indicators(
                Indicator.allCases, from: Month("2025-11-01" as LegalDay), to: Month("2026-11-01" as LegalDay),
                by: breakdown,
                as: person("auditor"))
        }
        return reports
    }

    /// Compares the two rates with what the function of `0011_figures.sql` finds in the events.
    fileprivate func compare(with region: RegionCode, upTo today: LegalDay) async throws {
        let auditor = try person("auditor")
        let recount = try await figures.localResolution(region: region, from: "2026-01-01", to: today, as: auditor)
        for (breakdown, parts) in [
            (Breakdown.region, recount.regions.map(\.figures)), (.firstLevel, recount.levels.map(\.figures)),
            (.month, recount.months.map(\.figures)),
        ] {
            let pair = try await figures.indicators(
                [.villageResolution, .townshipRetention, .casesRegistered, .overdue], region: region,
                from: Month("2026-01-01" as LegalDay), to: Month(today), by: breakdown, as: auditor)
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
