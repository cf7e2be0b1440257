// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
package import Postgres

/// What could not be solved, and which power or law was missing. Not to solve a case is information, and no failure.
package struct UnsolvedService: Sendable {
    /// More than these are no list that anybody reads.
    package static let limit = 200
    /// Fewer cases than this are shown to those alone who see small counts.
    private static let leastCases: Int64 = 3

    private let database: Database
    private let clock: any Clock

    package init(database: Database, clock: any Clock) {
        self.database = database
        self.clock = clock
    }

    /// The reasons with their numbers, and the cases for those who may see them.
    package struct Report: Hashable, Sendable {
        package let region: RegionLine
        package let months: ClosedRange<Month>
        package let counts: [UnsolvedCount]
        package let cases: [UnsolvedCase]
    }

    /// - Parameters:
    ///   - region: the person's own when left out; only that and those below are shown.
    ///   - from: twelve months before the last when left out.
    ///   - to: the present month when left out.
    /// - Throws: `ServiceError.figuresNotPermitted`, `.notFound` for an unknown region, `.invalidMonths`.
    package func report(
        region: RegionCode? = nil, from: Month? = nil, to: Month? = nil, as principal: Principal
    ) async throws -> Report {
        let figures = FigureService(database: database, clock: clock)
        guard principal.may(.seeFigures) else { throw ServiceError.figuresNotPermitted }
        let present = Month(clock.now.day)
        let months = try FigureService.months(
            from: from ?? (to ?? present).adding(-11), to: to, today: clock.now.day)
        let seesCases = principal.may(.workOnCases)
        return try await figures.withFigures(of: region ?? principal.region, as: principal) { line, _, transaction in
            let all = try transaction.query(
                UnsolvedReasons(county: principal.county, regions: line.range, months: months))
            // One or two cases of a kind may be known by it.
            let counts = principal.may(.seeSmallCounts) ? all : all.filter { $0.cases >= Self.leastCases }
            let cases =
                seesCases
                ? try transaction.query(
                    UnsolvedCases(
                        county: principal.county, regions: line.range, months: months, limit: Int32(Self.limit)))
                : []
            return Report(region: line, months: months, counts: counts, cases: cases)
        }
    }
}
