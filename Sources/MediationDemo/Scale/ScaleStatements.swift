// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationService
internal import MediationStore
internal import Postgres

/// What units are called in the numbers that they give.
struct UnitShortNames: Statement {
    static let name: StaticString = "unit_short_names"

    var sql: SQL { "select id, short_name from unit" }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (unit: UnitID, shortName: String) {
        try row.decode(UnitID.self, String.self)
    }
}

/// How far each unit came with its numbers.
struct InsertLastNumbers: Statement {
    static let name: StaticString = "insert_last_numbers"
    let numbers: [CaseNumbers.Series: Int32]

    var sql: SQL {
        let rows = Array(numbers)
        return """
            insert into case_number_counter (county_code, unit_id, year, last)
            select (unit.region_code / 1000000)::int, given.unit_id, given.year, given.last
            from unnest(\(rows.map(\.key.unit.rawValue)), \(rows.map(\.key.year)), \(rows.map(\.value)))
                as given (unit_id, year, last)
            join unit on unit.id = given.unit_id
            """
    }
}

/// The next change of figures is numbered behind those that were loaded.
struct SetNextChange: Statement {
    static let name: StaticString = "set_next_change"
    let id: Int64

    var sql: SQL { "select setval(pg_get_serial_sequence('figure_delta', 'id'), \(id), false)" }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 { try row.decode(Int64.self) }
}
