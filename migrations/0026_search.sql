-- SPDX-License-Identifier: Apache-2.0
-- The desk: cases found by their words, lists that somebody named, and the board of whistles.
--
-- Expand only. Rows of cases that are older than the index are filled in beside the running servers
-- (Sources/MediationService/Search); a server of the release before writes none, and they are filled in the same way.

-- The months, of some 25 days, into which the index is cut: the first bits of the time in the id of a case. A term is kept
-- together with its month, so that the latest finds are read first and no list of finds grows with the years.
create function search_month(in_id uuid) returns bigint
    language sql immutable parallel safe set search_path = pg_catalog
    return ('x' || left(replace(in_id::text, '-', ''), 12))::bit(48)::bigint >> 31;

-- The terms of each case behind a keyed hash, and the regions that it lies in by their codes, each with the month.
create table case_search (
    county_code int not null,
    case_id uuid not null,
    region_lft int not null,
    keys bigint[] not null,
    sealing_key int not null,
    constraint case_search_pkey primary key (county_code, case_id),
    constraint case_search_case_fkey foreign key (county_code, case_id) references mediation_case (county_code, id),
    -- No index: looked up from the other side only when a key is given up, once in years.
    constraint case_search_sealing_key_fkey foreign key (sealing_key) references sealing_key (id)
);
-- Without a list of entries that wait: reading it through would cost every search.
create index case_search_keys_idx on case_search using gin (keys) with (fastupdate = off);
grant select, insert, update (keys, sealing_key) on case_search to fengqiao_app;
grant select, update (region_lft) on case_search to fengqiao_definer;
alter table case_search enable row level security;
alter table case_search force row level security;
create policy case_search_scope on case_search to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
            and nullif(current_setting('fengqiao.rgt', true), '')::int
        and (nullif(current_setting('fengqiao.person', true), '')::int = 0 or exists (
            select from mediation_case c
            where c.county_code = case_search.county_code and c.id = case_search.case_id)))
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);
create policy case_search_read on case_search for select to fengqiao_definer using (true);
create policy case_search_numbering on case_search for update to fengqiao_definer using (true) with check (true);

-- A region with those above it.
create function regions_above(in_code bigint) returns bigint[]
    language sql stable set search_path = pg_catalog, public
    return array(
        with recursive above (code, parent) as (
            select r.code, r.parent from region r where r.code = in_code
            union all
            select r.code, r.parent from region r join above on above.parent = r.code
        )
        select code from above order by code);

-- What stands in the index of a case: its terms and its regions, each with the month, in one order.
create function search_keys(in_id uuid, in_terms bigint[], in_region bigint) returns bigint[]
    language sql stable set search_path = pg_catalog, public
    return array(
        select distinct term # (search_month(in_id) << 40)
        from unnest(in_terms || regions_above(in_region)) as term order by 1);

-- The second wall of mediation_case in words (0019, 0025), for functions that look past it to use an index: text search is
-- not leakproof, so that a policy would keep the index from being used at all.
create function may_know_case(c mediation_case) returns boolean
    language sql stable set search_path = pg_catalog, public
    return c.region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
            and nullif(current_setting('fengqiao.rgt', true), '')::int
        and (c.tier = 'ordinary'
            or nullif(current_setting('fengqiao.person', true), '')::int in (0, c.holder_person)
            or nullif(current_setting('fengqiao.stands_for', true), '')::int = c.holder_person
                and nullif(current_setting('fengqiao.unit', true), '')::int = c.holder_unit
            or nullif(current_setting('fengqiao.directs', true), '')::int in (c.holder_unit, c.transfer_to)
            or nullif(current_setting('fengqiao.unit', true), '')::int = c.caller_unit
            or exists (
                select from case_reader r
                where r.county_code = c.county_code and r.case_id = c.id
                    and r.person_id = nullif(current_setting('fengqiao.person', true), '')::int
                    and (r.until is null or r.until > now())));

