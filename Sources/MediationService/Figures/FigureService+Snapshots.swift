// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// A closed month, and how the same figures are counted today.
package struct SnapshotRevisions: Hashable, Sendable {
    package let month: ClosedMonth
    package let asOf: LegalDay
    /// What people did to the cases since; the step is the reason.
    package let steps: [FigureRevision]
    /// What only time did: a quiet period that was over, a promise that fell due.
    package let byTime: [Measure: Int64]

    /// By how much a sum differs today.
    package func change(of measure: Measure) -> Int64 {
        steps.reduce(byTime[measure] ?? 0) { $0 + ($1.measure == measure ? $1.amount : 0) }
    }
}

extension FigureService {
    /// The months of a region that were closed, oldest first.
    ///
    /// - Throws: as `indicator`.
    package func snapshots(
        of region: RegionCode? = nil, from: Month? = nil, to: Month? = nil, as principal: Principal
    ) async throws -> [ClosedMonth] {
        guard principal.may(.seeFigures) else { throw ServiceError.figuresNotPermitted }
        let months = try Self.months(from: from, to: to, today: clock.now.day)
        return try await withFigures(of: region ?? principal.region, as: principal) { line, _, transaction in
            try transaction.commit(SnapshotsOf(region: line.code, months: months)).map(ClosedMonth.init)
        }
    }

    /// One closed month.
    ///
    /// - Throws: `ServiceError.notFound` when it was not closed; else as `indicator`.
    package func snapshot(_ id: SnapshotID, as principal: Principal) async throws -> ClosedMonth {
        guard principal.may(.seeFigures) else { throw ServiceError.figuresNotPermitted }
        return try await withFigures(of: id.region, as: principal) { line, _, transaction in
            let found = try transaction.commit(SnapshotsOf(region: line.code, months: id.month...id.month))
            guard let snapshot = found.first else { throw ServiceError.notFound }
            return ClosedMonth(snapshot)
        }
    }

    /// What has changed since a month was closed, and why.
    ///
    /// - Throws: as `snapshot`.
    package func revisions(of id: SnapshotID, as principal: Principal) async throws -> SnapshotRevisions {
        guard principal.may(.seeFigures) else { throw ServiceError.figuresNotPermitted }
        let today = clock.now.day
        return try await withFigures(of: id.region, as: principal) { line, _, transaction in
            let months = id.month...id.month
            guard
                let month = try transaction.query(SnapshotsOf(region: line.code, months: months)).first
                    .map(ClosedMonth.init), let content = month.content
            else { throw ServiceError.notFound }
            let (steps, sums) = try transaction.commit(
                FigureRevisions(
                    county: principal.county, regions: line.range, month: id.month, after: month.through),
                FigureSums(
                    county: principal.county, regions: line.range, measures: Measure.allCases, months: months,
                    asOf: today, by: .all))
            var byTime: [Measure: Int64] = [:]
            for sum in sums { byTime[sum.measure, default: 0] += sum.amount }
            for sum in content.sums where sum.dimension == .all { byTime[sum.measure, default: 0] -= sum.amount }
            for step in steps { byTime[step.measure, default: 0] -= step.amount }
            return SnapshotRevisions(
                month: month, asOf: today, steps: steps, byTime: byTime.filter { $0.value != 0 })
        }
    }
}
