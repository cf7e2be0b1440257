-- What is told about people is sealed, and sensitive cases are known to those who have to know.
--
-- Expand: the plain columns stay, so that a server of the release before goes on; the program fills them no more and
-- seals what they hold, in batches, beside the running servers (Sources/MediationService/Privacy). What is sealed is
-- read by servers of this release only.

-- The keys that something in this database is sealed with. A cell names its key by a foreign key, so that no key can be
-- given up while anything needs it, and a server with an old keyring is refused rather than writing what nobody opens.
create table sealing_key (
    id int not null,
    -- Tells whether a keyring has this very key, and nothing about it.
    check_value bytea not null,
    since timestamptz not null default now(),
    constraint sealing_key_pkey primary key (id),
    constraint sealing_key_id_check check (id > 0),
    constraint sealing_key_check_value_check check (length(check_value) = 16)
);
grant select, insert on sealing_key to fengqiao_app;

-- No index serves the keys to sealing_key: they are looked up from the other side only when a key is given up, which
-- happens once in years and may take its time.
alter table case_party
    add column phone_sealed bytea,
    -- Found again by equality alone: an HMAC under a key of the county.
    add column phone_index bytea,
    add column id_number_sealed bytea,
    add column id_number_index bytea,
    add column sealing_key int,
    add constraint case_party_sealing_key_fkey foreign key (sealing_key) references sealing_key (id),
    add constraint case_party_sealed_check check (
        (sealing_key is null) = (phone_sealed is null and id_number_sealed is null)
        and (phone is null or sealing_key is null) and (phone_index is null or phone_sealed is not null)
        and (id_number_index is null or id_number_sealed is not null));
create index case_party_phone_index_idx on case_party (county_code, phone_index) where phone_index is not null;
create index case_party_id_number_index_idx on case_party (county_code, id_number_index)
    where id_number_index is not null;

alter table mediation_case
    add column place_sealed bytea,
    add column sealing_key int,
    add column tier text not null default 'ordinary',
    alter column place set default '',
    add constraint mediation_case_sealing_key_fkey foreign key (sealing_key) references sealing_key (id),
    add constraint mediation_case_sealed_check check (
        (sealing_key is null) = (place_sealed is null) and (place = '' or place_sealed is null)),
    add constraint mediation_case_tier_check check (tier in ('ordinary', 'sensitive'));

grant update (phone, phone_sealed, phone_index, id_number_sealed, id_number_index, sealing_key) on case_party
    to fengqiao_app;
grant update (place_sealed, sealing_key, tier) on mediation_case to fengqiao_app;

-- A case is registered once, as before; only, what was plain may be sealed, and what is sealed may be sealed with
-- another key.
drop trigger mediation_case_registered_once on mediation_case;
create trigger mediation_case_registered_once
    before update of requested_on, registered_at, dispute_type, title, summary, place, place_sealed on mediation_case
    for each row
    when (old.registered_at is not null and (
        (old.requested_on, old.registered_at, old.dispute_type, old.title, old.summary)
            is distinct from (new.requested_on, new.registered_at, new.dispute_type, new.title, new.summary)
        or (old.place <> new.place and (new.place <> '' or new.place_sealed is null or old.place_sealed is not null))
        or (old.place_sealed is distinct from new.place_sealed and old.sealing_key is not distinct from new.sealing_key)))
    execute function refuse_change('mediation_case_registered_once', 'a case is registered once');
create trigger case_party_named_once
    before update on case_party for each row
    when ((old.phone is distinct from new.phone and (new.phone is not null or new.phone_sealed is null))
        or ((old.phone_sealed, old.id_number_sealed) is distinct from (new.phone_sealed, new.id_number_sealed)
            and old.sealing_key is not distinct from new.sealing_key))
    execute function refuse_change('case_party_named_once', 'what is known of a party is written once');

-- Who may know of a sensitive case beside its holder and those who direct: whoever acted on it, and, until a day has
-- passed, whoever gave a reason.
create table case_reader (
    county_code int not null,
    case_id uuid not null,
    person_id int not null,
    since timestamptz not null default now(),
    -- Null for those who acted on it.
    until timestamptz,
    constraint case_reader_pkey primary key (county_code, case_id, person_id),
    constraint case_reader_case_fkey foreign key (county_code, case_id) references mediation_case (county_code, id),
    constraint case_reader_person_id_fkey foreign key (person_id) references person (id)
);
-- What somebody may read, and which readers go with a person.
create index case_reader_person_id_idx on case_reader (person_id);
grant select, insert, update (until) on case_reader to fengqiao_app;
alter table case_reader enable row level security;
alter table case_reader force row level security;
create policy case_reader_own on case_reader to fengqiao_app
    using (person_id = nullif(current_setting('fengqiao.person', true), '')::int)
    with check (person_id = nullif(current_setting('fengqiao.person', true), '')::int);
grant select, insert, update (until) on case_reader to fengqiao_definer;
create policy case_reader_doors on case_reader to fengqiao_definer using (true);

-- Cases that are older than the tier: a sign was seen, or not; and who acted on them.
alter table mediation_case no force row level security;
alter table case_event no force row level security;
alter table case_reader no force row level security;
update mediation_case c set tier = 'sensitive'
where exists (
    select from case_event e
    where e.county_code = c.county_code and e.case_id = c.id and e.command = 'raise_risk'
        and e.fact ->> 'sign' in ('dv', 'minor'));
