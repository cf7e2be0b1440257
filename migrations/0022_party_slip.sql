-- What a party holds in its hand: the code of a paper slip, which shows where the case stands and lets the party speak.
alter table open_clock drop constraint open_clock_kind_check;
alter table open_clock add constraint open_clock_kind_check check (kind in (
    'lead', 'first_contact', 'acceptance', 'mediation', 'check', 'decision', 'transfer', 'pause', 'referral',
    'feedback', 'contest', 'status', 'police_report', 'whistle_answer', 'whistle_objection', 'whistle_result',
    'arbitration_notice', 'confirmation', 'performance', 'follow_up', 'call_back', 'party_answer', 'archive')) not valid;
alter table open_clock validate constraint open_clock_kind_check;

-- Only the SHA-256 of the code is kept: whoever reads the table cannot speak for anybody.
create table party_slip (
    county_code int not null,
    code_hash bytea not null,
    case_id uuid not null,
    party smallint not null,
    region_lft int not null,
    issued_at timestamptz not null,
    issued_by int not null,
    revoked_at timestamptz,
    constraint party_slip_pkey primary key (county_code, code_hash),
    constraint party_slip_party_fkey foreign key (county_code, case_id, party)
        references case_party (county_code, case_id, party),
    constraint party_slip_issued_by_fkey foreign key (issued_by) references person (id),
    constraint party_slip_code_hash_check check (length(code_hash) = 32)
);
-- A new slip takes the place of the one that was lost.
create unique index party_slip_valid_key on party_slip (county_code, case_id, party) where revoked_at is null;

grant select, insert, update (revoked_at) on party_slip to fengqiao_app;
alter table party_slip enable row level security;
alter table party_slip force row level security;
create policy party_slip_scope on party_slip to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int)
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

-- The door for whoever shows a slip: the place of that one case, for the rest of a transaction that has no scope yet.
create function enter_slip(in_county int, in_hash bytea) returns table (case_id uuid, party smallint)
    language plpgsql security definer set search_path = pg_catalog, public
    as $$
    declare
        found party_slip;
    begin
        if nullif(current_setting('fengqiao.lft', true), '') is not null then
            return;
        end if;
        select * into found from party_slip slip
        where slip.county_code = in_county and slip.code_hash = in_hash and slip.revoked_at is null;
        if found.case_id is null then
            return;
        end if;
        perform set_config('fengqiao.lft', found.region_lft::text, true),
            set_config('fengqiao.rgt', found.region_lft::text, true), set_config('fengqiao.person', '0', true);
        return query select found.case_id, found.party;
    end
    $$;
grant create on schema public to fengqiao_definer;
alter function enter_slip(int, bytea) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function enter_slip(int, bytea) from public;
grant execute on function enter_slip(int, bytea) to fengqiao_app;
grant select on party_slip to fengqiao_definer;
create policy party_slip_doors on party_slip for select to fengqiao_definer using (true);

-- New numbers for the places reach the slips too (0018_offices.sql).
grant select (region_lft), update (region_lft) on party_slip to fengqiao_definer;
create policy party_slip_numbering on party_slip for update to fengqiao_definer using (true) with check (true);