-- The cases that have all terms, the latest first, month by month: of those that the person of this transaction may
-- know, whatever is asked. `in_keys` is one list of terms a sealing key, all as long as the first.
--
-- After some thousand finds that the filters leave out it stops and says where (`is_hit` is false), so that no request
-- reads through a county; the next page goes on there.
create function search_cases(
    in_county int, in_keys bigint[], in_lists int, in_region bigint, in_after uuid, in_limit int, in_stage text,
    in_level text, in_risk text, in_holder int, in_due_before date, in_lft int,
    in_rgt int)
    returns table (case_id uuid, is_hit boolean)
    language plpgsql stable security definer set search_path = pg_catalog, public set enable_seqscan = off
    as $$
    declare
        lft int := greatest(nullif(current_setting('fengqiao.lft', true), '')::int, in_lft);
        rgt int := least(nullif(current_setting('fengqiao.rgt', true), '')::int, in_rgt);
        bound_id uuid := coalesce(in_after, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
        width int := cardinality(in_keys) / in_lists;
        left_over int := in_limit;
        seen int := 0;
        month bigint;
        found uuid[];
        hit uuid;
        wanted bigint[];
    begin
        loop
            -- The latest case that has not been looked at says which month comes next: empty months cost nothing.
            select s.case_id into hit from case_search s
            where s.county_code = in_county and s.case_id < bound_id order by s.case_id desc limit 1;
            exit when hit is null or left_over <= 0;
            month := search_month(hit);
            found := '{}';
            for turn in 0..in_lists - 1 loop
                wanted := array(
                    select key # (month << 40)
                    from unnest(in_keys[turn * width + 1 : (turn + 1) * width] || in_region) as key
                    where key is not null);
                found := found || array(
                    -- Fenced, so that only the terms choose the index.
                    select s.case_id
                    from (select * from case_search where keys @> wanted offset 0) s
                    where s.county_code = in_county and s.case_id < bound_id and s.region_lft between lft and rgt);
            end loop;
            seen := seen + cardinality(found);
            -- One after the other, so that no case is read that the page has no room for.
            for hit in select distinct id from unnest(found) as id order by id desc loop
                exit when left_over <= 0;
                if exists (
                    select from mediation_case c
                    where c.county_code = in_county and c.id = hit and may_know_case(c)
                        and (in_stage is null or c.stage = in_stage) and (in_level is null or c.level = in_level)
                        and (in_risk is null or c.risk = in_risk)
                        and (in_holder is null or c.holder_person = in_holder)
                        and (in_due_before is null or c.due_on < in_due_before))
                then
                    case_id := hit;
                    is_hit := true;
                    left_over := left_over - 1;
                    return next;
                end if;
            end loop;
            bound_id := (lpad(to_hex(month << 31), 12, '0') || repeat('0', 20))::uuid;
            if seen > 4000 and left_over > 0 then
                case_id := bound_id;
                is_hit := false;
                return next;
                return;
            end if;
        end loop;
    end
    $$;

-- Cases that are like one: the same names, or the same kind at the same place. `in_names` and `in_kind` are among the
-- terms of the case itself. Counts say what they share, the most alike first.
create function similar_cases(
    in_county int, in_case uuid, in_terms bigint[], in_names bigint[], in_kind bigint[], in_limit int)
    returns table (case_id uuid, names int, is_kind boolean, words int)
    language plpgsql stable security definer set search_path = pg_catalog, public set enable_seqscan = off
    as $$
    declare
        months bigint[];
        bound_id uuid := 'ffffffff-ffff-ffff-ffff-ffffffffffff';
        latest uuid;
    begin
        if not exists (
            select from mediation_case c where c.county_code = in_county and c.id = in_case and may_know_case(c))
        then
            return;
        end if;
        -- Three years back, of months in which there is anything.
        loop
            select s.case_id into latest from case_search s
            where s.county_code = in_county and s.case_id < bound_id order by s.case_id desc limit 1;
            exit when latest is null or cardinality(months) >= 45;
            months := months || search_month(latest);
            bound_id := (lpad(to_hex(search_month(latest) << 31), 12, '0') || repeat('0', 20))::uuid;
        end loop;
        return query
            select alike.id, alike.names::int, alike.kinds > 0, alike.words::int
            from (
                select c.id,
                    count(*) filter (where shared.term = any (in_names)) as names,
                    count(*) filter (where shared.term = any (in_kind)) as kinds,
                    count(*) filter (where shared.term = any (in_terms)) as words
                from unnest(months) as month
                cross join lateral (
                    select s.case_id, s.keys
                    from (
                        select * from case_search
                        where keys && array(select key # (month << 40) from unnest(in_names || in_kind) as key) offset 0
                    ) s
                    where s.county_code = in_county and s.case_id <> in_case
                    limit 100
                ) candidate
                join mediation_case c on c.county_code = in_county and c.id = candidate.case_id and may_know_case(c)
                cross join lateral (select key # (month << 40) as term from unnest(candidate.keys) as key) shared
                group by c.id
            ) alike
            order by alike.names desc, alike.words desc, alike.id desc
            limit in_limit;
    end
    $$;

-- A list that somebody named, by the query of its address: codes alone, never words that may be a name.
create table case_filter (
    id int generated always as identity,
    person_id int not null,
    unit_id int not null,
    name text not null,
    query text not null,
    is_shared boolean not null,
    constraint case_filter_pkey primary key (id),
    constraint case_filter_name_key unique (person_id, unit_id, name),
    constraint case_filter_person_id_fkey foreign key (person_id) references person (id),
    constraint case_filter_unit_id_fkey foreign key (unit_id) references unit (id),
    constraint case_filter_name_check check (length(name) between 1 and 20),
    constraint case_filter_query_check check (query ~ '^[a-z_=&]*$')
);
create index case_filter_unit_id_idx on case_filter (unit_id) where is_shared;
grant select, insert, delete on case_filter to fengqiao_app;
alter table case_filter enable row level security;
alter table case_filter force row level security;
create policy case_filter_read on case_filter for select to fengqiao_app
    using (unit_id = nullif(current_setting('fengqiao.unit', true), '')::int
        and (is_shared or person_id = nullif(current_setting('fengqiao.person', true), '')::int));
create policy case_filter_own on case_filter to fengqiao_app
    using (unit_id = nullif(current_setting('fengqiao.unit', true), '')::int
        and person_id = nullif(current_setting('fengqiao.person', true), '')::int);

-- A tab counts to a hundred and no further, along one of these.
create index mediation_case_stage_idx on mediation_case (county_code, stage, region_lft, id);
create index mediation_case_risk_idx on mediation_case (county_code, risk, region_lft, id) where risk <> 'green';
create index mediation_case_due_idx on mediation_case (county_code, due_on, region_lft) where due_on is not null;
-- The board of whistles.
create index whistle_board_idx on whistle (county_code, state, called_at, region_lft);

grant create on schema public to fengqiao_definer;
alter function search_cases(int, bigint[], int, bigint, uuid, int, text, text, text, int, date, int, int)
    owner to fengqiao_definer;
alter function similar_cases(int, uuid, bigint[], bigint[], bigint[], int) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function search_month(uuid), regions_above(bigint), search_keys(uuid, bigint[], bigint),
    may_know_case(mediation_case), search_cases(int, bigint[], int, bigint, uuid, int, text, text, text, int, date, int, int),
    similar_cases(int, uuid, bigint[], bigint[], bigint[], int) from public;
grant execute on function search_month(uuid), regions_above(bigint), search_keys(uuid, bigint[], bigint) to fengqiao_app;
grant execute on function search_month(uuid), may_know_case(mediation_case) to fengqiao_definer;
grant execute on function search_cases(int, bigint[], int, bigint, uuid, int, text, text, text, int, date, int, int),
    similar_cases(int, uuid, bigint[], bigint[], bigint[], int) to fengqiao_app;
