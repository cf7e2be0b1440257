// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore

/// A share with both of its parts. It has no value while nothing was due: nothing is not a success.
package struct Rate: Hashable, Sendable {
    package private(set) var numerator = 0
    package private(set) var denominator = 0
    /// Too few cases for whoever looks: both parts are 0 then, and there is no value.
    package private(set) var isHidden = false

    package init(numerator: Int = 0, denominator: Int = 0) {
        self.numerator = numerator
        self.denominator = denominator
    }

    package var value: Double? { denominator == 0 ? nil : Double(numerator) / Double(denominator) }

    /// A share that is not shown.
    static let hidden: Rate = {
        var rate = Rate()
        rate.isHidden = true
        return rate
    }()

    fileprivate mutating func count(_ cases: Int, isSuccess: Bool) {
        denominator += cases
        if isSuccess { numerator += cases }
    }
}

/// The figures of one group of cases: what was registered, what fell due, how it ended, and the two rates.
package struct ResolutionFigures: Hashable, Sendable {
    /// Cases registered in the period.
    package internal(set) var registered = 0
    /// Cases that fell due in the period: the denominator of everything below.
    package internal(set) var due = 0
    /// Due cases by how they ended.
    package internal(set) var outcomes: [LocalResolutionRow.Outcome: Int] = [:]
    /// Due cases that were settled (credited, still quieting or unproven), by the level that settled them.
    package internal(set) var settledAt: [Level: Int] = [:]
    /// Due cases that left their first level.
    package internal(set) var moved = 0
    /// 村级就地化解率: of the due cases first registered at a village, those settled there, unmoved, proven and quiet.
    package internal(set) var villageResolution = Rate()
    /// 不出镇率: of the due cases first registered in a township, those settled at village or township, proven and quiet.
    package internal(set) var townshipRetention = Rate()

    /// The counts that are not shown to whoever looks; they are 0 here.
    package internal(set) var hidden: Set<FigureCell> = []

    package init() {}

    mutating func count(_ row: LocalResolutionRow) {
        let cases = Int(row.cases)
        if row.isRegisteredWithin { registered += cases }
        guard row.isDueWithin else { return }
        due += cases
        outcomes[row.outcome, default: 0] += cases
        if let level = row.settledLevel { settledAt[level, default: 0] += cases }
        if row.isMoved { moved += cases }
        let isSettled = row.outcome == .settled
        switch row.firstLevel {
        case .village:
            villageResolution.count(cases, isSuccess: isSettled && row.settledLevel == .village && !row.isMoved)
            townshipRetention.count(cases, isSuccess: isSettled && row.settledLevel != .county)
        case .township:
            townshipRetention.count(cases, isSuccess: isSettled && row.settledLevel != .county)
        case .county:
            break
        }
    }
}

/// The local-resolution figures of a region and period, whole and broken down; every part is summed from the same rows.
package struct LocalResolutionReport: Hashable, Sendable {
    package let region: RegionLine
    package let from: LegalDay
    package let to: LegalDay
    /// The day up to which events were looked at.
    package let asOf: LegalDay
    package internal(set) var total: ResolutionFigures
    /// By the regions directly below; empty for a village.
    package internal(set) var regions: [(region: RegionLine, figures: ResolutionFigures)]
    /// By the level at which cases were first registered.
    package internal(set) var levels: [(level: Level, figures: ResolutionFigures)]
    /// By month: what was registered and what fell due in it.
    package internal(set) var months: [(month: LegalDay, figures: ResolutionFigures)]

    init(
        region: RegionLine, children: [RegionLine], places: [RegionCode: Int32], from: LegalDay, to: LegalDay,
        asOf: LegalDay, rows: [LocalResolutionRow]
    ) {
        self.region = region
        self.from = from
        self.to = to
        self.asOf = asOf
        var total = ResolutionFigures()
        var byRegion = children.map { (region: $0, figures: ResolutionFigures()) }
        var byLevel = Level.allCases.map { (level: $0, figures: ResolutionFigures()) }
        var byMonth = LegalDay.months(from: from, to: to).map { (month: $0, figures: ResolutionFigures()) }
        for row in rows {
            total.count(row)
            if let place = places[row.region], let index = byRegion.firstIndex(where: { $0.region.range ~= place }) {
                byRegion[index].figures.count(row)
            }
            if let index = byLevel.firstIndex(where: { $0.level == row.firstLevel }) {
                byLevel[index].figures.count(row)
            }
            for index in byMonth.indices { byMonth[index].figures.count(row.within(month: byMonth[index].month)) }
        }
        self.total = total
        regions = byRegion
        levels = byLevel
        months = byMonth
    }

    package static func == (left: LocalResolutionReport, right: LocalResolutionReport) -> Bool {
        left.region == right.region && left.from == right.from && left.to == right.to && left.asOf == right.asOf
            && left.total == right.total && left.regions.elementsEqual(right.regions) { $0 == $1 }
            && left.levels.elementsEqual(right.levels) { $0 == $1 }
            && left.months.elementsEqual(right.months) { $0 == $1 }
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(region)
        hasher.combine(from)
        hasher.combine(to)
        hasher.combine(total)
    }
}

extension LocalResolutionRow {
    /// The same group as one month sees it.
    fileprivate func within(month: LegalDay) -> LocalResolutionRow {
        LocalResolutionRow(
            region: region, firstLevel: firstLevel, isMoved: isMoved,
            isRegisteredWithin: isRegisteredWithin && registeredMonth == month, registeredMonth: registeredMonth,
            isDueWithin: isDueWithin && dueMonth == month, dueMonth: dueMonth, outcome: outcome,
            settledLevel: settledLevel, cases: cases)
    }
}

extension LegalDay {
    /// The first days of all months that a period touches.
    static func months(from: LegalDay, to: LegalDay) -> [LegalDay] {
        var months: [LegalDay] = []
        var (year, month, _) = from.civil
        while let first = LegalDay(year: year, month: month, day: 1), first <= to {
            months.append(first)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return months
    }
}
