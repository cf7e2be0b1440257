-- Which units hold cases that are dangerous, about to be late, or late: what a leader sees of them on one screen. It
-- tells no case and no person, only how many cases each unit has to answer for.
--
-- Whoever leads sees no cases, so this looks past row-level security, and enforces the range of figures itself. The
-- answer is one row a unit that has something to answer for, counted from what was said about clocks: a red case is one
-- whose state has to be reported each day.
create function units_to_watch(in_county int)
    returns table (
        unit_name text, level text, region_code bigint, dangerous bigint, late bigint, soon bigint)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select unit.short_name, unit.level, unit.region_code, owed.dangerous, owed.late, owed.soon
    from (
        select owner_unit, count(distinct case_id) filter (where kind = 'status') as dangerous,
            count(distinct case_id) filter (where alert = 'overdue') as late,
            count(distinct case_id) filter (where alert in ('warning', 'due')) as soon
        from open_clock
        where county_code = in_county
            and region_lft between nullif(current_setting('fengqiao.figures_lft', true), '')::int
                and nullif(current_setting('fengqiao.figures_rgt', true), '')::int
            and (alert is not null or kind = 'status')
        group by owner_unit
    ) owed
    join unit on unit.id = owed.owner_unit
    join region on region.code = unit.region_code
    order by region.lft, unit.id
    $$;
grant create on schema public to fengqiao_definer;
alter function units_to_watch(int) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function units_to_watch(int) from public;
grant execute on function units_to_watch(int) to fengqiao_app;
