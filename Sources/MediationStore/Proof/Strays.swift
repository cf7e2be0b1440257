// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// Units and years whose numbers have a gap, or whose counter disagrees with the numbers given.
package struct NumberGaps: Statement {
    package static let name: StaticString = "number_gaps"

    package init() {}

    package var sql: SQL {
        """
        select coalesce(given.number_unit, counter.unit_id), coalesce(given.number_year, counter.year)
        from (
            select county_code, number_unit, number_year, count(*) as numbers, max(number_serial) as highest
            from mediation_case where number is not null
            group by county_code, number_unit, number_year
        ) given
        full join case_number_counter counter
            on counter.county_code = given.county_code and counter.unit_id = given.number_unit
            and counter.year = given.number_year
        where given.numbers is distinct from given.highest or given.highest is distinct from counter.last
        order by 1, 2
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (unit: UnitID, year: Int32) {
        try row.decode(UnitID.self, Int32.self)
    }
}

/// Rows that hang on a case without being of its place, or on no case at all: row-level security would show them to
/// others, or hide them. And rows that say in the clear what they have sealed.
package struct Strays: Statement {
    package static let name: StaticString = "strays"

    package init() {}

    package var sql: SQL {
        """
        select part.name, part.case_id
        from (
            select 'case_event' as name, county_code, case_id, region_lft from case_event
            union all select 'case_party', county_code, case_id, region_lft from case_party
            union all select 'performance_item', county_code, case_id, region_lft from performance_item
            union all select 'call_back', county_code, case_id, region_lft from call_back
            union all select 'open_clock', county_code, case_id, region_lft from open_clock
            union all select 'clock_alert', county_code, case_id, region_lft from clock_alert
            union all select 'call_back_lot', county_code, case_id, region_lft from call_back_lot
            union all select 'party_slip', county_code, case_id, region_lft from party_slip
            union all select 'whistle', county_code, case_id, region_lft from whistle
            union all select 'figure_delta', county_code, case_id, region_lft from figure_delta
            union all select 'case_search', county_code, case_id, region_lft from case_search
            union all select 'figure_case', county_code, case_id, region_lft from figure_case
        ) part
        left join mediation_case c on c.county_code = part.county_code and c.id = part.case_id
        where c.region_lft is distinct from part.region_lft
        group by part.name, part.case_id
        -- A cell that is sealed says nothing beside it in the clear.
        union
        select 'mediation_case', id from mediation_case where place_sealed is not null and place <> ''
        union
        select 'case_party', case_id from case_party where phone_sealed is not null and phone is not null
        -- A change of figures that was written down for another place.
        union
        select 'figure_delta', d.case_id
        from figure_delta d
        join mediation_case c on c.county_code = d.county_code and c.id = d.case_id
        where d.region_code <> c.region_code or d.first_level <> c.first_level
            or cardinality(d.months) <> cardinality(d.measures) or cardinality(d.begins_on) <> cardinality(d.measures)
            or cardinality(d.types) <> cardinality(d.measures) or cardinality(d.sources) <> cardinality(d.measures)
            or cardinality(d.day_values) <> cardinality(d.measures) or cardinality(d.amounts) <> cardinality(d.measures)
        order by 1, 2
        limit 1000
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (table: String, caseID: CaseID) {
        try row.decode(String.self, CaseID.self)
    }
}
