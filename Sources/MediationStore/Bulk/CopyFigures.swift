// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
package import Postgres

/// What the events of cases that were played in memory change about the figures, folded already.
package struct CopyFigures: Sendable {
    private let cases: [BookedCase]
    private let figures: BookedFigures

    package init(_ cases: [BookedCase], figures: BookedFigures) {
        self.cases = cases
        self.figures = figures
    }

    /// - Parameter first: the place of the first change in the order of writing; behind the call, that of the next.
    package func write(in transaction: borrowing Transaction, numberedFrom first: inout Int64) throws {
        let numbered = cases.flatMap(\.changes).enumerated().map { (id: first + Int64($0.offset), change: $0.element) }
        first += Int64(numbered.count)
        try transaction.copyIn(Self.changes, rows: numbered) { row, rows in row.change.add(as: row.id, to: &rows) }
        try transaction.copyIn(Self.revisions, rows: numbered) { row, rows in
            row.change.addRevisions(as: row.id, to: &rows)
        }
        try transaction.copyIn(Self.behind, rows: cases) { booked, rows in Self.addBehind(booked, to: &rows) }
        try transaction.copyIn(Self.cells, rows: figures.cells) { cell, rows in add(cell.key, cell.value, to: &rows) }
    }

    private static let changes = CopyCommand(
        "copy_figure_deltas",
        """
        copy figure_delta (
            county_code, case_id, version, id, at, region_code, region_lft, first_level, measures, months, begins_on,
            types, sources, day_values, amounts, is_folded)
        from stdin (format binary)
        """)

    private static let revisions = CopyCommand(
        "copy_figure_revisions",
        """
        copy figure_revision (county_code, month, delta_id, measure, region_code, case_id, version, at, amount)
        from stdin (format binary)
        """)

    private static let behind = CopyCommand(
        "copy_figure_cases",
        """
        copy figure_case (county_code, measure, month, case_id, begins_on, day_value, region_lft, amount)
        from stdin (format binary)
        """)

    private static func addBehind(_ booked: BookedCase, to rows: inout CopyRowWriter) {
        let state = booked.row.state
        for (key, amount) in state.tally.amounts {
            rows.append(
                state.region.county, key.measure, key.month, state.id, key.beginsOn, key.value, booked.row.regionLft,
                amount)
        }
    }

    private static let cells = CopyCommand(
        "copy_figure_cells",
        """
        copy figure_cell (
            county_code, measure, month, dimension, region_code, member, begins_on, day_value, amount)
        from stdin (format binary)
        """)

    private func add(_ cell: BookedFigures.Cell, _ amount: Int64, to rows: inout CopyRowWriter) {
        guard amount != 0 else { return }
        let (dimension, member) = cell.heading.words
        rows.append(
            figures.region.county, cell.measure, cell.month, dimension, figures.region, member, cell.beginsOn,
            cell.value, amount)
    }
}

extension InsertFigureDelta {
    fileprivate func add(as id: Int64, to rows: inout CopyRowWriter) {
        let columns = columns
        rows.append(
            state.region.county, state.id, state.version, id, at, state.region, regionLft, state.firstLevel,
            columns.measures, columns.months, columns.beginsOn, columns.types, columns.sources, columns.values,
            columns.amounts, true)
    }

    /// What it changed about months that were over, by measure and month.
    fileprivate func addRevisions(as id: Int64, to rows: inout CopyRowWriter) {
        struct Line: Hashable {
            let measure: Measure
            let month: Month
        }
        let now = Month(at.day)
        let late = changes.filter { $0.key.month < now }
        guard !late.isEmpty else { return }
        let sums = Dictionary(
            late.map { (Line(measure: $0.key.measure, month: $0.key.month), $0.amount) }, uniquingKeysWith: +)
        for (line, amount) in sums where amount != 0 {
            rows.append(
                state.region.county, line.month, id, line.measure, state.region, state.id, state.version, at, amount)
        }
    }
}
