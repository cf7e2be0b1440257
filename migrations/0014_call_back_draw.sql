-- The draw of random call-backs, once a day: what was drawn with, and each lot that fell. Nothing of it is ever altered,
-- so that anybody can draw again on paper and find the same (docs/architecture.md).
create table call_back_draw (
    day date not null,
    -- What all lots of the day are made of: made when the draw begins, after every case that it may fall on has ended.
    seed bytea not null,
    begun_at timestamptz not null,
    -- Null while servers are at it, or were killed at it: then the next one goes on with the same seed.
    finished_at timestamptz,
    constraint call_back_draw_pkey primary key (day),
    constraint call_back_draw_seed_check check (length(seed) = 32)
);
grant select, insert, update (finished_at) on call_back_draw to fengqiao_app;

-- The one lot of one ending of one case.
create table call_back_lot (
    county_code int not null,
    case_id uuid not null,
    -- The event with which the case ended.
    version int not null,
    day date not null,
    -- Below `percent` it was drawn.
    lot smallint not null,
    -- So many cases of a hundred like this one are drawn: all that were in danger.
    percent smallint not null,
    -- The units that could be asked, in the order in which one of them was chosen.
    units int[] not null,
    -- The one that was chosen; null when the case was not drawn, or there was none to choose.
    unit_id int,
    region_lft int not null,
    constraint call_back_lot_pkey primary key (county_code, case_id, version),
    constraint call_back_lot_event_fkey foreign key (county_code, case_id, version)
        references case_event (county_code, case_id, version),
    constraint call_back_lot_day_fkey foreign key (day) references call_back_draw (day),
    constraint call_back_lot_unit_id_fkey foreign key (unit_id) references unit (id),
    constraint call_back_lot_lot_check check (lot between 0 and 99),
    constraint call_back_lot_percent_check check (percent between 0 and 100),
    -- Drawn means chosen, unless there was nobody to choose.
    constraint call_back_lot_unit_check check (
        (unit_id is not null) = (lot < percent and cardinality(units) > 0)
        and (unit_id is null or unit_id = any (units)))
);
create index call_back_lot_day_idx on call_back_lot (day);
-- Not served: units are never taken away, so nobody looks from a unit for its lots.

grant select, insert on call_back_lot to fengqiao_app;
alter table call_back_lot enable row level security;
alter table call_back_lot force row level security;
create policy call_back_lot_scope on call_back_lot to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int)
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

-- A draw is finished once, and a call-back is done once.
create trigger call_back_draw_finished_once before update on call_back_draw for each row
    when (old.finished_at is not null)
    execute function refuse_change('call_back_draw_finished_once', 'a draw is finished once');
create trigger call_back_done_once before update of done_at on call_back for each row
    when (old.done_at is not null and old.done_at is distinct from new.done_at)
    execute function refuse_change('call_back_done_once', 'a call-back is done once');

-- What counts as the answer of a drawn call-back was written by the unit that was drawn, and by nobody else: not by the
-- unit whose work is asked about.
create function check_drawn_answer() returns trigger
    language plpgsql set search_path = pg_catalog, public
    as $$
    begin
        if not exists (
            select from call_back b
            where b.county_code = new.county_code and b.case_id = new.case_id and b.unit_id = new.actor_unit
                and b.version < new.version)
        then
            perform refuse('case_event_drawn_check', 'only the drawn unit answers a drawn call-back');
        end if;
        return new;
    end
    $$;
create trigger case_event_drawn before insert on case_event for each row
    when (new.command = 'follow_up' and (new.fact ->> 'drawn')::boolean) execute function check_drawn_answer();
revoke all on function check_drawn_answer() from public;

-- The demo county is loaded once. One whose loading was cut off is taken away and loaded anew, and nothing else ever is.
create table demo_load (
    is_only boolean not null default true,
    begun_at timestamptz not null default now(),
    finished_at timestamptz,
    constraint demo_load_pkey primary key (is_only),
    constraint demo_load_is_only_check check (is_only)
);
