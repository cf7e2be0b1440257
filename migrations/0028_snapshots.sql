-- Months that a person has closed: what the figures were on that day, with the versions of their definitions, in words
-- that anybody can hash. Nothing of it is ever changed; what happens later is told beside it as a revision.
create table figure_snapshot (
    county_code int not null,
    region_code bigint not null,
    region_lft int not null,
    month date not null,
    closed_at timestamptz not null,
    closed_by int not null,
    -- The last row of figure_delta that was counted: the sums are counted anew up to it by `fengqiao verify`.
    through bigint not null,
    -- The canonical form, as it is handed out; text and not jsonb, because a hash is of bytes.
    body text not null,
    hash bytea not null,
    constraint figure_snapshot_pkey primary key (county_code, region_code, month),
    constraint figure_snapshot_region_code_fkey foreign key (region_code) references region (code),
    constraint figure_snapshot_closed_by_fkey foreign key (closed_by) references person (id),
    constraint figure_snapshot_month_check check (extract(day from month) = 1),
    -- In Shanghai, which is eight hours ahead and has no summer time: a month is over before it is closed.
    constraint figure_snapshot_over_check check (
        (month + interval '1 month') at time zone 'Asia/Shanghai' <= closed_at),
    constraint figure_snapshot_hash_check check (hash = sha256(convert_to(body, 'UTF8')))
);

grant select, insert on figure_snapshot to fengqiao_app;
alter table figure_snapshot enable row level security;
alter table figure_snapshot force row level security;
-- As figures are seen: the own region and those below, by leaders too. The program itself verifies all.
create policy figure_snapshot_scope on figure_snapshot to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.figures_lft', true), '')::int
            and nullif(current_setting('fengqiao.figures_rgt', true), '')::int
        or nullif(current_setting('fengqiao.person', true), '')::int = 0)
    with check (region_lft between nullif(current_setting('fengqiao.figures_lft', true), '')::int
        and nullif(current_setting('fengqiao.figures_rgt', true), '')::int);

grant select (region_lft), update (region_lft) on figure_snapshot to fengqiao_definer;
create policy figure_snapshot_numbered on figure_snapshot for select to fengqiao_definer using (true);
create policy figure_snapshot_numbering on figure_snapshot for update to fengqiao_definer
    using (true) with check (true);

-- Waits for everybody who is changing a figure, and lets nobody begin until the transaction ends: what is read behind it
-- is all there is up to the number that it answers. Writers wait for milliseconds; a closing that is kept waiting gives
-- up rather than holding them up.
create function hold_figures() returns bigint
    language plpgsql security definer set search_path = pg_catalog, public set lock_timeout = '3s'
    as $$
    begin
        lock table figure_delta in share mode;
        return coalesce(pg_sequence_last_value(pg_get_serial_sequence('public.figure_delta', 'id')::regclass), 0);
    end
    $$;

-- What changed about a month of a region after a row of figure_delta, and by which step of which case. It enforces the
-- scope of the person who asks itself; who may see the case is asked elsewhere.
create function figure_revisions(in_county int, in_lft int, in_rgt int, in_month date, in_after bigint)
    returns table (at timestamptz, command text, case_id uuid, version int, measure text, amount bigint)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select d.at, e.command, d.case_id, d.version, p.measure, sum(p.amount)::bigint
    from figure_delta d
    join region r on r.code = d.region_code and r.lft between in_lft and in_rgt
        and r.lft between nullif(current_setting('fengqiao.figures_lft', true), '')::int
            and nullif(current_setting('fengqiao.figures_rgt', true), '')::int
    join case_event e on e.county_code = d.county_code and e.case_id = d.case_id and e.version = d.version
    cross join unnest(d.measures, d.months, d.amounts) as p (measure, month, amount)
    where d.county_code = in_county and d.id > in_after and p.month = in_month
    group by d.id, d.at, e.command, d.case_id, d.version, p.measure
    having sum(p.amount) <> 0
    order by d.id, p.measure
    $$;
create index figure_delta_order_idx on figure_delta (county_code, id);

grant create on schema public to fengqiao_definer;
alter function hold_figures() owner to fengqiao_definer;
alter function figure_revisions(int, int, int, date, bigint) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function hold_figures(), figure_revisions(int, int, int, date, bigint) from public;
grant execute on function hold_figures(), figure_revisions(int, int, int, date, bigint) to fengqiao_app;
-- A lock of a whole table asks for more than a column.
grant update on figure_delta to fengqiao_definer;
do $$
begin
    execute format('grant select on sequence %s to fengqiao_definer', pg_get_serial_sequence('figure_delta', 'id'));
end
$$;
