// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// A stored event with the names of who acted, its facts and words still as JSON text.
package struct EventRow: Hashable, Sendable {
    package let caseID: CaseID
    package let version: Int32
    package let command: Command.Kind
    package let from: Position?
    package let to: Position
    package let actor: Holder
    package let actorName: String
    package let actorUnitName: String
    package let holder: Holder
    package let at: Timestamp
    /// UTF-8 of a JSON object.
    package let fact: [UInt8]
    package let words: [UInt8]?

    package init(
        caseID: CaseID, version: Int32, command: Command.Kind, from: Position?, to: Position, actor: Holder,
        actorName: String, actorUnitName: String, holder: Holder, at: Timestamp, fact: [UInt8], words: [UInt8]?
    ) {
        self.caseID = caseID
        self.version = version
        self.command = command
        self.from = from
        self.to = to
        self.actor = actor
        self.actorName = actorName
        self.actorUnitName = actorUnitName
        self.holder = holder
        self.at = at
        self.fact = fact
        self.words = words
    }

    static let columns: SQL = """
        e.case_id, e.version, e.command, e.from_stage, e.from_level, e.to_stage, e.to_level, e.actor_unit, \
        e.actor_person, person.name, unit.name, e.holder_unit, e.holder_person, e.at, e.fact, e.words
        """
    static let joins: SQL = """
        join person on person.id = e.actor_person
        join unit on unit.id = e.actor_unit
        """

    init(_ row: borrowing RowCursor) throws(DecodingFailure) {
        caseID = try row.decode(CaseID.self, at: 0)
        version = try row.decode(Int32.self, at: 1)
        command = try row.decode(Command.Kind.self, at: 2)
        // The first event comes from 'none', which is no stage.
        from =
            version == 1
            ? nil : Position(try row.decode(Stage.self, at: 3), try row.decode(Level.self, at: 4))
        to = Position(try row.decode(Stage.self, at: 5), try row.decode(Level.self, at: 6))
        actor = Holder(unit: try row.decode(UnitID.self, at: 7), person: try row.decode(PersonID.self, at: 8))
        actorName = try row.decode(String.self, at: 9)
        actorUnitName = try row.decode(String.self, at: 10)
        holder = Holder(unit: try row.decode(UnitID.self, at: 11), person: try row.decode(PersonID.self, at: 12))
        at = try row.decode(Timestamp.self, at: 13)
        fact = try row.decode(JSONB.self, at: 14).utf8
        words = try row.decode(JSONB?.self, at: 15)?.utf8
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
