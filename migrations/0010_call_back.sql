-- Random call-backs: the machine draws a case, and a unit that never held it asks the parties.
create table call_back (
    county_code int not null,
    case_id uuid not null,
    -- The event that drew it.
    version int not null,
    unit_id int not null,
    drawn_at timestamptz not null,
    -- When the parties were asked, or nobody had to ask them any more.
    done_at timestamptz,
    region_lft int not null,
    constraint call_back_pkey primary key (county_code, case_id, version),
    constraint call_back_event_fkey foreign key (county_code, case_id, version)
        references case_event (county_code, case_id, version),
    constraint call_back_unit_id_fkey foreign key (unit_id) references unit (id)
);
-- A unit is drawn for a case until it has asked, and nobody else meanwhile.
create unique index call_back_open_key on call_back (county_code, case_id) where done_at is null;
create index call_back_waiting_idx on call_back (county_code, unit_id, drawn_at) where done_at is null;

grant select, insert, update (done_at) on call_back to fengqiao_app;
alter table call_back enable row level security;
alter table call_back force row level security;
create policy call_back_scope on call_back to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int)
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

-- The unit that was drawn works elsewhere, so row-level security hides the case from it. Widening the policies of the
-- case tables would cost every list of everybody its plan; instead there are two doors, which look up themselves for
-- which unit the person of this transaction works.

-- The unit whose call-backs the person of this transaction makes; null for whoever works on no cases.
create function calling_unit() returns int
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select unit_id from person
    where id = nullif(current_setting('fengqiao.person', true), '')::int and is_active
        and role in ('mediator', 'director', 'officer')
    $$;

-- What this person's unit was drawn for and has not done, the oldest first.
create function call_backs_waiting(in_county int, in_limit int)
    returns table (case_id uuid, code text, title text, region_name text, holder_unit_name text, drawn_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select c.id, c.code, c.title, region.name, unit.name, b.drawn_at
    from call_back b
    join mediation_case c on c.county_code = b.county_code and c.id = b.case_id
    join region on region.code = c.region_code
    join unit on unit.id = c.holder_unit
    where b.county_code = in_county and b.unit_id = calling_unit() and b.done_at is null
    order by b.drawn_at, c.id
    limit in_limit
    $$;

-- Opens the place of one case that this person's unit was drawn for, for the rest of the transaction, in the stead of
-- the person's own region.
create function enter_call_back(in_county int, in_case uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public
    as $$
    declare
        place int;
    begin
        select region_lft into place from call_back
        where county_code = in_county and case_id = in_case and unit_id = calling_unit() and done_at is null;
        if place is null then
            return false;
        end if;
        perform set_config('fengqiao.lft', place::text, true), set_config('fengqiao.rgt', place::text, true);
        return true;
    end
    $$;

grant create on schema public to fengqiao_definer;
alter function calling_unit() owner to fengqiao_definer;
alter function call_backs_waiting(int, int) owner to fengqiao_definer;
alter function enter_call_back(int, uuid) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function calling_unit(), call_backs_waiting(int, int), enter_call_back(int, uuid) from public;
grant execute on function call_backs_waiting(int, int), enter_call_back(int, uuid) to fengqiao_app;
grant select on person, unit, call_back to fengqiao_definer;
create policy call_back_doors on call_back for select to fengqiao_definer using (true);
