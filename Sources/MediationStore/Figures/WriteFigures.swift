// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// What one event changes about the figures, written in its transaction.
package struct InsertFigureDelta: Statement {
    package static let name: StaticString = "insert_figure_delta"
    package let state: MediationCase
    package let regionLft: Int32
    package let at: Timestamp
    let changes: [(key: CountKey, amount: Int64)]

    /// - Parameters:
    ///   - state: the case after the event.
    ///   - before: the case before it; `nil` when it begins.
    ///   - at: when the event was written down.
    /// - Returns: `nil` when the event changes no figure.
    package init?(of state: MediationCase, after before: MediationCase?, regionLft: Int32, at: Timestamp) {
        let changes = state.tally.changes(from: before?.tally ?? Tally())
        self.init(of: state, changes: changes, regionLft: regionLft, at: at)
    }

    /// - Parameters:
    ///   - state: the case after the event.
    ///   - changes: its tally then, less the one before.
    /// - Returns: `nil` when the event changes no figure.
    package init?(of state: MediationCase, changes: Tally, regionLft: Int32, at: Timestamp) {
        guard !changes.isEmpty else { return nil }
        self.state = state
        self.regionLft = regionLft
        self.at = at
        self.changes = changes.amounts.map { ($0.key, $0.value) }
    }

    /// The changes side by side, as the row has them.
    struct Columns {
        let measures: [String]
        let months: [Month]
        let beginsOn: [LegalDay]
        let types: [String]
        let sources: [String]
        let values: [Int32]
        let amounts: [Int64]
    }

    var columns: Columns {
        Columns(
            measures: changes.map(\.key.measure.rawValue), months: changes.map(\.key.month),
            beginsOn: changes.map(\.key.beginsOn), types: changes.map(\.key.type.rawValue),
            sources: changes.map(\.key.source.rawValue), values: changes.map(\.key.value),
            amounts: changes.map(\.amount))
    }

    package var sql: SQL {
        let columns = columns
        return """
            insert into figure_delta (
                county_code, case_id, version, at, region_code, region_lft, first_level, measures, months, begins_on,
                types, sources, day_values, amounts)
            values (
                \(state.region.county), \(state.id), \(state.version), \(at), \(state.region), \(regionLft),
                \(state.firstLevel), \(columns.measures), \(columns.months), \(columns.beginsOn), \(columns.types),
                \(columns.sources), \(columns.values), \(columns.amounts))
            on conflict do nothing
            """
    }
}

/// Folds the oldest changes that wait into cells; says how many, and 0 while another server does.
package struct FoldFigures: Statement {
    package static let name: StaticString = "fold_figures"
    package let limit: Int32

    package init(limit: Int32) { self.limit = limit }

    package var sql: SQL { "select fold_figures(\(limit))" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int32 {
        try row.decode(Int32.self)
    }
}

/// Cases whose first event is older than the figures' roll-ups, a page at a time.
package struct CasesUncounted: Statement {
    package static let name: StaticString = "cases_uncounted"
    package let after: WalkPosition
    package let limit: Int32

    package init(after: WalkPosition, limit: Int32) {
        self.after = after
        self.limit = limit
    }

    package var sql: SQL {
        """
        select c.county_code, c.id, c.region_lft
        from mediation_case c
        where (c.county_code, c.id) > (\(after.county), \(after.id)) and not exists (
            select from figure_delta d
            where d.county_code = c.county_code and d.case_id = c.id and d.version = 1)
        order by c.county_code, c.id limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        position: WalkPosition, regionLft: Int32
    ) {
        let (county, id, regionLft) = try row.decode(CountyCode.self, CaseID.self, Int32.self)
        return (WalkPosition(county: county, id: id), regionLft)
    }
}
