-- Figures that are added up while people work. What an event changes about the figures (`MediationCase.tally` before and
-- after it) is written down in its transaction, as one appended row that nobody else waits for; a worker folds these
-- rows into cells. A screen reads cells and what is not folded yet, in one statement: it never sees half of an event.
create table figure_delta (
    county_code int not null,
    case_id uuid not null,
    version int not null,
    -- In the order of writing: a snapshot says up to which row it counted.
    id bigint generated always as identity,
    at timestamptz not null,
    region_code bigint not null,
    region_lft int not null,
    first_level text not null,
    -- What changes, side by side: a figure, its month, from which day on it counts, its headings, by how much.
    measures text[] not null,
    months date[] not null,
    begins_on date[] not null,
    types text[] not null,
    sources text[] not null,
    day_values int[] not null,
    amounts bigint[] not null,
    is_folded boolean not null default false,
    constraint figure_delta_pkey primary key (county_code, case_id, version),
    constraint figure_delta_event_fkey foreign key (county_code, case_id, version)
        references case_event (county_code, case_id, version),
    constraint figure_delta_parts_check check (
        cardinality(measures) > 0 and cardinality(months) = cardinality(measures)
        and cardinality(begins_on) = cardinality(measures) and cardinality(types) = cardinality(measures)
        and cardinality(sources) = cardinality(measures) and cardinality(day_values) = cardinality(measures)
        and cardinality(amounts) = cardinality(measures))
);
-- What waits for the worker, and what figures add to the cells meanwhile.
create index figure_delta_waiting_idx on figure_delta (county_code, id) where not is_folded;

-- Sums over all cases of a place. `dimension` says what `member` is: nothing (all), a first level, a type or a source.
-- No key to anything: the cells are counted anew by `fengqiao verify`.
create table figure_cell (
    county_code int not null,
    measure text not null,
    month date not null,
    dimension text not null,
    region_code bigint not null,
    member text not null,
    begins_on date not null,
    day_value int not null,
    amount bigint not null,
    constraint figure_cell_pkey primary key (
        county_code, measure, month, dimension, region_code, member, begins_on, day_value),
    constraint figure_cell_month_check check (extract(day from month) = 1),
    constraint figure_cell_dimension_check check (dimension in ('all', 'first_level', 'type', 'source'))
) with (fillfactor = 80);

-- The cases behind each number, for those who may see cases.
create table figure_case (
    county_code int not null,
    measure text not null,
    month date not null,
    case_id uuid not null,
    begins_on date not null,
    day_value int not null,
    region_lft int not null,
    amount bigint not null,
    constraint figure_case_pkey primary key (county_code, measure, month, case_id, begins_on, day_value)
) with (fillfactor = 80);

-- What an event changed about a month that was over when it happened: nothing is corrected silently.
create table figure_revision (
    county_code int not null,
    month date not null,
    delta_id bigint not null,
    measure text not null,
    region_code bigint not null,
    case_id uuid not null,
    version int not null,
    at timestamptz not null,
    amount bigint not null,
    constraint figure_revision_pkey primary key (county_code, month, delta_id, measure)
);

grant select, insert on figure_delta to fengqiao_app;
grant update (is_folded) on figure_delta to fengqiao_app;
grant select, insert on figure_cell, figure_case to fengqiao_app;
grant update (amount) on figure_cell, figure_case to fengqiao_app;
grant select, insert on figure_revision to fengqiao_app;

alter table figure_delta enable row level security;
alter table figure_delta force row level security;
create policy figure_delta_scope on figure_delta to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int)
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

alter table figure_case enable row level security;
alter table figure_case force row level security;
create policy figure_case_scope on figure_case to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int)
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

-- Only the program's own work touches cells and revisions: people ask the functions below.
alter table figure_cell enable row level security;
alter table figure_cell force row level security;
create policy figure_cell_scope on figure_cell to fengqiao_app
    using (nullif(current_setting('fengqiao.lft', true), '')::int = 0)
    with check (nullif(current_setting('fengqiao.lft', true), '')::int = 0);
alter table figure_revision enable row level security;
alter table figure_revision force row level security;
create policy figure_revision_scope on figure_revision to fengqiao_app
    using (nullif(current_setting('fengqiao.lft', true), '')::int = 0)
    with check (nullif(current_setting('fengqiao.lft', true), '')::int = 0);