insert into case_reader (county_code, case_id, person_id)
select distinct e.county_code, e.case_id, e.actor_person
from case_event e join mediation_case c on c.county_code = e.county_code and c.id = e.case_id
where c.tier = 'sensitive' and e.actor_person <> 0;
alter table mediation_case force row level security;
alter table case_event force row level security;
alter table case_reader force row level security;

-- The second wall says the same as `Actor.mayKnow`. The range comes first and stays what the index is searched by; the
-- rest is looked at for sensitive cases only. `fengqiao.directs` is the unit in whose name the person answers, or 0;
-- person 0 is the program itself. Whoever writes stays in the place, and may hand a case on to others.
drop policy mediation_case_scope on mediation_case;
create policy mediation_case_scope on mediation_case to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
            and nullif(current_setting('fengqiao.rgt', true), '')::int
        and (tier = 'ordinary'
            or nullif(current_setting('fengqiao.person', true), '')::int in (0, holder_person)
            or nullif(current_setting('fengqiao.directs', true), '')::int in (holder_unit, transfer_to)
            or nullif(current_setting('fengqiao.unit', true), '')::int = caller_unit
            or exists (
                select from case_reader r
                where r.county_code = mediation_case.county_code and r.case_id = mediation_case.id
                    and r.person_id = nullif(current_setting('fengqiao.person', true), '')::int
                    and (r.until is null or r.until > now()))))
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

-- What hangs on a case and has words or names in it is seen by whoever sees the case.
drop policy case_event_scope on case_event;
create policy case_event_scope on case_event to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
            and nullif(current_setting('fengqiao.rgt', true), '')::int
        and (nullif(current_setting('fengqiao.person', true), '')::int = 0 or exists (
            select from mediation_case c
            where c.county_code = case_event.county_code and c.id = case_event.case_id)))
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);
drop policy case_party_scope on case_party;
create policy case_party_scope on case_party to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
            and nullif(current_setting('fengqiao.rgt', true), '')::int
        and (nullif(current_setting('fengqiao.person', true), '')::int = 0 or exists (
            select from mediation_case c
            where c.county_code = case_party.county_code and c.id = case_party.case_id)))
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);
drop policy performance_item_scope on performance_item;
create policy performance_item_scope on performance_item to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
            and nullif(current_setting('fengqiao.rgt', true), '')::int
        and (nullif(current_setting('fengqiao.person', true), '')::int = 0 or exists (
            select from mediation_case c
            where c.county_code = performance_item.county_code and c.id = performance_item.case_id)))
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

-- The sensitive case of this code that the person of this transaction may open by giving a reason: officers and
-- directors of a level above the case's, over its place. Null for everybody else, so that asking tells nothing.
create function case_behind_glass(in_county int, in_code text) returns uuid
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select c.id
    from mediation_case c
    join person p on p.id = nullif(current_setting('fengqiao.person', true), '')::int
    join unit on unit.id = p.unit_id
    join region on region.code = unit.region_code
    where c.county_code = in_county and c.code = in_code and c.tier = 'sensitive'
        and c.region_lft between region.lft and region.rgt
        and p.is_active and p.role in ('director', 'officer')
        and (unit.level = 'county' and c.level <> 'county' or unit.level = 'township' and c.level = 'village')
    $$;

-- Opens it for a day. The reason stands in the access log, which the program writes in the same transaction.
create function break_glass(in_county int, in_code text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public
    as $$
    declare
        found uuid := case_behind_glass(in_county, in_code);
    begin
        if found is null then
            return false;
        end if;
        insert into case_reader (county_code, case_id, person_id, until)
        values (in_county, found, nullif(current_setting('fengqiao.person', true), '')::int, now() + interval '1 day')
        on conflict (county_code, case_id, person_id)
            do update set until = excluded.until where case_reader.until is not null;
        return true;
    end
    $$;

-- As in 0013; only, of a sensitive case that the person may not know the line says the code and nobody's name.
create or replace function alerts_waiting(in_county int, in_limit int)
    returns table (
        case_id uuid, code text, title text, stage text, risk text, kind text, subject smallint, alert text,
        climb smallint, due_at timestamptz, due_on date, raised_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select c.id, c.code,
        case when c.tier = 'ordinary' or p.id = c.holder_person or o.kind = 'call_back'
            or p.role in ('director', 'officer') and p.unit_id in (c.holder_unit, c.transfer_to)
            or exists (
                select from case_reader r
                where r.county_code = c.county_code and r.case_id = c.id and r.person_id = p.id
                    and (r.until is null or r.until > now()))
            then c.title else c.code end,
        c.stage, c.risk, o.kind, o.subject, o.alert, o.climb, o.due_at, o.due_on, o.raised_at
    from person p
    join unit on unit.id = p.unit_id
    join open_clock o on o.county_code = in_county and o.addressee_unit = p.unit_id and o.alert is not null
        and (o.addressee_person = p.id
            or o.addressee_person is null
                and (p.role in ('director', 'officer') or unit.level = 'village' or o.kind = 'call_back'))
    join mediation_case c on c.county_code = o.county_code and c.id = o.case_id
    where p.id = nullif(current_setting('fengqiao.person', true), '')::int and p.is_active
        and p.role in ('mediator', 'director', 'officer')
    order by c.risk = 'red' desc, o.due_at, c.id, o.kind, o.subject
    limit in_limit
    $$;

grant create on schema public to fengqiao_definer;
alter function case_behind_glass(int, text) owner to fengqiao_definer;
alter function break_glass(int, text) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function case_behind_glass(int, text), break_glass(int, text) from public;
grant execute on function case_behind_glass(int, text), break_glass(int, text) to fengqiao_app;
