// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

extension FigureService {
    /// The statistics form of a region and period.
    ///
    /// - Parameter region: the person's own when left out.
    /// - Throws: `ServiceError.figuresNotPermitted`, `.notFound` for an unknown region, `.invalidMonths` for a period
    ///   that has not begun, `.closingRefused` for a region that had ended.
    package func form(
        _ period: ReportPeriod, of region: RegionCode? = nil, as principal: Principal
    ) async throws -> StatisticsForm {
        guard principal.may(.seeFigures) else { throw ServiceError.figuresNotPermitted }
        let today = clock.now.day
        guard period.first <= Month(today) else { throw ServiceError.invalidMonths(.notBegun(period.first)) }
        return try await withFigures(of: region ?? principal.region, as: principal) { line, _, transaction in
            try Self.requireRegion(line.code, in: period.months, transaction)
            let sums = { (dimension: FigureDimension, measures: [Measure]) in
                FigureSums(
                    county: principal.county, regions: line.range, measures: measures, months: period.months,
                    asOf: today, by: dimension)
            }
            let (all, types, sources, counts, snapshots) = try transaction.commit(
                sums(.all, FormItem.measures), sums(.type, [.accepted]), sums(.source, [.accepted]),
                OrganisationCounts(regions: line.range, on: min(period.months.upperBound.last, today)),
                SnapshotsOf(region: line.code, months: period.months))
            let closings = snapshots.map(ClosedMonth.init)
            var now = FormSums()
            now.add(all, by: .all)
            now.add(types, by: .type)
            now.add(sources, by: .source)
            now.organisation = counts.first ?? [:]
            return StatisticsForm(
                region: line, period: period, asOf: today,
                lines: Self.lines(now: now, frozen: Self.frozen(closings, of: period)), closings: closings)
        }
    }

    private static func frozen(_ closings: [ClosedMonth], of period: ReportPeriod) -> FormSums? {
        guard closings.count == period.kind.length else { return nil }
        var sums = FormSums()
        for month in closings {
            guard let content = month.content else { return nil }
            sums.add(content)
        }
        return sums
    }

    private static func lines(now: FormSums, frozen: FormSums?) -> [StatisticsForm.Line] {
        FormItem.allCases.flatMap { item in
            let members: [String?] =
                if case .parts(_, let part) = item.content { part.members } else { [nil] }
            return members.map { member in
                StatisticsForm.Line(
                    item: item, member: member, now: now.value(of: item, member: member),
                    frozen: frozen?.value(of: item, member: member))
            }
        }
    }
}
