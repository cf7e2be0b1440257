-- How cases that fell due in a period ended, counted from the event log alone; takes the place of the function of 0005,
-- which knew neither leads nor merged cases, drafts, outlets nor archives.
--
-- A case falls due on the day on which it is first closed, or thirty days after it was registered if it is still open
-- then (司法部令75号第33条). A lead is no case yet: it counts from its registration. A case that was merged into another
-- counts nowhere, because the other one does. Numerators and denominators are sums over the rows of this one function.
--
-- outcome: open, declined, terminated, withdrawn, referred: not settled.
--          unproven   settled by agreement, and closed without any call-back;
--          reopened   opened again at least once, or talked over anew because it was not kept: the credit is gone;
--          quieting   settled, and the quiet period is not over on the day asked for;
--          settled    settled by agreement, performed, called back and quiet since.
-- settled_level: where the agreement was reached; null unless settled, quieting, unproven or reopened.
create or replace function local_resolution(
    in_county int, in_lft int, in_rgt int, in_from date, in_to date, in_as_of date)
    returns table (
        region_code bigint, first_level text, is_moved boolean, is_registered_within boolean, registered_month date,
        is_due_within boolean, due_month date, outcome text, settled_level text, cases bigint)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    with begun as (
        select case_id, (at at time zone 'Asia/Shanghai')::date as registered_on, to_level as first_level,
            (fact ->> 'region')::bigint as region_code,
            case when fact ->> 'type' in ('land_forest', 'house_homestead') then 90 else 30 end as quiet_days
        from case_event
        where county_code = in_county and command = 'register'
            and at >= (in_from - 30)::timestamp at time zone 'Asia/Shanghai'
            and at < (in_to + 1)::timestamp at time zone 'Asia/Shanghai'
            and region_lft between in_lft and in_rgt
            -- The scope of the person who asks, which this function enforces itself.
            and region_lft between nullif(current_setting('fengqiao.figures_lft', true), '')::int
                and nullif(current_setting('fengqiao.figures_rgt', true), '')::int
    ), told as (
        select begun.*,
            (select last.to_stage from case_event last
                where last.county_code = in_county and last.case_id = begun.case_id
                    and (last.at at time zone 'Asia/Shanghai')::date <= in_as_of
                order by last.version desc limit 1) as stage,
            later.*
        from begun cross join lateral (
            select
                min((e.at at time zone 'Asia/Shanghai')::date) filter (where e.command = 'close') as first_closed_on,
                max((e.at at time zone 'Asia/Shanghai')::date) filter (where e.command = 'close') as closed_on,
                (array_agg(e.fact ->> 'ending' order by e.version desc) filter (where e.command = 'close'))[1] as ending,
                bool_or((e.fact ->> 'waived')::boolean) filter (where e.command = 'close') as is_waived,
                -- Reached at once, or with the last name under a draft.
                (array_agg(e.to_level order by e.version desc) filter (
                    where e.command = 'agree'
                        or e.command = 'sign_agreement' and (e.fact ->> 'completes')::boolean))[1] as agreed_level,
                count(*) filter (where e.command in ('reopen', 'resume_mediation')) > 0 as is_reopened,
                -- Up, down or out.
                count(*) filter (where e.command in ('accept_transfer', 'confirm_receipt')) > 0 as is_moved,
                count(*) filter (where e.command = 'merge') > 0 as is_merged
            from case_event e
            where e.county_code = in_county and e.case_id = begun.case_id
                and (e.at at time zone 'Asia/Shanghai')::date <= in_as_of
        ) later
        where not later.is_merged
    ), ended as (
        -- A closed case whose dossier was put away is closed no less.
        select told.*, coalesce(told.stage in ('closed', 'archived'), false) as is_closed from told
    ), judged as (
        select region_code, first_level, is_moved, registered_on,
            least(coalesce(first_closed_on, 'infinity'), registered_on + 30) as due_on,
            case
                when stage = 'declined' then 'declined'
                when is_reopened then case when is_closed then 'reopened' else 'open' end
                when not is_closed then 'open'
                when ending <> 'performed' then ending
                when is_waived then 'unproven'
                when closed_on + quiet_days > in_as_of then 'quieting'
                else 'settled'
            end as outcome,
            case when is_closed and ending = 'performed' then agreed_level end as settled_level
        from ended
    )
    select region_code, first_level, is_moved,
        registered_on between in_from and in_to, date_trunc('month', registered_on)::date,
        due_on between in_from and in_to, date_trunc('month', due_on)::date,
        outcome, settled_level, count(*)
    from judged
    where registered_on between in_from and in_to or due_on between in_from and in_to
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    $$;

-- The figures start from the day on which a case was registered, which is not always its first event any more.
drop index case_event_registered_idx;
create index case_event_registered_idx on case_event (county_code, at) where command = 'register';
