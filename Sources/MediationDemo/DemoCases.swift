// SPDX-License-Identifier: Apache-2.0
package import Logging
package import MediationCore
package import MediationService
internal import MediationStore
package import Postgres

/// Plays twelve months of the demo county through the same service that the pages use: no row is written behind its back.
package struct DemoCases: Sendable {
    package static let defaultCount = 600
    package static let defaultSeed: UInt64 = 20_630_101

    private let service: CaseService
    private let clock: DemoClock
    private let database: Database
    private let logger: Logger

    package init(database: Database, vault: Vault, logger: Logger) {
        self.logger = logger
        clock = DemoClock(Timestamp(microseconds: 0))
        service = CaseService(database: database, vault: vault, clock: clock, logger: logger)
        self.database = database
    }

    /// Opens and lives through `count` cases in the year before `today`; returns how many events happened.
    @discardableResult
    package func play(count: Int = defaultCount, before today: Timestamp, seed: UInt64 = defaultSeed) async throws
        -> Int
    {
        var random = SplitMix64(seed: seed)
        let villages = DemoCounty.regions.filter { $0.kind == "village" }.compactMap { RegionCode(rawValue: $0.code) }
        var steps: [DemoStep] = []
        for number in 0..<count {
            let day = today.day.adding(days: -365 + number * 365 / count)
            let village = random.element(of: villages)
            steps +=
                DemoPlan(
                    number: number, village: village, beginning: day, random: SplitMix64(seed: random.next())
                ).steps
        }
        for (index, scene) in Self.scenes.enumerated() where count > 0 {
            guard let village = RegionCode(rawValue: scene.village) else { continue }
            steps +=
                DemoPlan(
                    number: count + index, village: village, beginning: today.day.adding(days: -scene.daysAgo),
                    course: scene.course, random: SplitMix64(seed: random.next())
                ).steps
        }
        steps.removeAll { $0.at >= today }
        // Numbers are given in the order of acceptance, so the county's evenings pass in their true order.
        steps.sort { ($0.at, $0.plan, $0.order) < ($1.at, $1.plan, $1.order) }
        try await play(steps, people: try await DemoPeople(database: database), random: &random)
        clock.set(today.adding(seconds: -3_600))
        try await DrawService(cases: service).draw(seed: [UInt8](repeating: UInt8(truncatingIfNeeded: seed), count: 32))
        // What is overdue on the last evening has been said, and what had to lapse has lapsed.
        let sweeper = ClockSweeper(cases: service, logger: logger)
        while try await sweeper.sweep().isMore {}
        try await settleNotices(before: today)
        return steps.count
    }

    /// What every visitor finds on the desks of the tour, whatever the seed drew: something new, something under way,
    /// something to answer.
    private static let scenes: [(village: Int64, daysAgo: Int, course: DemoPlan.Course)] = [
        (990_101_101_201, 1, .newlyHeard), (990_101_101_201, 6, .talking), (990_101_101_201, 5, .askedForHelp),
        (990_101_101_201, 12, .beingKept), (990_101_101_202, 5, .askedForAdvice), (990_101_101_203, 5, .askedForHelp),
        (990_101_102_201, 5, .askedForHelp), (990_101_201_201, 5, .askedForAdvice), (990_101_101_201, 1, .lead),
        (990_101_101_202, 9, .resting), (990_101_101_203, 36, .overdue), (990_101_101_204, 20, .sentOut),
        (990_101_101_202, 5, .inDanger), (990_101_101_201, 8, .beingSigned), (990_101_101_203, 7, .whistled),
        (990_101_102_202, 24, .sentOut), (990_101_201_202, 6, .inDanger),
    ]

    /// News of the last days are still unread; the rest of the year has been seen.
    private func settleNotices(before today: Timestamp) async throws {
        let worker = DeliveryWorker(database: database, clock: clock, logger: logger)
        while try await worker.deliver() > 0 {}
        let options = TransactionOptions(name: "read_old_notices", settings: Scope.everything.settings)
        let seen = today.adding(seconds: -3 * 86_400)
        _ = try await database.transaction(options) { transaction in
            try transaction.commit(ReadOldNotices(before: seen))
        }
    }

    private struct Life {
        let id: CaseID
        let village: RegionCode
        var version: Int32
    }

    private func play(_ steps: [DemoStep], people: DemoPeople, random: inout SplitMix64) async throws {
        var lives: [Int: Life] = [:]
        for step in steps {
            clock.set(step.at)
            switch step.action {
            case .open(let registration):
                lives[step.plan] = try await begin(registration.region, at: step.at, random: &random) { id in
                    _ = try await service.open(
                        registration, id: id, as: try people.principal(.village, for: registration.region))
                }
            case .report(let lead):
                lives[step.plan] = try await begin(lead.region, at: step.at, random: &random) { id in
                    _ = try await service.report(lead, id: id, as: try people.principal(.village, for: lead.region))
                }
            case .command(let command):
                guard let life = lives[step.plan] else { continue }
                try await give(command, by: step.doer, to: life, people: people)
                lives[step.plan]?.version += 1
            }
        }
    }

    private func begin(
        _ village: RegionCode, at moment: Timestamp, random: inout SplitMix64, _ begin: (CaseID) async throws -> Void
    ) async throws -> Life {
        let id = CaseID(at: moment, random: UInt128(random.next()) << 64 | UInt128(random.next()))
        try await begin(id)
        return Life(id: id, village: village, version: 1)
    }

    private func give(_ command: Command, by doer: DemoStep.Doer, to life: Life, people: DemoPeople) async throws {
        guard doer != .system else {
            try await service.performAsSystem(command, on: life.id, in: life.village.county)
            return
        }
        _ = try await service.perform(
            command, on: life.id, expecting: life.version, as: try people.principal(doer, for: life.village))
    }
}

private struct ReadOldNotices: Statement {
    static let name: StaticString = "read_old_notices"
    let before: Timestamp

    var sql: SQL { "update notice set read_at = at where at < \(before)" }
}

/// The demo's people by the place and level at which they work.
private struct DemoPeople {
    private var byRegion: [RegionCode: Principal] = [:]

    init(database: Database) async throws {
        for row in try await database.query(CaseWorkers()) {
            let principal = Principal(row)
            // The first mediator of a village and the first officer of a township do the work.
            if byRegion[principal.region] == nil { byRegion[principal.region] = principal }
        }
    }

    struct Missing: Error {
        let region: RegionCode
    }

    func principal(_ doer: DemoStep.Doer, for village: RegionCode) throws -> Principal {
        let code: Int64 =
            switch doer {
            case .village: village.rawValue
            case .township: village.rawValue / 1_000 * 1_000
            case .county, .system: village.rawValue / 1_000_000 * 1_000_000
            }
        guard let region = RegionCode(rawValue: code), let principal = byRegion[region] else {
            throw Missing(region: village)
        }
        return principal
    }
}
