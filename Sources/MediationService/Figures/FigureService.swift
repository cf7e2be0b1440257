// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
package import Postgres

/// The honest figures, for everybody who may see counts. It never reads a name or a text.
package struct FigureService: Sendable {
    let database: Database
    let clock: any Clock

    /// A period is at most this long, so that a mistyped year cannot make the server count for ever.
    package static let periodLimitDays = 3 * 366

    package init(database: Database, clock: any Clock) {
        self.database = database
        self.clock = clock
    }

    /// The local-resolution figures of a region and period.
    ///
    /// - Parameter region: the person's own when left out; only the own and those below are shown.
    /// - Throws: `ServiceError.figuresNotPermitted`, `.invalidPeriod` for a reversed or endless period.
    package func localResolution(
        region: RegionCode?, from: LegalDay?, to: LegalDay?, as principal: Principal
    ) async throws -> LocalResolutionReport {
        guard principal.may(.seeFigures) else { throw ServiceError.figuresNotPermitted }
        let today = clock.now.day
        let to = to ?? today
        let from = from ?? LegalDay(year: to.civil.year, month: 1, day: 1) ?? to
        guard from <= to, to <= from.adding(days: Self.periodLimitDays) else { throw ServiceError.invalidPeriod }
        let code = region ?? principal.region
        let settings: SessionSettings = [
            "fengqiao.figures_lft": Int64(principal.regions.lowerBound),
            "fengqiao.figures_rgt": Int64(principal.regions.upperBound),
        ]
        let options = TransactionOptions(name: "local_resolution", access: .readOnly, settings: settings)
        return try await database.transaction(options) { transaction in
            let lines = try transaction.query(RegionsBelow(code: code))
            guard let line = lines.first(where: { $0.code == code }) else { throw ServiceError.notFound }
            guard principal.regions.contains(line.range.lowerBound), principal.regions.contains(line.range.upperBound)
            else { throw ServiceError.figuresNotPermitted }
            let (rows, places) = try transaction.commit(
                LocalResolution(county: principal.county, regions: line.range, from: from, to: to, asOf: today),
                PlacesWithin(range: line.range))
            let report = LocalResolutionReport(
                region: line, children: lines.filter { $0.code != code },
                places: Dictionary(uniqueKeysWithValues: places), from: from, to: to, asOf: today, rows: rows)
            return principal.may(.seeSmallCounts) ? report : report.withoutSmallCells()
        }
    }
}
