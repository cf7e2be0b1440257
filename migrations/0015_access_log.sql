-- Who looked at what: one line for each person, case and day on which it was opened, and one for each reveal, search and
-- export. It is appended to and never altered.
--
-- Each person has a chain of lines in each county: a line carries SHA-256 over the hash of the one before it and its own
-- canonical form (docs/proof.md), so that nobody waits for the line of anybody else.
create table access_log (
    county_code int not null,
    person_id int not null,
    seq int not null,
    -- The unit for which the person looked; null for the program's own operator.
    unit_id int,
    -- The place of that unit, or of the county: an auditor reads the lines of the own region and below.
    region_lft int not null,
    at timestamptz not null,
    -- The legal day.
    on_day date generated always as ((at at time zone 'Asia/Shanghai')::date) stored,
    kind text not null,
    -- No foreign key: a line outlives what it is about.
    case_id uuid,
    -- What was revealed or asked for.
    field text,
    reason text,
    hash bytea not null,
    constraint access_log_pkey primary key (county_code, person_id, seq),
    -- No indexes for these two: people and units are never looked up for what they left behind here.
    constraint access_log_person_id_fkey foreign key (person_id) references person (id),
    constraint access_log_unit_id_fkey foreign key (unit_id) references unit (id),
    constraint access_log_seq_check check (seq >= 1),
    constraint access_log_kind_check check (kind in ('view', 'reveal', 'search', 'export', 'audit', 'verify')),
    constraint access_log_case_check check (case_id is not null or kind not in ('view', 'reveal')),
    constraint access_log_hash_check check (octet_length(hash) = 32)
);
-- A person who looks again on the same day is known to have looked.
create unique index access_log_view_key on access_log (county_code, case_id, person_id, on_day) where kind = 'view';
create index access_log_case_idx on access_log (county_code, case_id, at) where case_id is not null;
create index access_log_at_idx on access_log (county_code, at);

-- Where the chain of a person stands. Its row lock makes the sequence gap-free.
create table access_head (
    county_code int not null,
    person_id int not null,
    seq int not null,
    hash bytea not null,
    constraint access_head_pkey primary key (county_code, person_id),
    constraint access_head_person_id_fkey foreign key (person_id) references person (id),
    constraint access_head_hash_check check (octet_length(hash) = 32)
) with (fillfactor = 70);

-- All but the number of the place, which may be given anew for the whole tree (0018).
create trigger access_log_once
    before update of county_code, person_id, seq, unit_id, at, kind, case_id, field, reason, hash or delete
    on access_log for each row execute function refuse_change('access_log_once', 'who looked is written once');
create trigger access_log_kept before truncate on access_log for each statement
    execute function refuse_change('access_log_once', 'who looked is written once');

-- Whether the person of this transaction reads the log.
create function is_auditor() returns boolean
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select exists (
        select from person
        where id = nullif(current_setting('fengqiao.person', true), '')::int and is_active and role = 'auditor')
    $$;

-- Writes one line for the person of this transaction; nothing for a case that this person has opened on the same day
-- already. `in_form` is the canonical form of the line.
create function write_access(
        in_county int, in_unit int, in_at timestamptz, in_kind text, in_case uuid, in_field text, in_reason text,
        in_form bytea) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public
    as $$
    declare
        looking int := nullif(current_setting('fengqiao.person', true), '')::int;
        place int;
        last access_head;
        link bytea;
    begin
        if looking is null then
            perform refuse('access_log_person_check', 'a line names who looked');
        end if;
        if in_kind = 'view' and exists (
            select from access_log
            where county_code = in_county and case_id = in_case and person_id = looking and kind = 'view'
                and on_day = (in_at at time zone 'Asia/Shanghai')::date)
        then
            return false;
        end if;
        insert into access_head values (in_county, looking, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
        select * into last from access_head where county_code = in_county and person_id = looking for update;
        -- Once more: another transaction of the same person may have been waited for.
        if in_kind = 'view' and exists (
            select from access_log
            where county_code = in_county and case_id = in_case and person_id = looking and kind = 'view'
                and on_day = (in_at at time zone 'Asia/Shanghai')::date)
        then
            return false;
        end if;
        select lft into place from region
        where code = coalesce((select region_code from unit where id = in_unit), in_county::bigint * 1000000);
        link := sha256(last.hash || in_form);
        insert into access_log (
            county_code, person_id, seq, unit_id, region_lft, at, kind, case_id, field, reason, hash)
        values (
            in_county, looking, last.seq + 1, in_unit, place, in_at, in_kind, in_case, in_field, in_reason, link);
        update access_head set seq = last.seq + 1, hash = link where county_code = in_county and person_id = looking;
        return true;
    end
    $$;

grant create on schema public to fengqiao_definer;
alter function is_auditor() owner to fengqiao_definer;
alter function write_access(int, int, timestamptz, text, uuid, text, text, bytea) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function is_auditor(), write_access(int, int, timestamptz, text, uuid, text, text, bytea) from public;
grant execute on function is_auditor(), write_access(int, int, timestamptz, text, uuid, text, text, bytea)
    to fengqiao_app;
grant execute on function refuse(text, text) to fengqiao_definer;
grant select on unit, region to fengqiao_definer;
grant select, insert on access_log to fengqiao_definer;
grant select, insert, update on access_head to fengqiao_definer;

-- Nobody but an auditor reads the log, and nobody writes it but through the function.
grant select on access_log to fengqiao_app;
alter table access_log enable row level security;
alter table access_log force row level security;
create policy access_log_auditor on access_log for select to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
            and nullif(current_setting('fengqiao.rgt', true), '')::int
        -- In a sub-select, so that it is asked once and not for each line.
        and (select is_auditor()));
create policy access_log_writing on access_log to fengqiao_definer using (true) with check (true);
