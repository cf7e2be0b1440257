-- Closing a case that was withdrawn: one trip to load, one to write.
\set n :n + 1
\set serial :series * 100000000 + :client_id * 1000000 + :n
\startpipeline
begin isolation level read committed read write;
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
select request_hash, status, location, etag, body from idempotency_key
where county_code = :county and person_id = :person and key = 'bench-' || :ids || :serial;
\endpipeline
\startpipeline
insert into idempotency_key (
    county_code, person_id, key, request_hash, status, location, etag, body, created_at)
values (
    :county, :person, 'bench-' || :ids || :serial, :hash, 201, :location, :etag, :body, now());
update mediation_case set
    version = 3, stage = 'closed', level = 'village',
    holder_unit = :unit, holder_person = :person,
    awaited_unit = null, awaited_person = null,
    risk = 'green', number = number, number_unit = number_unit,
    number_year = number_year, number_serial = number_serial,
    transfer_direction = null, transfer_to = null,
    caller_unit = null, merged_into = null, due_on = null, tier = 'ordinary'
where county_code = :county and id = (:ids::text || :serial)::uuid and version = 2;
insert into case_event (
    county_code, case_id, version, from_stage, from_level, command, to_stage, to_level, actor_unit, actor_person,
    prev_holder_unit, prev_holder_person, holder_unit, holder_person, at, region_lft, fact, words, tier
--[chain
    , commitment, salt, prev_hash, hash
--]
    )
select
    :county, (:ids::text || :serial)::uuid, 3, 'withdrawn', 'village', 'close', 'closed',
    'village', :unit::int, :person::int,
    :unit::int, :person::int, :unit::int, :person::int, now(), :lft::int, :fact::jsonb, :words::jsonb, 'ordinary'
--[chain
    , :commitment::bytea, :salt::bytea, before.hash,
    sha256(coalesce(before.hash, decode(repeat('00', 32), 'hex')) || :form::bytea)
--]
from (select) as this
left join case_event before
    on before.county_code = :county and before.case_id = (:ids::text || :serial)::uuid
    and before.version = 2;
--[figures
insert into figure_delta (
    county_code, case_id, version, at, region_code, region_lft, first_level, measures, months, begins_on, types,
    sources, day_values, amounts)
values (
    :county, (:ids::text || :serial)::uuid, 3, now(), :region, :lft, 'village', :measures, :months, :begins_on, :types,
    :sources, :day_values, :amounts)
on conflict do nothing;
--]
delete from open_clock
where county_code = :county and case_id = (:ids::text || :serial)::uuid and kind = 'follow_up' and subject = 0;
insert into open_clock (
    county_code, case_id, kind, subject, region_lft, started_at, due_at, due_on, step_at, step_alert,
    step_climb, next_step, lapse, owner_unit, owner_person, addressee_unit, addressee_person)
select :county, (:ids::text || :serial)::uuid, 'archive', 0, :lft, now(), (:steps_at::timestamptz[])[2], :today::date + 2,
    :steps_at, :steps_alert, :steps_climb, 1, null, owner.unit, owner.person, owner.unit, owner.person
from (select coalesce(:unit, (select id from unit where region_code = :region and serves_place)) as unit, null::int as person) as owner
on conflict (county_code, case_id, kind, subject) do update set
    region_lft = excluded.region_lft, started_at = excluded.started_at, due_at = excluded.due_at,
    due_on = excluded.due_on, step_at = excluded.step_at, step_alert = excluded.step_alert,
    step_climb = excluded.step_climb, next_step = excluded.next_step, held_until = null,
    lapse = excluded.lapse, owner_unit = excluded.owner_unit, owner_person = excluded.owner_person,
    alert = null, raised_at = null, climb = 0, addressee_unit = excluded.addressee_unit,
    addressee_person = excluded.addressee_person;
insert into outbox (county_code, case_id, version) values (:county, (:ids::text || :serial)::uuid, 3);
commit;
\endpipeline
