-- SPDX-License-Identifier: Apache-2.0
-- Somebody stands in for somebody else: a term of office of its own kind, which ends by itself. Whoever is responsible
-- for a case stays so; the substitute acts in that office meanwhile, and each event names both.
alter table appointment
    -- The office that this one stands in for; null for an office of one's own.
    add column stands_for int,
    add column reason text,
    add constraint appointment_stands_for_fkey foreign key (stands_for) references appointment (id),
    add constraint appointment_stands_for_check check (
        (stands_for is null) = (reason is null)
        and (stands_for is null or valid_from is not null and valid_to is not null)),
    add constraint appointment_reason_check check (
        reason in ('leave', 'illness', 'training', 'duty_elsewhere', 'vacancy', 'other'));
create index appointment_stands_for_idx on appointment (stands_for) where stands_for is not null;

-- Who was stood in for, beside who acted. Never set for events that are older than this file.
alter table case_event
    add column actor_stands_for int,
    -- No index: people are never looked up for what was done in their stead.
    add constraint case_event_actor_stands_for_fkey foreign key (actor_stands_for) references person (id) not valid;

-- The office in which the person of this transaction acts: the one that the session names, else the main one of the
-- unit that it names. `stands_for` is the person whose office it is, for a substitute.
create function acting_office() returns table (person_id int, unit_id int, role text, stands_for int)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select a.person_id, a.unit_id, a.role, own.person_id
    from person p
    join appointment a on a.person_id = p.id
    left join appointment own on own.id = a.stands_for
    where p.id = nullif(current_setting('fengqiao.person', true), '')::int and p.is_active
        and case
            when coalesce(nullif(current_setting('fengqiao.office', true), '')::int, 0) <> 0
                then a.id = current_setting('fengqiao.office', true)::int
            else a.stands_for is null
                and a.unit_id = coalesce(nullif(current_setting('fengqiao.unit', true), '')::int, p.unit_id)
        end
    order by a.id
    limit 1
    $$;

-- Rights follow the office: whoever watches in one and mediates in another reads the log in the first alone.
create or replace function is_auditor() returns boolean
    language sql stable security definer set search_path = pg_catalog, public
    as $$ select exists (select from acting_office() where role = 'auditor') $$;

create or replace function calling_unit() returns int
    language sql stable security definer set search_path = pg_catalog, public
    as $$ select unit_id from acting_office() where role in ('mediator', 'director', 'officer') $$;

create or replace function whistles_heard(in_county int)
    returns table (
        case_id uuid, number smallint, department text, kind text, state text, need text, place text, region_name text,
        called_at timestamptz, changed_at timestamptz, region_lft int)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select w.case_id, w.number, w.department, w.kind, w.state, w.need, w.place, spot.name, w.called_at, w.changed_at,
        w.region_lft
    from acting_office() a
    join unit on unit.id = a.unit_id
    join region own on own.code = unit.region_code
    join whistle w on w.county_code = in_county and w.department = unit.department
        and w.region_lft between own.lft and own.rgt
    join region spot on spot.lft = w.region_lft
    where a.role = 'liaison'
    $$;

create or replace function case_behind_glass(in_county int, in_code text) returns uuid
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select c.id
    from mediation_case c
    join acting_office() a on a.role in ('director', 'officer')
    join unit on unit.id = a.unit_id
    join region on region.code = unit.region_code
    where c.county_code = in_county and c.code = in_code and c.tier = 'sensitive'
        and c.region_lft between region.lft and region.rgt
        and (unit.level = 'county' and c.level <> 'county' or unit.level = 'township' and c.level = 'village')
    $$;

-- As in 0019, by the office in which somebody acts: what is addressed to the person stood in for reaches the substitute.
create or replace function alerts_waiting(in_county int, in_limit int)
    returns table (
        case_id uuid, code text, title text, stage text, risk text, kind text, subject smallint, alert text,
        climb smallint, due_at timestamptz, due_on date, raised_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select c.id, c.code,
        case when c.tier = 'ordinary' or c.holder_person in (a.person_id, a.stands_for) or o.kind = 'call_back'
            or a.role in ('director', 'officer') and a.unit_id in (c.holder_unit, c.transfer_to)
            or exists (
                select from case_reader r
                where r.county_code = c.county_code and r.case_id = c.id and r.person_id = a.person_id
                    and (r.until is null or r.until > now()))
            then c.title else c.code end,
        c.stage, c.risk, o.kind, o.subject, o.alert, o.climb, o.due_at, o.due_on, o.raised_at
    from acting_office() a
    join unit on unit.id = a.unit_id
    join open_clock o on o.county_code = in_county and o.addressee_unit = a.unit_id and o.alert is not null
        and (o.addressee_person in (a.person_id, a.stands_for)
            or o.addressee_person is null
                and (a.role in ('director', 'officer') or unit.level = 'village' or o.kind = 'call_back'))
    join mediation_case c on c.county_code = o.county_code and c.id = o.case_id
    where a.role in ('mediator', 'director', 'officer')
    order by c.risk = 'red' desc, o.due_at, c.id, o.kind, o.subject
    limit in_limit
    $$;

-- A case goes to nobody who only stands in: the one stood in for stays responsible.
create or replace function check_holder() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public
    as $$
    begin
        perform from person where id = new.holder_person for share;
        if not exists (
            select from appointment
            where person_id = new.holder_person and unit_id = new.holder_unit and stands_for is null
                and (valid_to is null or valid_to >= (new.at at time zone 'Asia/Shanghai')::date))
        then
            perform refuse('case_event_holder_office_check', 'a case is held by somebody in office');
        end if;
        return new;
    end
    $$;

-- As in 0019; a substitute knows what the one stood in for holds.
drop policy mediation_case_scope on mediation_case;
create policy mediation_case_scope on mediation_case to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
            and nullif(current_setting('fengqiao.rgt', true), '')::int
        and (tier = 'ordinary'
            or nullif(current_setting('fengqiao.person', true), '')::int in (0, holder_person)
            or nullif(current_setting('fengqiao.stands_for', true), '')::int = holder_person
                and nullif(current_setting('fengqiao.unit', true), '')::int = holder_unit
            or nullif(current_setting('fengqiao.directs', true), '')::int in (holder_unit, transfer_to)
            or nullif(current_setting('fengqiao.unit', true), '')::int = caller_unit
            or exists (
                select from case_reader r
                where r.county_code = mediation_case.county_code and r.case_id = mediation_case.id
                    and r.person_id = nullif(current_setting('fengqiao.person', true), '')::int
                    and (r.until is null or r.until > now()))))
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

grant create on schema public to fengqiao_definer;
alter function acting_office() owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function acting_office() from public;
