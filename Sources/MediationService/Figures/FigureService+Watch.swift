// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// How many cases, told without telling of single ones.
package enum CautiousCount: Hashable, Sendable {
    /// Fewer than three: one of these might be known by its place alone.
    case few
    case exactly(Int64)

    /// - Returns: `nil` when there is nothing to tell.
    package init?(_ number: Int64) {
        guard number > 0 else { return nil }
        self = number < 3 ? .few : .exactly(number)
    }
}

/// A unit that has something to answer for now: what is dangerous, late, or about to be late.
package struct UnitWatch: Hashable, Sendable {
    package let name: String
    package let level: Level
    package let region: RegionCode
    package let dangerous: CautiousCount?
    package let late: CautiousCount?
    package let soon: CautiousCount?

    init(_ unit: WatchedUnit) {
        name = unit.name
        level = unit.level
        region = unit.region
        dangerous = CautiousCount(unit.dangerous)
        late = CautiousCount(unit.late)
        soon = CautiousCount(unit.soon)
    }
}

/// A share that moved from one month to the next, with what it is made of in both.
package struct MovedFigure: Hashable, Sendable {
    package let indicator: Indicator
    package let months: ClosedRange<Month>
    package let before: IndicatorValue
    package let after: IndicatorValue
    package let rateBefore: Rate
    package let rateAfter: Rate

    /// - Returns: `nil` for what is no share, moved by less than a point, or rests on so few cases that single ones might
    ///   be known.
    init?(_ report: IndicatorReport) {
        guard report.parts.count == 2, let before = report.parts.first?.value, let after = report.parts.last?.value,
            let first = before.rate, let second = after.rate, first.isBroad, second.isBroad,
            abs(second.permille - first.permille) >= 10
        else { return nil }
        indicator = report.indicator
        months = report.months
        self.before = before
        self.after = after
        rateBefore = first
        rateAfter = second
    }

    /// By how much, in thousandths.
    package var permille: Int { rateAfter.permille - rateBefore.permille }
}

extension Rate {
    fileprivate var permille: Int { denominator == 0 ? 0 : numerator * 1_000 / denominator }
    /// Neither those who count nor those who do not are a handful.
    fileprivate var isBroad: Bool { numerator >= 3 && denominator - numerator >= 3 }
}

extension FigureService {
    /// The units of the own region that have something to answer for now, in the order of their places.
    ///
    /// - Throws: `ServiceError.figuresNotPermitted`.
    package func unitsToWatch(as principal: Principal) async throws -> [UnitWatch] {
        guard principal.may(.seeFigures) else { throw ServiceError.figuresNotPermitted }
        let settings: SessionSettings = [
            "fengqiao.figures_lft": Int64(principal.regions.lowerBound),
            "fengqiao.figures_rgt": Int64(principal.regions.upperBound),
        ]
        let options = TransactionOptions(name: "units_to_watch", access: .readOnly, settings: settings)
        let county = principal.county
        return try await database.transaction(options) { transaction in
            try transaction.commit(UnitsToWatch(county: county))
        }.map(UnitWatch.init)
    }

    /// The shares that moved most between the last two months that are over, the widest move first.
    ///
    /// - Throws: `ServiceError.figuresNotPermitted`.
    package func moved(limit: Int, as principal: Principal) async throws -> [MovedFigure] {
        let over = Month(clock.now.day).adding(-1)
        let reports = try await indicators(
            Indicator.allCases, from: over.adding(-1), to: over, by: .month, as: principal)
        let moved = reports.compactMap(MovedFigure.init).sorted { abs($0.permille) > abs($1.permille) }
        return Array(moved.prefix(limit))
    }
}
