// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

extension FigureService {
    /// Closes a month that is over: the figures of the person's own region are frozen as they are, with a hash over all
    /// of them. It can be done once; what changes later is told as a revision.
    ///
    /// - Throws: `ServiceError.figuresNotPermitted` to whoever closes no months, or for another region than the own;
    ///   `.closingRefused`.
    package func close(
        _ month: Month, of region: RegionCode? = nil, as principal: Principal
    ) async throws -> ClosedMonth {
        guard principal.may(.closeMonths), region ?? principal.region == principal.region else {
            throw ServiceError.figuresNotPermitted
        }
        let now = clock.now
        guard month.last < now.day else { throw ServiceError.closingRefused(.notOver(month)) }
        return try await withFigures(of: principal.region, as: principal, writing: true) { line, _, transaction in
            try Self.requireRegion(line.code, in: month...month, transaction)
            // Nobody changes a figure from here to the commit.
            let through = try transaction.query(HoldFigures()).first ?? 0
            let body = try Self.frozen(month, of: line, through: through, by: principal, at: now, transaction)
            let written = try transaction.commit(InsertSnapshot(body, regionLft: line.range.lowerBound))
            guard let stored = written.first else { throw ServiceError.closingRefused(.closedBefore(body.id)) }
            return ClosedMonth(stored)
        }
    }

    private static func frozen(
        _ month: Month, of line: RegionLine, through: Int64, by principal: Principal, at now: Timestamp,
        _ transaction: borrowing Transaction
    ) throws -> SnapshotBody {
        let sums = { (dimension: FigureDimension) in
            FigureSums(
                county: principal.county, regions: line.range, measures: Measure.allCases, months: month...month,
                asOf: now.day, by: dimension)
        }
        var trip = Pipeline()
        let parts = FigureDimension.allCases.map { (dimension: $0, rows: trip.add(sums($0))) }
        let counts = trip.add(OrganisationCounts(regions: line.range, on: month.last))
        let previous = trip.add(LastSnapshotHash(region: line.code))
        let anchor = trip.add(LastAnchor())
        let results = try transaction.pipeline(trip)
        let last = try results.rows(of: anchor).first?.anchor
        return SnapshotBody(
            id: SnapshotID(region: line.code, month: month), regionName: line.name, asOf: now.day, closedAt: now,
            closedBy: principal.person, closedByName: principal.name, through: through,
            organisation: try results.rows(of: counts).first ?? [:],
            sums: try parts.flatMap { part in Self.added(try results.rows(of: part.rows), by: part.dimension) },
            previous: try results.rows(of: previous).first, anchor: last.map { (number: $0.number, root: $0.root) })
    }

    /// The sums of all places below together.
    private static func added(_ rows: [FigureSum], by dimension: FigureDimension) -> [SnapshotBody.Sum] {
        struct Key: Hashable {
            let measure: Measure
            let member: String
            let value: Int32
        }
        let sums = rows.reduce(into: [Key: Int64]()) { sums, row in
            sums[Key(measure: row.measure, member: row.member, value: row.value), default: 0] += row.amount
        }
        return sums.filter { $0.value != 0 }.map { key, amount in
            SnapshotBody.Sum(
                measure: key.measure, dimension: dimension, member: key.member, value: key.value, amount: amount)
        }
    }

    /// A region that was merged or given up has no figures of months behind its end.
    static func requireRegion(
        _ code: RegionCode, in months: ClosedRange<Month>, _ transaction: borrowing Transaction
    ) throws {
        guard let end = try transaction.query(RegionEnd(code: code)).first, Month(end.on) < months.upperBound else {
            return
        }
        throw ServiceError.closingRefused(
            .regionEnded(on: end.on, successors: end.successors.compactMap { RegionCode(rawValue: $0) }))
    }
}
