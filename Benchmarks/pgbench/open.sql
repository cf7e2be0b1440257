-- Opening a case: all in one trip.
\set n :n + 1
\set serial :series * 100000000 + :client_id * 1000000 + :n
\startpipeline
begin isolation level read committed read write;
select set_config('fengqiao.lft', :lft, true), set_config('fengqiao.rgt', :rgt, true),
    set_config('fengqiao.person', :person, true);
insert into idempotency_key (
    county_code, person_id, key, request_hash, status, location, etag, body, created_at)
values (
    :county, :person, 'bench-' || :ids || :serial, :hash, 201, :location, :etag, :body, now());
insert into mediation_case (
    county_code, id, version, stage, level, region_code, region_lft, first_level, holder_unit, holder_person,
    first_unit, first_person, awaited_unit, awaited_person, risk, source, dispute_type, urgency,
    requested_on, registered_at, parties, applicants, consents, sessions, moves, returns, follow_ups,
    reopenings, due_on, code, title, summary, place)
values (
    :county, (:ids::text || :serial)::uuid, 1, 'registered', 'village', :region, :lft, 'village', :unit, :person, :unit,
    :person, :unit, :person, 'green', 'apply', 'neighbour', 'ordinary', :today, now(), 6, 2, 0, 0, 0, 0, 0, 0, :due,
    :serial, :title, :summary, :place);
insert into case_event (
    county_code, case_id, version, from_stage, from_level, command, to_stage, to_level, actor_unit, actor_person,
    prev_holder_unit, prev_holder_person, holder_unit, holder_person, at, region_lft, fact, words)
values (
    :county, (:ids::text || :serial)::uuid, 1, 'none', 'none', 'register', 'registered', 'village', :unit, :person, null,
    null, :unit, :person, now(), :lft, :fact, null);
insert into case_party (county_code, case_id, party, side, name, phone, region_lft)
select :county, (:ids::text || :serial)::uuid, row_number() over (order by given.position), given.side, given.name,
    given.phone, :lft
from unnest(:sides::text[], :names::text[], :phones::text[])
    with ordinality as given (side, name, phone, position);
insert into outbox (county_code, case_id, version) values (:county, (:ids::text || :serial)::uuid, 1);
commit;
\endpipeline
