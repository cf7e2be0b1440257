// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
package import Postgres

/// Turns waiting events into notices for those who must hear (`News`) and forgets them, all in one statement: a crash
/// between the two is impossible, and several servers share the work without waiting for each other.
///
/// A unit gets one notice of an event, for everybody if two lines of the table mean it. Nobody hears of their own doing.
package struct DeliverNotices: Statement {
    package static let name: StaticString = "deliver_notices"
    package let limit: Int32

    package init(limit: Int32) { self.limit = limit }

    package var sql: SQL {
        let news = News.all
        return """
            with waiting as (
                delete from outbox where (county_code, id) in (
                    select county_code, id from outbox order by id limit \(limit) for update skip locked)
                returning county_code, case_id, version
            ), told as (
                insert into notice (county_code, unit_id, case_id, version, person_id, kind, region_lft, at)
                select distinct on (e.county_code, heard.unit_id, e.case_id, e.version)
                    e.county_code, heard.unit_id, e.case_id, e.version, heard.person_id, e.command, e.region_lft, e.at
                from waiting join case_event e using (county_code, case_id, version)
                join unnest(
                    \(news.map(\.command.rawValue))::text[], \(news.map(\.audience.rawValue))::text[],
                    \(news.map(\.condition.rawValue))::text[])
                    as news (command, audience, condition) on news.command = e.command
                \(Self.request)
                \(Self.path)
                \(Self.heard)
                where heard.unit_id is not null
                    and (heard.unit_id <> e.actor_unit or heard.person_id <> e.actor_person)
                    and \(Self.condition)
                order by e.county_code, heard.unit_id, e.case_id, e.version, heard.person_id nulls first
                on conflict do nothing
            )
            select count(*) from waiting
            """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 {
        try row.decode(Int64.self)
    }

    /// The last request to another unit. The first ones went to the next level and did not say so.
    private static let request: SQL = """
        left join lateral (
            select (r.fact ->> 'to')::int as unit_id, coalesce(
                r.fact ->> 'level', case r.from_level when 'village' then 'township' else 'county' end) as level
            from case_event r
            where r.county_code = e.county_code and r.case_id = e.case_id and r.version <= e.version
                and r.command in ('escalate', 'hand_down')
            order by r.version desc limit 1
        ) request on true
        """

    /// The units on the way from the place of the case up to the county.
    private static let path: SQL = """
        cross join lateral (
            select max(unit.id) filter (where unit.level = 'village') as village,
                max(unit.id) filter (where unit.level = 'township') as township,
                max(unit.id) filter (where unit.level = 'county') as county
            from mediation_case c
            join region own on own.code = c.region_code
            left join region parent on parent.code = own.parent
            join unit on unit.region_code in (own.code, own.parent, parent.parent) and unit.serves_place
            where c.county_code = e.county_code and c.id = e.case_id
        ) path
        """

    private static let heard: SQL = """
        cross join lateral (
            select case news.audience
                when 'asked' then request.unit_id
                when 'asker' then e.prev_holder_unit
                when 'holder' then e.holder_unit
                when 'holding_unit' then e.holder_unit
                when 'township' then path.township
                when 'county' then path.county
                when 'above_returner' then case request.level when 'village' then path.township else path.county end
                when 'joined_level' then case e.fact ->> 'level'
                    when 'village' then path.village when 'township' then path.township else path.county end
            end as unit_id,
            case news.audience
                when 'asker' then e.prev_holder_person
                when 'holder' then e.holder_person
            end as person_id
        ) heard
        """

    private static let condition: SQL = """
        case news.condition
            when 'always' then true
            when 'skips' then e.from_level = 'village' and e.fact ->> 'level' = 'county'
            when 'third_return' then (
                select count(*) from case_event r
                where r.county_code = e.county_code and r.case_id = e.case_id and r.version <= e.version
                    and r.command = 'return_transfer') >= 3
            when 'red' then 'red' = e.fact ->> 'to' or 'danger' = e.fact ->> 'urgency'
            when 'overruled' then not (e.fact ->> 'stands')::boolean
            when 'drawn' then (e.fact ->> 'drawn')::boolean
        end
        """
}
