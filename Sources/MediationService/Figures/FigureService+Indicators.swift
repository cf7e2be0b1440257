// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// Months that figures cannot be asked for, and why.
package enum MonthFault: Hashable, Sendable {
    case reversed(from: Month, to: Month)
    case tooMany(limit: Int)
    case notBegun(Month)
}

extension FigureService {
    /// A period has at most so many months.
    package static let monthLimit = 36

    /// One figure of a region and some months, broken down.
    ///
    /// - Parameters:
    ///   - region: the person's own when left out; only the own and those below are shown.
    ///   - from: January of the last month's year when left out.
    ///   - to: the present month when left out; it is not over, and its figures grow.
    /// - Throws: `ServiceError.figuresNotPermitted`, `.notFound` for an unknown region, `.invalidMonths`.
    package func indicator(
        _ indicator: Indicator, region: RegionCode? = nil, from: Month? = nil, to: Month? = nil,
        by breakdown: Breakdown = .region, as principal: Principal
    ) async throws -> IndicatorReport {
        let reports = try await indicators(
            [indicator], region: region, from: from, to: to, by: breakdown, as: principal)
        guard let report = reports.first else { throw ServiceError.notFound }
        return report
    }

    /// Several figures, summed from one look at the database. Every answer about figures leaves through here.
    package func indicators(
        _ indicators: [Indicator], region: RegionCode? = nil, from: Month? = nil, to: Month? = nil,
        by breakdown: Breakdown = .region, as principal: Principal
    ) async throws -> [IndicatorReport] {
        guard principal.may(.seeFigures) else { throw ServiceError.figuresNotPermitted }
        let today = clock.now.day
        let months = try Self.months(from: from, to: to, today: today)
        let measures = Array(Set(indicators.flatMap(\.measures)))
        return try await withFigures(of: region ?? principal.region, as: principal) { line, lines, transaction in
            let (sums, places) = try transaction.commit(
                FigureSums(
                    county: principal.county, regions: line.range, measures: measures, months: months, asOf: today,
                    by: breakdown.dimension),
                PlacesWithin(range: line.range))
            let tree = Dictionary(uniqueKeysWithValues: places)
            return indicators.map { indicator in
                let report = IndicatorReport(
                    indicator, of: line, months: months, asOf: today, by: breakdown,
                    children: lines.filter { $0.code != line.code }, places: tree, sums: sums)
                return principal.may(.seeSmallCounts) ? report : report.withoutSmallCells()
            }
        }
    }

    /// The cases behind one of the sums of a figure, for those who work on cases; leaders get counts only.
    ///
    /// - Parameter after: the last case of the page before.
    /// - Throws: as `indicator`.
    package func casesBehind(
        _ measure: Measure, region: RegionCode? = nil, from: Month? = nil, to: Month? = nil, after: CaseID? = nil,
        limit: Int, as principal: Principal
    ) async throws -> [CaseBehind] {
        guard principal.may(.workOnCases) else { throw ServiceError.figuresNotPermitted }
        let today = clock.now.day
        let months = try Self.months(from: from, to: to, today: today)
        return try await withFigures(of: region ?? principal.region, as: principal) { line, _, transaction in
            try transaction.commit(
                CasesBehind(
                    county: principal.county, regions: line.range, measures: [measure], months: months, asOf: today,
                    after: after ?? CaseID(rawValue: 0), limit: Int32(clamping: limit)))
        }
    }
}
