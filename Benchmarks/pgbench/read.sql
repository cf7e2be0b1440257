-- Reading a case with parties, agreement and events: all in one trip.
\set serial :series * 100000000 + random(0, 7) * 1000000 + random(1, :each)
\startpipeline
begin isolation level read committed read only;
select set_config('fengqiao.lft', :lft, true), set_config('fengqiao.rgt', :rgt, true),
    set_config('fengqiao.person', :person, true);
select
    c.id, c.version, c.stage, c.level, c.region_code, c.first_level, c.holder_unit, c.holder_person,
    c.first_unit, c.first_person, c.risk, c.source, c.dispute_type, c.urgency, c.requested_on, c.registered_at,
    c.parties, c.applicants, c.consents, c.number_unit, c.number_year, c.number_serial, c.accepted_on,
    c.mediating_since, c.sessions, c.transfer_to, c.transfer_consents, c.transfer_help_only, c.moves, c.returns,
    c.agreement_version, c.agreed_on, c.follow_ups, c.ending, c.closed_on, c.reopenings, c.due_on, c.region_lft,
    c.code, c.number, c.title, c.summary, c.place, holder_unit.name, holder_person.name, region.name
from mediation_case c
join unit holder_unit on holder_unit.id = c.holder_unit
join person holder_person on holder_person.id = c.holder_person
join region on region.code = c.region_code
where c.county_code = :county and c.id = (:ids::text || :serial)::uuid;
select party, side, name, phone from case_party
where county_code = :county and case_id = (:ids::text || :serial)::uuid
order by party;
select i.item, i.obligor, i.promise, i.amount, i.due_on, i.performed_on
from performance_item i
join mediation_case c
    on c.county_code = i.county_code and c.id = i.case_id and c.agreement_version = i.agreement_version
where i.county_code = :county and i.case_id = (:ids::text || :serial)::uuid
order by i.item;
select
    e.case_id, e.version, e.command, e.from_stage, e.from_level, e.to_stage, e.to_level, e.actor_unit,
    e.actor_person, person.name, unit.name, e.holder_unit, e.holder_person, e.at, e.fact, e.words
from case_event e
join person on person.id = e.actor_person
join unit on unit.id = e.actor_unit
where e.county_code = :county and e.case_id = (:ids::text || :serial)::uuid
order by e.version;
commit;
\endpipeline
