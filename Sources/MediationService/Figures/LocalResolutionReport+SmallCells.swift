// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// One count of a group of cases.
package enum FigureCell: Hashable, Sendable {
    case registered
    case due
    case moved
    case outcome(LocalResolutionRow.Outcome)
    case settledAt(Level)

    /// In the order in which they are shown.
    static let all: [FigureCell] =
        [.registered, .due, .moved] + LocalResolutionRow.Outcome.allCases.map(FigureCell.outcome)
        + Level.allCases.map(FigureCell.settledAt)
}

extension ResolutionFigures {
    package func isHidden(_ cell: FigureCell) -> Bool { hidden.contains(cell) }

    func count(of cell: FigureCell) -> Int {
        switch cell {
        case .registered: registered
        case .due: due
        case .moved: moved
        case .outcome(let outcome): outcomes[outcome] ?? 0
        case .settledAt(let level): settledAt[level] ?? 0
        }
    }

    /// The same without these counts. A rate goes with the counts that it could be worked out from.
    func without(_ cells: Set<FigureCell>) -> ResolutionFigures {
        var figures = self
        figures.hidden = cells
        for cell in cells {
            switch cell {
            case .registered: figures.registered = 0
            case .due: figures.due = 0
            case .moved: figures.moved = 0
            case .outcome(let outcome): figures.outcomes[outcome] = 0
            case .settledAt(let level): figures.settledAt[level] = 0
            }
        }
        let isTold = !cells.isDisjoint(with: [.due, .outcome(.settled)])
        if isTold || villageResolution.tellsOfFew { figures.villageResolution = .hidden }
        if isTold || townshipRetention.tellsOfFew { figures.townshipRetention = .hidden }
        return figures
    }
}

extension Rate {
    /// Either part, or what is between them, is a small count.
    fileprivate var tellsOfFew: Bool {
        [numerator, denominator, denominator - numerator].contains { (1..<3).contains($0) }
    }
}

extension LocalResolutionReport {
    /// The same for somebody who must not learn of fewer than three.
    func withoutSmallCells() -> LocalResolutionReport {
        typealias Place = FigurePlace
        let groups =
            [Place.total] + regions.indices.map(Place.region) + levels.indices.map(Place.level)
            + months.indices.map(Place.month)
        typealias Cell = FigurePlace.Cell
        let counts = groups.flatMap { place in
            FigureCell.all.map { (cell: Cell(place: place, cell: $0), count: Int64(figures(at: place).count(of: $0))) }
        }
        let outcomes = LocalResolutionRow.Outcome.allCases.map(FigureCell.outcome)
        var sums = groups.map { place in
            SmallCells<Cell>.Sum(
                whole: Cell(place: place, cell: .due), parts: outcomes.map { Cell(place: place, cell: $0) })
        }
        for parts in [
            regions.indices.map(Place.region), levels.indices.map(Place.level), months.indices.map(Place.month),
        ]
        where !parts.isEmpty {
            sums += FigureCell.all.map { cell in
                SmallCells<Cell>.Sum(
                    whole: Cell(place: .total, cell: cell), parts: parts.map { Cell(place: $0, cell: cell) })
            }
        }
        let hidden = Dictionary(grouping: SmallCells(counts, sums: sums).hidden, by: \.place)
            .mapValues { Set($0.map(\.cell)) }
        var report = self
        report.total = total.without(hidden[.total] ?? [])
        for index in regions.indices {
            report.regions[index].figures = regions[index].figures.without(hidden[.region(index)] ?? [])
        }
        for index in levels.indices {
            report.levels[index].figures = levels[index].figures.without(hidden[.level(index)] ?? [])
        }
        for index in months.indices {
            report.months[index].figures = months[index].figures.without(hidden[.month(index)] ?? [])
        }
        return report
    }

    private func figures(at place: FigurePlace) -> ResolutionFigures {
        switch place {
        case .total: total
        case .region(let index): regions[index].figures
        case .level(let index): levels[index].figures
        case .month(let index): months[index].figures
        }
    }
}

/// A group of a report.
private enum FigurePlace: Hashable {
    case total
    case region(Int)
    case level(Int)
    case month(Int)

    /// One count of it.
    struct Cell: Hashable {
        let place: FigurePlace
        let cell: FigureCell
    }
}
