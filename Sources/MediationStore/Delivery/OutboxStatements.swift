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

/// Turns waiting events into notices for the units concerned and forgets them, all in one statement: a crash between
/// the two is impossible, and several servers share the work without waiting for each other.
///
/// Who must know: the unit that is asked (`escalate`), and for an answer the unit that had asked.
package struct DeliverNotices: Statement {
    package static let name: StaticString = "deliver_notices"
    package let limit: Int32

    package init(limit: Int32) { self.limit = limit }

    package var sql: SQL {
        """
        with waiting as (
            delete from outbox where (county_code, id) in (
                select county_code, id from outbox order by id limit \(limit) for update skip locked)
            returning county_code, case_id, version
        ), told as (
            insert into notice (county_code, unit_id, case_id, version, person_id, kind, region_lft, at)
            select e.county_code,
                case when e.command = 'escalate' then (e.fact ->> 'to')::int else e.prev_holder_unit end,
                e.case_id, e.version,
                case when e.command = 'escalate' then null else e.prev_holder_person end,
                e.command, e.region_lft, e.at
            from waiting join case_event e using (county_code, case_id, version)
            where e.command in ('escalate', 'accept_transfer', 'return_transfer')
            on conflict do nothing
        )
        select count(*) from waiting
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 {
        try row.decode(Int64.self)
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
        select n.kind, n.at, c.id, c.code, c.title
        from notice n join mediation_case c on c.county_code = n.county_code and c.id = n.case_id
        where n.county_code = \(county) and n.unit_id = \(unit) and n.read_at is null
            and (n.person_id is null or n.person_id = \(person))
        order by n.at desc limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> NoticeRow {
        let (kind, at, id, code, title) = try row.decode(
            Command.Kind.self, Timestamp.self, CaseID.self, String.self, String.self)
        return NoticeRow(kind: kind, at: at, caseID: id, code: code, title: title)
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
