-- Who works where, from when to when: regions with a history, units of every kind, terms of office, and a line for each
-- change of them.

-- Who watches, and who answers for a department.
alter table person
    drop constraint person_role_check,
    add constraint person_role_check check (
        role in ('mediator', 'director', 'officer', 'leader', 'administrator', 'auditor', 'liaison', 'system')),
    add column version int not null default 1;

-- Regions come and go. A case stays at the place where it was opened: what became of that place is a link beside it.
alter table region
    add column valid_from date,
    add column valid_to date,
    add constraint region_validity_check check (valid_from <= valid_to);
create table region_succession (
    predecessor bigint not null,
    successor bigint not null,
    kind text not null,
    happened_on date not null,
    constraint region_succession_pkey primary key (predecessor, successor),
    constraint region_succession_predecessor_fkey foreign key (predecessor) references region (code),
    constraint region_succession_successor_fkey foreign key (successor) references region (code),
    constraint region_succession_successor_check check (predecessor <> successor),
    constraint region_succession_kind_check check (kind in ('merge', 'split', 'rename'))
);
create index region_succession_successor_idx on region_succession (successor);

-- Where a file of regions is laid down before it is brought in. Empty outside of a transaction; a lock lets one file
-- come after the other.
create table region_import (
    code bigint not null,
    name text not null,
    kind text not null,
    parent bigint,
    old_lft int,
    lft int not null,
    rgt int not null,
    constraint region_import_pkey primary key (code)
);
grant select, insert, delete on region_import to fengqiao_app, fengqiao_definer;
grant select, insert, update on region_succession to fengqiao_app;
grant update (valid_to) on region to fengqiao_app;
grant insert, update on region to fengqiao_definer;
-- A lock of a whole table asks for more than a column.
grant update on mediation_case to fengqiao_definer;

-- Brings in what was laid down: new regions, new names and, when the gaps have run out, new numbers for all, cases
-- included. Returns how many regions are new.
--
-- New numbers lie where no old one lies, so that a sign-in that still knows its old range sees nothing rather than
-- another place. Whoever is writing a case has read the table of cases, or of regions, and is waited for.
create function bring_in_regions(in_day date, in_renumber boolean) returns int
    language plpgsql security definer set search_path = pg_catalog, public
    as $$
    declare
        placed text;
        added int;
    begin
        if in_renumber then
            lock table region, mediation_case in access exclusive mode;
            for placed in
                select relname from pg_class
                join pg_attribute on attrelid = pg_class.oid and attname = 'region_lft'
                where relnamespace = 'public'::regnamespace and relkind = 'r'
                order by relname
            loop
                execute format(
                    'update %I placed set region_lft = i.lft from region_import i where i.old_lft = placed.region_lft',
                    placed);
            end loop;
        end if;
        update region r set name = i.name, lft = i.lft, rgt = i.rgt from region_import i where i.code = r.code;
        insert into region (code, name, kind, parent, lft, rgt, valid_from)
        select code, name, kind, parent, lft, rgt, in_day from region_import where old_lft is null;
        get diagnostics added = row_count;
        delete from region_import;
        return added;
    end
    $$;

-- The numbering reaches every row that stands behind a wall by it.
do $$
declare
    placed text;
begin
    foreach placed in array array[
        'mediation_case', 'case_event', 'case_party', 'performance_item', 'notice', 'call_back', 'open_clock',
        'clock_alert', 'call_back_lot', 'access_log']
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

-- Several units sit at one region. Exactly one of them answers for the place: its committee, or the centre of a county.
alter table unit
    drop constraint unit_region_code_key,
    add column kind text not null default 'committee',
    -- Which department whistles are blown for, where the unit is one.
    add column department text,
    add column valid_from date,
    add column valid_to date,
    add column version int not null default 1,
    add column serves_place boolean not null
        generated always as (kind in ('committee', 'centre') and valid_to is null) stored,
    add constraint unit_kind_check check (
        kind in (
            'committee', 'centre', 'professional', 'department', 'court', 'procuratorate', 'police', 'justice_office',
            'arbitration', 'petition', 'legal_aid', 'grid')),
    add constraint unit_department_check check (
        department in (
            'police', 'justice', 'natural_resources', 'agriculture', 'forestry', 'housing', 'environment', 'labour',
            'market', 'water', 'enforcement', 'traffic_police', 'civil_affairs', 'womens_federation', 'education',
            'health', 'power')),
    add constraint unit_validity_check check (valid_from <= valid_to);
update unit set kind = 'centre' where level = 'county';
create unique index unit_serves_place_key on unit (region_code) where serves_place;
create index unit_region_code_idx on unit (region_code);

-- The kinds of dispute that a professional committee takes; the others take all.
create table unit_competence (
    unit_id int not null,
    dispute_type text not null,
    constraint unit_competence_pkey primary key (unit_id, dispute_type),
    constraint unit_competence_unit_id_fkey foreign key (unit_id) references unit (id)
);

