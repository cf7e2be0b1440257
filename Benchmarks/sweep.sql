-- Fills open_clock with :open clocks, of which :due are due now. For scripts/bench-sweep.
truncate open_clock, clock_alert;
set session_replication_role = replica;
insert into open_clock (
    county_code, case_id, kind, subject, region_lft, started_at, due_at, due_on, step_at, step_alert, step_climb,
    next_step, owner_unit, owner_person, addressee_unit, addressee_person)
select c.county_code, c.id, 'whistle_result', n / :cases, c.region_lft, at, at, at::date, array[at], array['overdue'],
    array[0::smallint], 1, c.holder_unit, c.holder_person, c.holder_unit, c.holder_person
from generate_series(1, :open) as n
cross join lateral (
    select case when n <= :due then now() - interval '1 hour' else now() + n * interval '1 minute' end as at) as due
join (select *, row_number() over (order by id) - 1 as place_in_order from mediation_case) c
    on c.place_in_order = n % :cases;
