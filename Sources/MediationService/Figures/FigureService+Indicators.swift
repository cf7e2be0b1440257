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
                IndicatorReport(
                    indicator, of: line, months: months, asOf: today, by: breakdown,
                    children: lines.filter { $0.code != line.code }, places: tree, sums: sums)
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

    static func months(from: Month?, to: Month?, today: LegalDay) throws -> ClosedRange<Month> {
        let present = Month(today)
        let to = to ?? present
        let from = from ?? to.adding(1 - to.number)
        guard from <= to else { throw ServiceError.invalidMonths(.reversed(from: from, to: to)) }
        guard to <= present else { throw ServiceError.invalidMonths(.notBegun(to)) }
        guard to.months(since: from) < monthLimit else {
            throw ServiceError.invalidMonths(.tooMany(limit: monthLimit))
        }
        return from...to
    }

    /// A transaction that sees the figures of the person's range and, for those who work on cases, the cases in it.
    func withFigures<Answer: Sendable>(
        of code: RegionCode, as principal: Principal,
        _ body: @Sendable @escaping (RegionLine, [RegionLine], borrowing Transaction) throws -> Answer
    ) async throws -> Answer {
        let scope = principal.scope
        let settings: SessionSettings = [
            "fengqiao.lft": Int64(scope.regions.lowerBound), "fengqiao.rgt": Int64(scope.regions.upperBound),
            "fengqiao.person": Int64(principal.person.rawValue),
            "fengqiao.figures_lft": Int64(principal.regions.lowerBound),
            "fengqiao.figures_rgt": Int64(principal.regions.upperBound),
        ]
        let options = TransactionOptions(name: "indicators", access: .readOnly, settings: settings)
        return try await database.transaction(options) { transaction in
            let lines = try transaction.query(RegionsBelow(code: code))
            guard let line = lines.first(where: { $0.code == code }) else { throw ServiceError.notFound }
            guard principal.regions.contains(line.range.lowerBound), principal.regions.contains(line.range.upperBound)
            else { throw ServiceError.figuresNotPermitted }
            return try body(line, lines, transaction)
        }
    }
}