-- A term of office: somebody is something in a unit, from a day to a day, both included. A term without a first day
-- began before it was written down. `person.unit_id` and `person.role` stay the main office.
create table appointment (
    id int generated always as identity,
    person_id int not null,
    unit_id int not null,
    role text not null,
    valid_from date,
    valid_to date,
    constraint appointment_pkey primary key (id),
    constraint appointment_person_id_fkey foreign key (person_id) references person (id),
    constraint appointment_unit_id_fkey foreign key (unit_id) references unit (id),
    constraint appointment_role_check check (
        role in ('mediator', 'director', 'officer', 'leader', 'administrator', 'auditor', 'liaison')),
    constraint appointment_validity_check check (valid_from <= valid_to)
);
create index appointment_person_id_idx on appointment (person_id);
create index appointment_unit_id_idx on appointment (unit_id);
-- Nobody begins twice in a unit without an end between.
create unique index appointment_open_key on appointment (person_id, unit_id) where valid_to is null;
insert into appointment (person_id, unit_id, role) select id, unit_id, role from person where id <> 0 order by id;

-- Whoever is written down begins in the main office.
create function begin_office() returns trigger
    language plpgsql set search_path = pg_catalog, public
    as $$
    begin
        insert into appointment (person_id, unit_id, role) values (new.id, new.unit_id, new.role);
        return null;
    end
    $$;
create trigger person_office after insert on person for each row when (new.id <> 0) execute function begin_office();

-- The office that a sign-in acts in; the main one when none is named.
alter table sign_in
    add column appointment_id int,
    add constraint sign_in_appointment_id_fkey foreign key (appointment_id) references appointment (id);
create index sign_in_appointment_id_idx on sign_in (appointment_id);
grant update (appointment_id) on sign_in to fengqiao_app;

-- Who may be asked to help without working in a unit: volunteers, elders, lawyers.
create table helper (
    id int generated always as identity,
    region_code bigint not null,
    kind text not null,
    name text not null,
    skills text not null,
    valid_to date,
    version int not null default 1,
    constraint helper_pkey primary key (id),
    constraint helper_region_code_fkey foreign key (region_code) references region (code),
    constraint helper_kind_check check (
        kind in ('relative', 'neighbour', 'elder', 'expert', 'organisation', 'lawyer', 'volunteer', 'grid_worker'))
);
create index helper_region_code_idx on helper (region_code);

-- One line for each change of the organisation: who did what to whom, for ever.
create table organisation_event (
    id bigint generated always as identity,
    county_code int not null,
    at timestamptz not null,
    actor_person int not null,
    actor_unit int not null,
    change text not null,
    unit_id int,
    person_id int,
    region_code bigint,
    -- Codes, numbers and days.
    fact jsonb not null,
    constraint organisation_event_pkey primary key (id),
    constraint organisation_event_actor_person_fkey foreign key (actor_person) references person (id),
    constraint organisation_event_actor_unit_fkey foreign key (actor_unit) references unit (id),
    constraint organisation_event_unit_id_fkey foreign key (unit_id) references unit (id),
    constraint organisation_event_person_id_fkey foreign key (person_id) references person (id)
);
create index organisation_event_county_idx on organisation_event (county_code, id);
create trigger organisation_event_kept before update or delete on organisation_event for each row
    execute function refuse_change('organisation_event_kept', 'what was done to the organisation stays written');

grant select, insert on unit, person, credential, appointment, helper, organisation_event, unit_competence
    to fengqiao_app;
grant update (name, short_name, valid_to, version) on unit to fengqiao_app;
grant update (name, version) on person to fengqiao_app;
grant update (valid_from, valid_to) on appointment to fengqiao_app;
grant update (valid_to, version) on helper to fengqiao_app;
grant delete on unit_competence to fengqiao_app;
grant select on appointment to fengqiao_definer;

-- The open cases that somebody holds for a unit, by their ids alone: an office that ends, or is handed over, must know
-- of them, and whoever orders that need not be allowed to read them.
create function cases_held(in_person int, in_unit int) returns table (county_code int, id uuid)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select c.county_code, c.id from mediation_case c
    where c.holder_person = in_person and c.holder_unit = in_unit
        and c.stage not in ('dismissed', 'declined', 'closed', 'archived')
    order by c.county_code, c.id
    $$;
create index mediation_case_holder_idx on mediation_case (holder_person, holder_unit);

-- A case goes to nobody whose office has ended: whoever ends one locks the person first, and so waits for this or is
-- waited for. Its trigger is called so that those that look at the request itself come before it.
create function check_holder() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public
    as $$
    begin
        perform from person where id = new.holder_person for share;
        if not exists (
            select from appointment
            where person_id = new.holder_person and unit_id = new.holder_unit
                and (valid_to is null or valid_to >= (new.at at time zone 'Asia/Shanghai')::date))
        then
            perform refuse('case_event_holder_office_check', 'a case is held by somebody in office');
        end if;
        return new;
    end
    $$;
