// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore

/// The statistics form of a region and period, filled in from events: as it is counted now, and as it was frozen where
/// every month of it was closed.
package struct StatisticsForm: Hashable, Sendable {
    /// A line of the form, or one heading of a line that is taken apart.
    package struct Line: Hashable, Sendable {
        package let item: FormItem
        /// The word of the type or source; `nil` for a line that is whole.
        package let member: String?
        /// As counted now; `nil` for what nobody counts.
        package let now: Int64?
        /// As frozen; `nil` too while a month of the period is open.
        package let frozen: Int64?

        /// What is printed: the frozen value where there is one.
        package var value: Int64? { frozen ?? now }
        /// By how much it differs now from what was printed.
        package var revision: Int64? {
            guard let now, let frozen, now != frozen else { return nil }
            return now - frozen
        }
    }

    package let region: RegionLine
    package let period: ReportPeriod
    package let asOf: LegalDay
    package let lines: [Line]
    /// The months of it that were closed.
    package let closings: [ClosedMonth]

    /// Every month was closed: what is printed does not change any more.
    package var isFrozen: Bool { closings.count == period.kind.length }
    /// Its last day has passed.
    package var isOver: Bool { period.months.upperBound.last < asOf }
    /// There is nothing to report, which is reported.
    package var isZero: Bool {
        lines.allSatisfy { line in
            if case .organisation = line.item.content { return true }
            return (line.value ?? 0) == 0
        }
    }
}

/// Sums by measure and heading, wherever they come from.
struct FormSums {
    private struct Key: Hashable {
        let measure: Measure
        let dimension: FigureDimension
        let member: String
    }

    private var sums: [Key: Int64] = [:]
    var organisation: [OrganisationCount: Int64] = [:]

    init() {}

    mutating func add(_ rows: [FigureSum], by dimension: FigureDimension) {
        for row in rows {
            sums[Key(measure: row.measure, dimension: dimension, member: row.member), default: 0] += row.amount
        }
    }

    mutating func add(_ body: SnapshotBody) {
        for sum in body.sums {
            sums[Key(measure: sum.measure, dimension: sum.dimension, member: sum.member), default: 0] += sum.amount
        }
        // Of the organisation, the last month says how it stood at the end.
        organisation = body.organisation
    }

    private func sum(_ measure: Measure, _ dimension: FigureDimension = .all, _ member: String = "") -> Int64 {
        sums[Key(measure: measure, dimension: dimension, member: member)] ?? 0
    }

    /// The value of a line; `nil` when nobody counts it.
    func value(of item: FormItem, member: String?) -> Int64? {
        switch item.content {
        case .sum(let measure), .money(let measure): sum(measure)
        case .rest(let measure, let other): sum(measure) - sum(other)
        case .parts(let measure, let part): sum(measure, part.dimension, member ?? "")
        case .organisation(let count): organisation[count] ?? 0
        case .unknown: nil
        }
    }
}

extension FormPart {
    /// Every heading, in the form's order.
    package var members: [String] {
        switch self {
        case .type: DisputeType.allCases.map(\.rawValue)
        case .source: Source.allCases.map(\.rawValue)
        }
    }

    var dimension: FigureDimension {
        switch self {
        case .type: .type
        case .source: .source
        }
    }
}
