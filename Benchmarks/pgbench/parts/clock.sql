insert into open_clock (
    county_code, case_id, kind, subject, region_lft, started_at, due_at, due_on, step_at, step_alert,
    step_climb, next_step, lapse, owner_unit, owner_person, addressee_unit, addressee_person)
select :county, (:ids::text || :serial)::uuid, '{kind}', 0, :lft, now(), (:steps_at::timestamptz[])[2], :today::date + 2,
    :steps_at, :steps_alert, :steps_climb, 1, null, owner.unit, owner.person, owner.unit, owner.person
from (select coalesce({unit}, (select id from unit where region_code = :region and serves_place)) as unit, {person}::int as person) as owner
on conflict (county_code, case_id, kind, subject) do update set
    region_lft = excluded.region_lft, started_at = excluded.started_at, due_at = excluded.due_at,
    due_on = excluded.due_on, step_at = excluded.step_at, step_alert = excluded.step_alert,
    step_climb = excluded.step_climb, next_step = excluded.next_step, held_until = null,
    lapse = excluded.lapse, owner_unit = excluded.owner_unit, owner_person = excluded.owner_person,
    alert = null, raised_at = null, climb = 0, addressee_unit = excluded.addressee_unit,
    addressee_person = excluded.addressee_person;
