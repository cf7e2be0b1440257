begin;
set local fengqiao.lft = 0;
set local fengqiao.rgt = 2147483647;
set local fengqiao.person = 0;
with due as (
    select o.*, (select max(i) from generate_subscripts(o.step_at, 1) i where o.step_at[i] <= now()) as step
    from open_clock o
    where o.next_at <= now() and (o.lapse is null or o.due_at is null or o.due_at >= now())
    order by o.next_at limit 500
    for update skip locked
), told as (
    select due.county_code, due.case_id, due.kind, due.subject, due.step, due.step_alert[due.step] as alert,
        due.step_climb[due.step] as climb, due.step_at[due.step] as step_at, c.risk = 'red' as is_urgent,
        case due.step_climb[due.step]
            when 2 then coalesce(above.id, due.owner_unit)
            when 3 then coalesce(county.id, due.owner_unit)
            else due.owner_unit end as unit,
        case due.step_climb[due.step]
            when 0 then due.owner_person
            when 1 then (
                select min(p.id) from person p
                where p.unit_id = due.owner_unit and p.role = 'director' and p.is_active)
            end as person
    from due
    join mediation_case c on c.county_code = due.county_code and c.id = due.case_id
    join unit own on own.id = due.owner_unit
    join region on region.code = own.region_code
    left join unit above on above.region_code = region.parent
    left join unit county on county.region_code = due.county_code::bigint * 1000000
), raised as (
    update open_clock o set
        alert = told.alert, raised_at = now(), climb = told.climb, next_step = told.step + 1, held_until = null,
        addressee_unit = told.unit, addressee_person = told.person
    from told
    where o.county_code = told.county_code and o.case_id = told.case_id and o.kind = told.kind
        and o.subject = told.subject
    returning o.*, told.step_at as said_at, told.is_urgent
), kept as (
    insert into clock_alert (
        county_code, case_id, kind, subject, started_at, step_at, alert, climb, addressee_unit, addressee_person,
        is_urgent, raised_at, region_lft)
    select county_code, case_id, kind, subject, started_at, said_at, alert, climb, addressee_unit, addressee_person,
        is_urgent, raised_at, region_lft
    from raised
    on conflict do nothing
)
select count(*) from raised;
commit;
