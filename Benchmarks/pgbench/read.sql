-- Reading a case with parties, agreement and events: all in one trip.
\set serial :series * 100000000 + random(0, 7) * 1000000 + random(1, :each)
\startpipeline
begin isolation level repeatable read read only;
select set_config('fengqiao.lft', :lft, true), set_config('fengqiao.rgt', :rgt, true),
    set_config('fengqiao.person', :person, true), set_config('fengqiao.unit', :unit, true),
    set_config('fengqiao.directs', '0', true);
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
    e.actor_person, person.name, unit.name, e.holder_unit, e.holder_person, e.at, e.fact, e.words
from case_event e
join person on person.id = e.actor_person
join unit on unit.id = e.actor_unit
where e.county_code = :county and e.case_id = (:ids::text || :serial)::uuid
order by e.version;
select p.party, p.side, p.name, p.phone, p.phone_sealed, p.id_number_sealed from case_party p
where p.county_code = :county and p.case_id = (:ids::text || :serial)::uuid
order by p.party;
select i.item, i.agreement_version, i.obligor, i.promise, i.amount, i.due_on, i.state, i.performed_on
from performance_item i
where i.county_code = :county and i.case_id = (:ids::text || :serial)::uuid
order by i.agreement_version, i.item;
commit;
\endpipeline
