// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore

/// What figures are broken down by.
package enum Breakdown: String, CaseIterable, Sendable {
    case region
    case month
    case firstLevel = "first_level"
    case type
    case source

    /// How the database groups for it; places and months are always apart.
    var dimension: FigureDimension {
        switch self {
        case .region, .month: .all
        case .firstLevel: .firstLevel
        case .type: .type
        case .source: .source
        }
    }
}

/// One figure with everything that it is made of.
package struct IndicatorValue: Hashable, Sendable {
    package let formula: Formula
    package private(set) var sums: [Measure: Int64] = [:]
    /// How many, by days; for a spread.
    package private(set) var days: [Int32: Int64] = [:]

    /// The sums that are not shown to whoever looks, because they are small or lead to one that is; they are gone here.
    package private(set) var hidden: Set<Measure> = []

    package init(_ formula: Formula) { self.formula = formula }

    /// Without what the formula needs there is no value.
    package var isHidden: Bool { !hidden.isEmpty }

    /// The same without these sums.
    func without(_ measures: Set<Measure>) -> IndicatorValue {
        guard !measures.isEmpty else { return self }
        var value = IndicatorValue(formula)
        value.sums = sums.filter { !measures.contains($0.key) }
        value.hidden = measures
        return value
    }

    /// The sum, unless it is not shown.
    package func shown(_ measure: Measure) -> Int64? { hidden.contains(measure) ? nil : sum([measure]) }

    mutating func add(_ sum: FigureSum) {
        sums[sum.measure, default: 0] += sum.amount
        if case .spread(sum.measure) = formula { days[sum.value, default: 0] += sum.amount }
    }

    package func sum(_ measures: [Measure]) -> Int64 { measures.reduce(0) { $0 + (sums[$1] ?? 0) } }

    package var numerator: Int64? {
        if isHidden { return nil }
        return switch formula {
        case .sum(let measure), .money(let measure): sum([measure])
        case .share(let parts, _): sum(parts)
        case .mean(let measure, _): sum([measure])
        case .spread, .none: nil
        }
    }

    package var denominator: Int64? {
        if isHidden { return nil }
        return switch formula {
        case .share(_, let whole): sum([whole])
        case .mean(_, let per): sum([per])
        case .spread(let measure): sum([measure])
        case .sum, .money, .none: nil
        }
    }

    /// The share of a share; `nil` for others, and of nothing.
    package var rate: Rate? {
        guard case .share = formula, let numerator, let denominator else { return nil }
        return Rate(numerator: Int(numerator), denominator: Int(denominator))
    }

    /// The day by which so many tenths were closed; `nil` for others, and of nothing.
    package func decile(_ tenths: Int64) -> Int? {
        let all = days.values.reduce(0, +)
        guard case .spread = formula, all > 0 else { return nil }
        var seen: Int64 = 0
        for (day, cases) in days.sorted(by: { $0.key < $1.key }) {
            seen += cases
            if seen * 10 >= all * tenths { return Int(day) }
        }
        return nil
    }
}

/// A figure of a region and some months, whole and in parts; every part is summed from the same rows.
package struct IndicatorReport: Hashable, Sendable {
    /// One line of a breakdown.
    package struct Part: Hashable, Sendable {
        /// The code of the region, month, level, type or source.
        package let key: String
        /// The name of a region; others are named by their code.
        package let region: RegionLine?
        package internal(set) var value: IndicatorValue
    }

    package let indicator: Indicator
    package let region: RegionLine
    package let months: ClosedRange<Month>
    /// What becomes true with time was looked at up to this day.
    package let asOf: LegalDay
    package let breakdown: Breakdown
    package internal(set) var total: IndicatorValue
    package internal(set) var parts: [Part]
}

extension IndicatorReport {
    /// Sums the rows up.
    ///
    /// - Parameters:
    ///   - children: the regions directly below.
    ///   - places: where each region stands in the tree.
    init(
        _ indicator: Indicator, of region: RegionLine, months: ClosedRange<Month>, asOf: LegalDay,
        by breakdown: Breakdown,
        children: [RegionLine], places: [RegionCode: Int32], sums: [FigureSum]
    ) {
        var total = IndicatorValue(indicator.formula)
        var parts = Self.empty(indicator, months: months, by: breakdown, children: children)
        let measures = Set(indicator.measures)
        for sum in sums where measures.contains(sum.measure) && months.contains(sum.month) {
            total.add(sum)
            let index = parts.firstIndex { part in
                guard let line = part.region else { return part.key == sum.key(by: breakdown) }
                return places[sum.region].map { line.range ~= $0 } ?? false
            }
            if let index { parts[index].value.add(sum) }
        }
        self.init(
            indicator: indicator, region: region, months: months, asOf: asOf, breakdown: breakdown, total: total,
            parts: parts)
    }

    private static func empty(
        _ indicator: Indicator, months: ClosedRange<Month>, by breakdown: Breakdown, children: [RegionLine]
    ) -> [Part] {
        let nothing = IndicatorValue(indicator.formula)
        let keys: [String] =
            switch breakdown {
            case .region: []
            case .month: Month.all(from: months.lowerBound, through: months.upperBound).map(\.description)
            case .firstLevel: Level.allCases.map(\.rawValue)
            case .type: DisputeType.allCases.map(\.rawValue)
            case .source: Source.allCases.map(\.rawValue)
            }
        guard breakdown == .region else { return keys.map { Part(key: $0, region: nil, value: nothing) } }
        return children.map { Part(key: $0.code.description, region: $0, value: nothing) }
    }
}

extension FigureSum {
    fileprivate func key(by breakdown: Breakdown) -> String {
        breakdown == .month ? month.description : member
    }
}
