// SPDX-License-Identifier: Apache-2.0
package import Logging
package import MediationCore
package import MediationService
internal import MediationStore
package import Postgres

/// Fills the tables with very many cases over three years, for measuring how the program does with them.
///
/// Every event is decided by the core and encoded as the service encodes it. Only the way into the tables is another:
/// COPY, in one transaction, with keys and indexes made behind it.
package struct ScaleCases: Sendable {
    package static let defaultCount = 1_000_000
    /// Three years.
    private static let days = 1_096

    private let owner: Database
    private let vault: Vault
    private let logger: Logger

    /// - Parameter owner: of the tables; a superuser, since triggers stand still meanwhile.
    package init(owner: Database, vault: Vault, logger: Logger) {
        self.owner = owner
        self.vault = vault
        self.logger = logger
    }

    /// How far a load has come.
    package enum Progress: Sendable {
        case cases(Int, of: Int)
        /// A key or an index is being made.
        case key(String)
    }

    /// Writes the organisation; cases follow.
    package static func loadOrganisation(by owner: Database, passwordHash: String) async throws {
        try await DemoOrganisation(owner: owner).load(
            regions: ScalePlaces.regions, people: ScalePlaces.people, passwordHash: passwordHash, isFollowed: true)
    }

    /// - Returns: how many events were written.
    @discardableResult
    package func load(
        _ count: Int = defaultCount, before today: Timestamp, seed: UInt64 = DemoCases.defaultSeed,
        progress: @escaping @Sendable (Progress) -> Void = { _ in }
    ) async throws -> Int {
        let rules = RuleBookService(database: owner, logger: logger)
        try await rules.refresh()
        let units = try await owner.query(UnitShortNames())
        let frame = ScaleVillage.Frame(
            rules: rules.current, vault: vault,
            shortNames: Dictionary(uniqueKeysWithValues: units.map { ($0.unit, $0.shortName) }), today: today,
            days: Self.days)
        let desks = try await desks()
        let countyUnits = try await owner.query(CountyUnits())
        let handover = Handover<ScaleVillage>(limit: 2)
        async let events = write(
            handover, count: count,
            countyUnits: Dictionary(uniqueKeysWithValues: countyUnits.map { ($0.county, $0.unit) }),
            progress: progress)
        do {
            for (index, desk) in desks.enumerated() {
                // The remainder is spread over the villages too.
                let share = count * (index + 1) / desks.count - count * index / desks.count
                let village = try ScaleVillage(count: share, at: desk, in: frame, seed: seed &+ UInt64(index))
                guard await handover.send(village) else { break }
            }
            handover.finish(.success(()))
        } catch {
            handover.finish(.failure(error))
        }
        return try await events
    }

    private func write(
        _ batches: Handover<ScaleVillage>, count: Int, countyUnits: [CountyCode: UnitID],
        progress: @escaping @Sendable (Progress) -> Void
    ) async throws -> Int {
        defer { batches.abandon() }
        let options = TransactionOptions(name: "load_cases", lane: .background, retry: .none)
        return try await owner.transaction(options) { transaction in
            let pieces = try SetAside.begin(in: transaction)
            var (cases, events, change) = (0, 0, Int64(1))
            while let village = try batches.next() {
                events += try CopyCases(village.cases, countyUnits: countyUnits).write(in: transaction)
                try CopyFigures(village.cases, figures: village.figures)
                    .write(in: transaction, numberedFrom: &change)
                try transaction.execute(InsertLastNumbers(numbers: village.numbers))
                cases += village.cases.count
                progress(.cases(cases, of: count))
            }
            _ = try transaction.query(SetNextChange(id: change))
            for piece in pieces {
                progress(.key(piece.name))
                try SetAside.restore(piece, in: transaction)
            }
            try SetAside.analyze(in: transaction)
            return events
        }
    }

    /// The first who works on cases in each village, in its township and in its county, village by village.
    private func desks() async throws -> [ScaleVillage.Desks] {
        var first: [RegionCode: Principal] = [:]
        for row in try await owner.query(CaseWorkers()) {
            let principal = Principal(row)
            if first[principal.region] == nil { first[principal.region] = principal }
        }
        func desk(_ code: Int64) -> Principal? { RegionCode(rawValue: code).flatMap { first[$0] } }
        return ScalePlaces.regions.filter { $0.kind == "village" }.compactMap { village in
            guard let own = desk(village.code), let township = desk(village.code / 1_000 * 1_000),
                let county = desk(village.code / 1_000_000 * 1_000_000)
            else { return nil }
            return ScaleVillage.Desks(village: own, township: township, county: county)
        }
    }
}
