// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// A clock whose time is over and that the program ends by itself.
package struct DueLapse: Hashable, Sendable {
    package let place: ClockPlace
    package let key: ClockKey

    package init(place: ClockPlace, key: ClockKey) {
        self.place = place
        self.key = key
    }
}

/// Clocks that the program ends by itself, the longest overdue first.
package struct DueLapses: Statement {
    package static let name: StaticString = "due_lapses"
    package let now: Timestamp
    package let limit: Int32

    package init(now: Timestamp, limit: Int32) {
        self.now = now
        self.limit = limit
    }

    package var sql: SQL {
        """
        select county_code, case_id, region_lft, kind, subject
        from open_clock
        where next_at <= \(now) and lapse is not null and due_at < \(now)
        order by next_at limit \(limit)
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> DueLapse {
        let (county, id, regionLft, kind, subject) = try row.decode(
            CountyCode.self, CaseID.self, Int32.self, ClockKind.self, Int16.self)
        return DueLapse(
            place: ClockPlace(county: county, id: id, regionLft: regionLft), key: ClockKey(kind, of: Int(subject)))
    }
}

/// Puts off what the program could not do, so that it neither tries without a pause nor stops everything else.
package struct HoldClock: Statement {
    package static let name: StaticString = "hold_clock"
    package let due: DueLapse
    package let until: Timestamp

    package init(due: DueLapse, until: Timestamp) {
        self.due = due
        self.until = until
    }

    package var sql: SQL {
        """
        update open_clock set held_until = \(until)
        where county_code = \(due.place.county) and case_id = \(due.place.id) and kind = \(due.key.kind)
            and subject = \(Int16(due.key.subject)) and lapse is not null
        """
    }
}

/// Takes the step that is due of each clock, all in one statement: a crash between saying and remembering is impossible,
/// and several servers share the work without waiting for each other.
///
/// Of several steps that have passed, only the last is taken. Clocks that wait for the program are left to it.
package struct RaiseAlerts: Statement {
    package static let name: StaticString = "raise_alerts"
    package let now: Timestamp
    package let limit: Int32

    package init(now: Timestamp, limit: Int32) {
        self.now = now
        self.limit = limit
    }

    package var sql: SQL {
        """
        with due as (
            select o.*, (
                select max(i) from generate_subscripts(o.step_at, 1) i where o.step_at[i] <= \(now)) as step
            from open_clock o
            where o.next_at <= \(now) and (o.lapse is null or o.due_at is null or o.due_at >= \(now))
            order by o.next_at limit \(limit)
            for update skip locked
        ), told as (
            select due.county_code, due.case_id, due.kind, due.subject, due.step, due.step_alert[due.step] as alert,
                due.step_climb[due.step] as climb, due.step_at[due.step] as step_at, c.risk = 'red' as is_urgent,
                -- One addressee each time, and the higher the longer nothing is done.
                case due.step_climb[due.step]
                    when 2 then coalesce(above.id, due.owner_unit)
                    when 3 then coalesce(county.id, due.owner_unit)
                    else due.owner_unit end as unit,
                case due.step_climb[due.step]
                    when 0 then due.owner_person
                    when 1 then (
                        select min(p.id) from person p
                        where p.unit_id = due.owner_unit and p.role = 'director' and p.is_active)
                    end as person
            from due
            join mediation_case c on c.county_code = due.county_code and c.id = due.case_id
            join unit own on own.id = due.owner_unit
            join region on region.code = own.region_code
            left join unit above on above.region_code = region.parent and above.serves_place
            left join unit county on county.region_code = due.county_code::bigint * 1000000 and county.serves_place
        ), raised as (
            update open_clock o set
                alert = told.alert, raised_at = \(now), climb = told.climb, next_step = told.step + 1, held_until = null,
                addressee_unit = told.unit, addressee_person = told.person
            from told
            where o.county_code = told.county_code and o.case_id = told.case_id and o.kind = told.kind
                and o.subject = told.subject
            returning o.*, told.step_at as said_at, told.is_urgent
        ), kept as (
            insert into clock_alert (
                county_code, case_id, kind, subject, started_at, step_at, alert, climb, addressee_unit,
                addressee_person, is_urgent, raised_at, region_lft)
            select county_code, case_id, kind, subject, started_at, said_at, alert, climb, addressee_unit,
                addressee_person, is_urgent, raised_at, region_lft
            from raised
            on conflict do nothing
        )
        select count(*) from raised
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 {
        try row.decode(Int64.self)
    }
}
