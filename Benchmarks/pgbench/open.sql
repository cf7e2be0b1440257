-- Opening a case: all in one trip.
\set n :n + 1
\set serial :series * 100000000 + :client_id * 1000000 + :n
\startpipeline
begin isolation level read committed read write;
select set_config('fengqiao.lft', :lft, true), set_config('fengqiao.rgt', :rgt, true),
    set_config('fengqiao.person', :person, true), set_config('fengqiao.unit', :unit, true),
    set_config('fengqiao.directs', '0', true);
insert into idempotency_key (
    county_code, person_id, key, request_hash, status, location, etag, body, created_at)
values (
    :county, :person, 'bench-' || :ids || :serial, :hash, 201, :location, :etag, :body, now());
insert into mediation_case (
    county_code, id, version, stage, level, region_code, region_lft, first_level, holder_unit, holder_person,
    awaited_unit, awaited_person, risk, dispute_type, begun_at, registered_at, requested_on, rules, due_on,
    code, title, summary, place_sealed, sealing_key)
values (
    :county, (:ids::text || :serial)::uuid, 1, 'registered', 'village', :region, :lft, 'village', :unit, :person, :unit,
    :person, 'green', 'neighbour', now(), now(), :today, :rules, :due, :serial, :title, :summary,
    :place_sealed, 1);
insert into case_event (
    county_code, case_id, version, from_stage, from_level, command, to_stage, to_level, actor_unit, actor_person,
    prev_holder_unit, prev_holder_person, holder_unit, holder_person, at, region_lft, fact, words, tier
--[chain
    , commitment, salt, prev_hash, hash
--]
    )
select
    :county, (:ids::text || :serial)::uuid, 1, 'none', 'none', 'register', 'registered', 'village', :unit::int, :person::int,
    null, null, :unit::int, :person::int, now(), :lft::int, :fact::jsonb, null, 'ordinary'
--[chain
    , :commitment::bytea, :salt::bytea, before.hash,
    sha256(coalesce(before.hash, decode(repeat('00', 32), 'hex')) || :form::bytea)
--]
from (select) as this
left join case_event before
    on before.county_code = :county and before.case_id = (:ids::text || :serial)::uuid
    and before.version = 0;
--[figures
insert into figure_delta (
    county_code, case_id, version, at, region_code, region_lft, first_level, measures, months, begins_on, types,
    sources, day_values, amounts)
values (
    :county, (:ids::text || :serial)::uuid, 1, now(), :region, :lft, 'village', :measures, :months, :begins_on, :types,
    :sources, :day_values, :amounts)
on conflict do nothing;
--]
insert into case_party (
    county_code, case_id, party, side, name, phone_sealed, phone_index, id_number_sealed, id_number_index,
    sealing_key, region_lft, tier)
select :county, (:ids::text || :serial)::uuid, row_number() over (order by given.position), given.side, given.name,
    given.phone, given.phone_index, given.id_number, given.id_number_index, 1, :lft, 'ordinary'
from unnest(
    :sides::text[], :names::text[], :phones_sealed::bytea[], :phones_index::bytea[], '{null,null}'::bytea[],
    '{null,null}'::bytea[])
    with ordinality as given (side, name, phone, phone_index, id_number, id_number_index, position);
insert into open_clock (
    county_code, case_id, kind, subject, region_lft, started_at, due_at, due_on, step_at, step_alert,
    step_climb, next_step, lapse, owner_unit, owner_person, addressee_unit, addressee_person)
select :county, (:ids::text || :serial)::uuid, 'acceptance', 0, :lft, now(), (:steps_at::timestamptz[])[2], :today::date + 2,
    :steps_at, :steps_alert, :steps_climb, 1, null, owner.unit, owner.person, owner.unit, owner.person
from (select coalesce(:unit, (select id from unit where region_code = :region and serves_place)) as unit, :person::int as person) as owner
on conflict (county_code, case_id, kind, subject) do update set
    region_lft = excluded.region_lft, started_at = excluded.started_at, due_at = excluded.due_at,
    due_on = excluded.due_on, step_at = excluded.step_at, step_alert = excluded.step_alert,
    step_climb = excluded.step_climb, next_step = excluded.next_step, held_until = null,
    lapse = excluded.lapse, owner_unit = excluded.owner_unit, owner_person = excluded.owner_person,
    alert = null, raised_at = null, climb = 0, addressee_unit = excluded.addressee_unit,
    addressee_person = excluded.addressee_person;
insert into open_clock (
    county_code, case_id, kind, subject, region_lft, started_at, due_at, due_on, step_at, step_alert,
    step_climb, next_step, lapse, owner_unit, owner_person, addressee_unit, addressee_person)
select :county, (:ids::text || :serial)::uuid, 'first_contact', 0, :lft, now(), (:steps_at::timestamptz[])[2], :today::date + 2,
    :steps_at, :steps_alert, :steps_climb, 1, null, owner.unit, owner.person, owner.unit, owner.person
from (select coalesce(:unit, (select id from unit where region_code = :region and serves_place)) as unit, :person::int as person) as owner
on conflict (county_code, case_id, kind, subject) do update set
    region_lft = excluded.region_lft, started_at = excluded.started_at, due_at = excluded.due_at,
    due_on = excluded.due_on, step_at = excluded.step_at, step_alert = excluded.step_alert,
    step_climb = excluded.step_climb, next_step = excluded.next_step, held_until = null,
    lapse = excluded.lapse, owner_unit = excluded.owner_unit, owner_person = excluded.owner_person,
    alert = null, raised_at = null, climb = 0, addressee_unit = excluded.addressee_unit,
    addressee_person = excluded.addressee_person;
insert into outbox (county_code, case_id, version) values (:county, (:ids::text || :serial)::uuid, 1);
commit;
\endpipeline
