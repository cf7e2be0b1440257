// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Leaves word of an event for the delivery worker, in the transaction of the event.
package struct InsertOutbox: Statement {
    package static let name: StaticString = "insert_outbox"
    package let county: CountyCode
    package let id: CaseID
    package let version: Int32

    package init(county: CountyCode, id: CaseID, version: Int32) {
        self.county = county
        self.id = id
        self.version = version
    }

    package var sql: SQL {
        "insert into outbox (county_code, case_id, version) values (\(county), \(id), \(version))"
    }
}

/// Unread news for a person and for the unit at large, newest first.
package struct UnreadNotices: Statement {
    package static let name: StaticString = "unread_notices"
    package let county: CountyCode
    package let unit: UnitID
    package let person: PersonID
    package let limit: Int32

    package init(county: CountyCode, unit: UnitID, person: PersonID, limit: Int32) {
        self.county = county
        self.unit = unit
        self.person = person
        self.limit = limit
    }

    package var sql: SQL {
        """
        select n.kind, n.at, n.case_id, c.title
        from notice n left join mediation_case c on c.county_code = n.county_code and c.id = n.case_id
        where n.county_code = \(county) and n.unit_id = \(unit) and n.read_at is null
            and (n.person_id is null or n.person_id = \(person))
        order by n.at desc limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> NoticeRow {
        let (kind, at, id, title) = try row.decode(
            Command.Kind.self, Timestamp.self, CaseID.self, String?.self)
        // Of a sensitive case that the person may not know it is told that there is something, and nobody's name.
        let code = CaseCode(id).description
        return NoticeRow(kind: kind, at: at, caseID: id, code: code, title: title ?? code)
    }
}

/// Looking at a case is reading its news.
package struct MarkNoticesRead: Statement {
    package static let name: StaticString = "mark_notices_read"
    package let county: CountyCode
    package let unit: UnitID
    package let person: PersonID
    package let id: CaseID
    package let at: Timestamp

    package init(county: CountyCode, unit: UnitID, person: PersonID, id: CaseID, at: Timestamp) {
        self.county = county
        self.unit = unit
        self.person = person
        self.id = id
        self.at = at
    }

    package var sql: SQL {
        """
        update notice set read_at = \(at)
        where county_code = \(county) and unit_id = \(unit) and case_id = \(id) and read_at is null
            and (person_id is null or person_id = \(person))
        """
    }
}