-- Cells and what is not folded yet, by place and month. It enforces the scope of the person who asks itself.
create function figure_sums(
    in_county int, in_lft int, in_rgt int, in_measures text[], in_from date, in_to date, in_as_of date,
    in_dimension text)
    returns table (region_code bigint, measure text, month date, member text, day_value int, amount bigint)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    with place as (
        select code from region
        where lft between in_lft and in_rgt
            and lft between nullif(current_setting('fengqiao.figures_lft', true), '')::int
                and nullif(current_setting('fengqiao.figures_rgt', true), '')::int
    ), part as (
        select c.region_code, c.measure, c.month, c.member, c.day_value, c.amount
        from figure_cell c join place on place.code = c.region_code
        where c.county_code = in_county and c.measure = any(in_measures) and c.dimension = in_dimension
            and c.month between in_from and in_to and c.begins_on <= in_as_of
        union all
        select d.region_code, p.measure, p.month,
            case in_dimension when 'first_level' then d.first_level when 'type' then p.type when 'source' then p.source
                else '' end,
            p.day_value, p.amount
        from figure_delta d
        join place on place.code = d.region_code
        cross join unnest(d.measures, d.months, d.begins_on, d.types, d.sources, d.day_values, d.amounts)
            as p (measure, month, begins_on, type, source, day_value, amount)
        where d.county_code = in_county and not d.is_folded and p.measure = any(in_measures)
            and p.month between in_from and in_to and p.begins_on <= in_as_of
    )
    select region_code, measure, month, member, day_value, sum(amount)::bigint
    from part
    group by region_code, measure, month, member, day_value
    having sum(amount) <> 0
    $$;

-- Folds the oldest rows that wait into cells, cases behind them and revisions; says how many. One at a time: whoever
-- comes second has nothing to do.
create function fold_figures(in_limit int) returns int
    language sql security invoker set search_path = pg_catalog, public
    as $$
    with taken as (
        update figure_delta set is_folded = true
        where (county_code, case_id, version) in (
            select county_code, case_id, version from figure_delta
            where not is_folded and (select pg_try_advisory_xact_lock(7301240511))
            order by county_code, id limit in_limit for update skip locked)
        returning *
    ), part as (
        select t.county_code, t.case_id, t.version, t.id, t.at, t.region_code, t.region_lft, t.first_level, p.*
        from taken t
        cross join unnest(t.measures, t.months, t.begins_on, t.types, t.sources, t.day_values, t.amounts)
            as p (measure, month, begins_on, type, source, day_value, amount)
    ), cells as (
        insert into figure_cell as c (
            county_code, measure, month, dimension, region_code, member, begins_on, day_value, amount)
        select county_code, measure, month, dimension, region_code, member, begins_on, day_value, sum(amount)
        from part
        cross join lateral (values ('all', ''), ('first_level', first_level), ('type', type), ('source', source))
            as d (dimension, member)
        group by county_code, measure, month, dimension, region_code, member, begins_on, day_value
        having sum(amount) <> 0
        on conflict on constraint figure_cell_pkey do update set amount = c.amount + excluded.amount
    ), cases as (
        insert into figure_case as c (
            county_code, measure, month, case_id, begins_on, day_value, region_lft, amount)
        select county_code, measure, month, case_id, begins_on, day_value, min(region_lft), sum(amount)
        from part
        group by county_code, measure, month, case_id, begins_on, day_value
        having sum(amount) <> 0
        on conflict on constraint figure_case_pkey do update set amount = c.amount + excluded.amount
    ), revisions as (
        insert into figure_revision (county_code, month, delta_id, measure, region_code, case_id, version, at, amount)
        select county_code, month, id, measure, region_code, case_id, version, at, sum(amount)
        from part
        where month + interval '1 month' <= at at time zone 'Asia/Shanghai'
        group by county_code, month, id, measure, region_code, case_id, version, at
        having sum(amount) <> 0
        on conflict do nothing
    )
    select count(*)::int from taken
    $$;

grant create on schema public to fengqiao_definer;
alter function figure_sums(int, int, int, text[], date, date, date, text) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function figure_sums(int, int, int, text[], date, date, date, text), fold_figures(int) from public;
grant execute on function figure_sums(int, int, int, text[], date, date, date, text), fold_figures(int)
    to fengqiao_app;
grant select on figure_delta, figure_cell to fengqiao_definer;
grant select on region to fengqiao_definer;
create policy figure_delta_figures on figure_delta for select to fengqiao_definer using (true);
create policy figure_cell_figures on figure_cell for select to fengqiao_definer using (true);

-- Whoever numbers the places anew (0018) reaches these rows too.
do $$
declare
    placed text;
begin
    foreach placed in array array['figure_delta', 'figure_case']
    loop
        execute format('grant select (region_lft), update (region_lft) on %I to fengqiao_definer', placed);
        execute format(
            'create policy %I on %I for select to fengqiao_definer using (true)', placed || '_numbered', placed);
        execute format(
            'create policy %I on %I for update to fengqiao_definer using (true) with check (true)',
            placed || '_numbering', placed);
    end loop;
end
$$;
