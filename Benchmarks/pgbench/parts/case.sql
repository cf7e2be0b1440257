select
    c.version, c.region_lft, c.code, c.number, c.title, c.summary, c.place, c.due_on, holder_unit.name,
    holder_person.name, region.name, c.place_sealed,
    c.tier <> 'ordinary' and reads_case(c.county_code, c.id)
from mediation_case c
join unit holder_unit on holder_unit.id = c.holder_unit
join person holder_person on holder_person.id = c.holder_person
join region on region.code = c.region_code
where c.county_code = :county and c.id = (:ids::text || :serial)::uuid;
select
    e.case_id, e.version, e.command, e.from_stage, e.from_level, e.to_stage, e.to_level, e.actor_unit,
    e.actor_person, person.name, unit.name, e.holder_unit, e.holder_person, e.at, e.fact, e.words,
    e.actor_stands_for, absent.name
from case_event e
join person on person.id = e.actor_person
join unit on unit.id = e.actor_unit
left join person absent on absent.id = e.actor_stands_for
where e.county_code = :county and e.case_id = (:ids::text || :serial)::uuid
order by e.version;
