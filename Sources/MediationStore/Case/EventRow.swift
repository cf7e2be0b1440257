// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

extension EventRow {
    static let columns: SQL = """
        e.case_id, e.version, e.command, e.from_stage, e.from_level, e.to_stage, e.to_level, e.actor_unit, \
        e.actor_person, person.name, unit.name, e.holder_unit, e.holder_person, e.at, e.fact, e.words, \
        e.actor_stands_for, absent.name
        """
    /// How many columns these are.
    static let columnCount = 18
    static let joins: SQL = """
        join person on person.id = e.actor_person
        join unit on unit.id = e.actor_unit
        left join person absent on absent.id = e.actor_stands_for
        """

    init(_ row: borrowing RowCursor) throws(DecodingFailure) {
        let version = try row.decode(Int32.self, at: 1)
        self.init(
            caseID: try row.decode(CaseID.self, at: 0), version: version,
            command: try row.decode(Command.Kind.self, at: 2),
            // The first event comes from 'none', which is no stage.
            from: version == 1 ? nil : Position(try row.decode(Stage.self, at: 3), try row.decode(Level.self, at: 4)),
            to: Position(try row.decode(Stage.self, at: 5), try row.decode(Level.self, at: 6)),
            actor: Holder(unit: try row.decode(UnitID.self, at: 7), person: try row.decode(PersonID.self, at: 8)),
            actorName: try row.decode(String.self, at: 9), standsFor: try Self.absent(row),
            actorUnitName: try row.decode(String.self, at: 10),
            holder: Holder(unit: try row.decode(UnitID.self, at: 11), person: try row.decode(PersonID.self, at: 12)),
            at: try row.decode(Timestamp.self, at: 13), fact: try row.decode(JSONB.self, at: 14).utf8,
            words: try row.decode(JSONB?.self, at: 15)?.utf8)
    }

    private static func absent(_ row: borrowing RowCursor) throws(DecodingFailure) -> PersonName? {
        guard let id = try row.decode(PersonID?.self, at: 16) else { return nil }
        return PersonName(id: id, name: try row.decode(String?.self, at: 17) ?? "")
    }
}

/// The events of one case in their order.
package struct EventsOfCase: Statement {
    package static let name: StaticString = "events_of_case"
    package let county: CountyCode
    package let id: CaseID

    package init(county: CountyCode, id: CaseID) {
        self.county = county
        self.id = id
    }

    package var sql: SQL {
        """
        select \(EventRow.columns)
        from case_event e
        \(EventRow.joins)
        where e.county_code = \(county) and e.case_id = \(id)
        order by e.version
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> EventRow { try EventRow(row) }
}
