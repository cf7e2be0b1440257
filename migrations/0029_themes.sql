-- SPDX-License-Identifier: Apache-2.0
-- What is learned from cases beyond each of them: themes of the month (每月一题), and why some cases could not be solved.

-- A group of alike cases that somebody has taken for the theme of a month.
create table theme (
    county_code int not null,
    id int generated always as identity,
    region_code bigint not null,
    month date not null,
    dispute_type text not null,
    -- What the summaries of its cases have in common.
    words text not null,
    title text not null,
    state text not null,
    version int not null,
    constraint theme_pkey primary key (county_code, id),
    -- A group is adopted once a month, however often somebody presses the button.
    constraint theme_group_key unique (county_code, region_code, month, dispute_type, words),
    constraint theme_region_code_fkey foreign key (region_code) references region (code),
    constraint theme_month_check check (extract(day from month) = 1),
    constraint theme_state_check check (state in ('adopted', 'working', 'done', 'dropped')),
    constraint theme_version_check check (version >= 1)
);
create index theme_region_code_idx on theme (region_code);

-- Each step of it, with what was written down: appended to and never altered.
create table theme_step (
    county_code int not null,
    theme_id int not null,
    version int not null,
    state text not null,
    note text not null,
    unit_id int not null,
    person_id int not null,
    at timestamptz not null,
    constraint theme_step_pkey primary key (county_code, theme_id, version),
    constraint theme_step_theme_fkey foreign key (county_code, theme_id) references theme (county_code, id),
    constraint theme_step_unit_id_fkey foreign key (unit_id) references unit (id),
    constraint theme_step_person_id_fkey foreign key (person_id) references person (id)
);

-- The evidence: the cases that were alike when it was adopted.
create table theme_case (
    county_code int not null,
    theme_id int not null,
    case_id uuid not null,
    constraint theme_case_pkey primary key (county_code, theme_id, case_id),
    constraint theme_case_theme_fkey foreign key (county_code, theme_id) references theme (county_code, id),
    constraint theme_case_case_fkey foreign key (county_code, case_id) references mediation_case (county_code, id)
);
create index theme_case_case_idx on theme_case (county_code, case_id);

create trigger theme_step_once before update or delete on theme_step for each row
    execute function refuse_change('theme_step_once', 'a step of a theme is written once');

grant select, insert on theme, theme_step, theme_case to fengqiao_app;
grant update (state, version) on theme to fengqiao_app;

-- Themes name no party: whoever sees figures of a place sees its themes. Which cases stand behind one is told by the
-- policies of the cases.
alter table theme enable row level security;
alter table theme force row level security;
create policy theme_scope on theme to fengqiao_app
    using (exists (
        select from region r
        where r.code = theme.region_code
            and r.lft between nullif(current_setting('fengqiao.figures_lft', true), '')::int
                and nullif(current_setting('fengqiao.figures_rgt', true), '')::int));
alter table theme_step enable row level security;
alter table theme_step force row level security;
create policy theme_step_scope on theme_step to fengqiao_app
    using (exists (select from theme t where t.county_code = theme_step.county_code and t.id = theme_step.theme_id));
alter table theme_case enable row level security;
alter table theme_case force row level security;
create policy theme_case_scope on theme_case to fengqiao_app
    using (exists (select from theme t where t.county_code = theme_case.county_code and t.id = theme_case.theme_id));

-- Why cases of a range could not be solved, counted by the codes of the steps that say so. It tells no case, and
-- enforces the range of figures of the person who asks itself.
create function unsolved_reasons(in_county int, in_lft int, in_rgt int, in_from date, in_to date)
    returns table (command text, reason text, dispute_type text, cases bigint)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select e.command, coalesce(e.fact ->> 'ground', e.fact ->> 'reason', e.fact ->> 'outlet'), c.dispute_type,
        count(distinct e.case_id)
    from (
        select distinct f.case_id from figure_case f
        where f.county_code = in_county and f.measure in ('closed_terminated', 'closed_referred', 'due_declined')
            and f.month between in_from and in_to and f.amount > 0
            and f.region_lft between in_lft and in_rgt
            and f.region_lft between nullif(current_setting('fengqiao.figures_lft', true), '')::int
                and nullif(current_setting('fengqiao.figures_rgt', true), '')::int
    ) unsolved
    join mediation_case c on c.county_code = in_county and c.id = unsolved.case_id
    join case_event e on e.county_code = in_county and e.case_id = unsolved.case_id
        and e.command in ('terminate', 'decline', 'refer_out', 'escalate', 'return_transfer')
    group by 1, 2, 3
    $$;
grant create on schema public to fengqiao_definer;
alter function unsolved_reasons(int, int, int, date, date) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function unsolved_reasons(int, int, int, date, date) from public;
grant execute on function unsolved_reasons(int, int, int, date, date) to fengqiao_app;
grant select on figure_case to fengqiao_definer;

-- A screen asks for one dimension over some months: these cells lie side by side now. With the month first, a year of a
-- county was read together with the three dimensions that nobody had asked for.
alter table figure_cell drop constraint figure_cell_pkey;
alter table figure_cell add constraint figure_cell_pkey primary key (
    county_code, measure, dimension, month, region_code, member, begins_on, day_value);