create trigger case_event_within_office before insert on case_event for each row
    when (new.prev_holder_person is distinct from new.holder_person) execute function check_holder();
grant update (version) on person to fengqiao_definer;
grant execute on function refuse(text, text) to fengqiao_definer;

-- The unit whose call-backs the person of this transaction makes, now by the office that the session acts in; null for
-- whoever works on no cases.
create or replace function calling_unit() returns int
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select a.unit_id from person p
    join appointment a on a.person_id = p.id
        and a.unit_id = coalesce(nullif(current_setting('fengqiao.unit', true), '')::int, p.unit_id)
    where p.id = nullif(current_setting('fengqiao.person', true), '')::int and p.is_active
        and a.role in ('mediator', 'director', 'officer')
    order by a.id
    limit 1
    $$;

-- What was blown for a department: the call alone, without the case around it, for the liaison who answers it.
create table whistle (
    county_code int not null,
    case_id uuid not null,
    number smallint not null,
    department text not null,
    kind text not null,
    state text not null,
    need text not null,
    place text not null,
    called_at timestamptz not null,
    changed_at timestamptz not null,
    region_lft int not null,
    constraint whistle_pkey primary key (county_code, case_id, number),
    constraint whistle_case_fkey foreign key (county_code, case_id) references mediation_case (county_code, id)
);
insert into whistle
select e.county_code, e.case_id, (e.fact ->> 'whistle')::smallint, e.fact ->> 'department', e.fact ->> 'kind',
    case last.command
        when 'acknowledge_whistle' then 'acknowledged' when 'object_to_whistle' then 'objected'
        when 'decide_whistle' then case when (last.fact ->> 'must_come')::boolean then 'blown' else 'dropped' end
        when 'record_arrival' then 'arrived' when 'record_result' then 'answered' when 'rate_whistle' then 'answered'
        when 'expire_whistle' then 'expired' else 'blown' end,
    coalesce(e.words ->> 'need', ''), coalesce(e.words ->> 'place', ''), e.at, last.at, e.region_lft
from case_event e
cross join lateral (
    select l.command, l.fact, l.at from case_event l
    where l.county_code = e.county_code and l.case_id = e.case_id and l.fact ->> 'whistle' = e.fact ->> 'whistle'
    order by l.version desc limit 1
) last
where e.command = 'blow_whistle';
create index whistle_department_idx on whistle (county_code, department, changed_at);
alter table whistle enable row level security;
alter table whistle force row level security;
create policy whistle_scope on whistle to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int)
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);
create policy whistle_numbered on whistle for select to fengqiao_definer using (true);
create policy whistle_numbering on whistle for update to fengqiao_definer using (true) with check (true);
grant select, insert, update (state, called_at, changed_at) on whistle to fengqiao_app;
grant select, update (region_lft) on whistle to fengqiao_definer;
grant select on region to fengqiao_definer;

-- The whistles that the person of this transaction answers for, as liaison of a department: those of the places below
-- the department's own region.
create function whistles_heard(in_county int)
    returns table (
        case_id uuid, number smallint, department text, kind text, state text, need text, place text, region_name text,
        called_at timestamptz, changed_at timestamptz, region_lft int)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select w.case_id, w.number, w.department, w.kind, w.state, w.need, w.place, spot.name, w.called_at, w.changed_at,
        w.region_lft
    from person p
    join appointment a on a.person_id = p.id and a.role = 'liaison'
        and a.unit_id = coalesce(nullif(current_setting('fengqiao.unit', true), '')::int, p.unit_id)
    join unit on unit.id = a.unit_id
    join region own on own.code = unit.region_code
    join whistle w on w.county_code = in_county and w.department = unit.department
        and w.region_lft between own.lft and own.rgt
    join region spot on spot.lft = w.region_lft
    where p.id = nullif(current_setting('fengqiao.person', true), '')::int and p.is_active
    $$;

-- Opens the place of one whistled case for the rest of the transaction, to the liaison whose department was called.
create function enter_whistle(in_county int, in_case uuid, in_number int) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public
    as $$
    declare
        place int;
    begin
        select region_lft into place from whistles_heard(in_county)
        where case_id = in_case and number = in_number;
        if place is null then
            return false;
        end if;
        perform set_config('fengqiao.lft', place::text, true), set_config('fengqiao.rgt', place::text, true);
        return true;
    end
    $$;

grant create on schema public to fengqiao_definer;
alter function bring_in_regions(date, boolean) owner to fengqiao_definer;
alter function cases_held(int, int) owner to fengqiao_definer;
alter function check_holder() owner to fengqiao_definer;
alter function whistles_heard(int) owner to fengqiao_definer;
alter function enter_whistle(int, uuid, int) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function bring_in_regions(date, boolean), cases_held(int, int), check_holder(), begin_office(),
    whistles_heard(int), enter_whistle(int, uuid, int) from public;
grant execute on function bring_in_regions(date, boolean), cases_held(int, int), whistles_heard(int),
    enter_whistle(int, uuid, int) to fengqiao_app;
