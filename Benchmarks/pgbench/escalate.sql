-- Asking the next level for help: one trip to load, one to write.
\set n :n + 1
\set serial :series * 100000000 + :client_id * 1000000 + :n
\startpipeline
begin isolation level read committed read write;
select set_config('fengqiao.lft', :lft, true), set_config('fengqiao.rgt', :rgt, true),
    set_config('fengqiao.person', :person, true);
select request_hash, status, location, etag, body from idempotency_key
where county_code = :county and person_id = :person and key = 'bench-' || :ids || :serial;
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
select above.id
from unit join region on region.code = unit.region_code
join unit above on above.region_code = region.parent
where unit.id = :unit;
\endpipeline
\startpipeline
insert into idempotency_key (
    county_code, person_id, key, request_hash, status, location, etag, body, created_at)
values (
    :county, :person, 'bench-' || :ids || :serial, :hash, 201, :location, :etag, :body, now());
update mediation_case set
    version = 3, stage = 'transfer_pending', level = 'village',
    holder_unit = :unit, holder_person = :person,
    awaited_unit = :above, awaited_person = null, risk = 'green',
    consents = 6, number = null, number_unit = null,
    number_year = null, number_serial = null,
    accepted_on = :today, mediating_since = :today,
    sessions = 0, transfer_to = :above,
    transfer_consents = 6, transfer_help_only = false,
    moves = 0, returns = 0,
    agreement_version = null, agreed_on = null,
    follow_ups = 0, ending = null, closed_on = null,
    reopenings = 0, due_on = :due
where county_code = :county and id = (:ids::text || :serial)::uuid and version = 2;
insert into case_event (
    county_code, case_id, version, from_stage, from_level, command, to_stage, to_level, actor_unit, actor_person,
    prev_holder_unit, prev_holder_person, holder_unit, holder_person, at, region_lft, fact, words)
values (
    :county, (:ids::text || :serial)::uuid, 3, 'accepted', 'village', 'escalate', 'transfer_pending', 'village', :unit,
    :person, :unit, :person, :unit, :person, now(), :lft, :fact, :words);
insert into outbox (county_code, case_id, version) values (:county, (:ids::text || :serial)::uuid, 3);
commit;
\endpipeline
