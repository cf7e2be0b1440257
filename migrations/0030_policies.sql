-- The wall around sensitive cases (0019) asked for the case of every event, party and promise, and for its readers, in each
-- statement. Setting up those sub-plans cost more than the statements themselves: reading a case took PostgreSQL nearly
-- twice as long (docs/performance.md). Now each row says how sensitive its case is, and the two questions are functions,
-- which cost nothing until a row of a sensitive case comes up. What may be seen by whom stays as it was (0019, 0025).

alter table mediation_case add constraint mediation_case_tier_key unique (county_code, id, tier);
alter table case_event add column tier text not null default 'ordinary';
alter table case_party add column tier text not null default 'ordinary';
alter table performance_item add column tier text not null default 'ordinary';

alter table mediation_case no force row level security;
alter table case_event no force row level security;
alter table case_party no force row level security;
alter table performance_item no force row level security;
update case_event e set tier = c.tier from mediation_case c
where c.county_code = e.county_code and c.id = e.case_id and c.tier <> 'ordinary';
update case_party p set tier = c.tier from mediation_case c
where c.county_code = p.county_code and c.id = p.case_id and c.tier <> 'ordinary';
update performance_item i set tier = c.tier from mediation_case c
where c.county_code = i.county_code and c.id = i.case_id and c.tier <> 'ordinary';
alter table mediation_case force row level security;
alter table case_event force row level security;
alter table case_party force row level security;
alter table performance_item force row level security;

-- The case's tier and that of its rows are one: a key compares them, and a change of the case changes them all.
alter table case_event
    alter column tier drop default,
    drop constraint case_event_case_fkey,
    add constraint case_event_case_fkey foreign key (county_code, case_id, tier)
        references mediation_case (county_code, id, tier) on update cascade;
alter table case_party
    alter column tier drop default,
    drop constraint case_party_case_fkey,
    add constraint case_party_case_fkey foreign key (county_code, case_id, tier)
        references mediation_case (county_code, id, tier) on update cascade;
alter table performance_item
    alter column tier drop default,
    add constraint performance_item_case_fkey foreign key (county_code, case_id, tier)
        references mediation_case (county_code, id, tier) on update cascade;

-- Whoever writes a row need not know the tier; the release before does not.
create function take_tier() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public
    as $$
    begin
        new.tier := coalesce((
            select c.tier from mediation_case c where c.county_code = new.county_code and c.id = new.case_id), 'ordinary');
        return new;
    end
    $$;
grant create on schema public to fengqiao_definer;
alter function take_tier() owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function take_tier() from public;
create trigger case_event_tier before insert on case_event
    for each row when (new.tier is null) execute function take_tier();
create trigger case_party_tier before insert on case_party
    for each row when (new.tier is null) execute function take_tier();
create trigger performance_item_tier before insert on performance_item
    for each row when (new.tier is null) execute function take_tier();

-- Both run as whoever asks, so the walls of the tables that they read stand.
create function reads_case(in_county int, in_case uuid) returns boolean
    language sql stable set search_path = pg_catalog, public
    as $$
    select exists (
        select from case_reader r
        where r.county_code = in_county and r.case_id = in_case
            and r.person_id = nullif(current_setting('fengqiao.person', true), '')::int
            and (r.until is null or r.until > now()))
    $$;
create function sees_case(in_county int, in_case uuid) returns boolean
    language sql stable set search_path = pg_catalog, public
    as $$
    select exists (select from mediation_case c where c.county_code = in_county and c.id = in_case)
    $$;
revoke all on function reads_case(int, uuid), sees_case(int, uuid) from public;
grant execute on function reads_case(int, uuid), sees_case(int, uuid) to fengqiao_app;

alter policy mediation_case_scope on mediation_case
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
            and nullif(current_setting('fengqiao.rgt', true), '')::int
        and (tier = 'ordinary'
            or nullif(current_setting('fengqiao.person', true), '')::int in (0, holder_person)
            or nullif(current_setting('fengqiao.stands_for', true), '')::int = holder_person
                and nullif(current_setting('fengqiao.unit', true), '')::int = holder_unit
            or nullif(current_setting('fengqiao.directs', true), '')::int in (holder_unit, transfer_to)
            or nullif(current_setting('fengqiao.unit', true), '')::int = caller_unit
            or reads_case(county_code, id)));
alter policy case_event_scope on case_event
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
            and nullif(current_setting('fengqiao.rgt', true), '')::int
        and (tier = 'ordinary' or nullif(current_setting('fengqiao.person', true), '')::int = 0
            or sees_case(county_code, case_id)));
alter policy case_party_scope on case_party
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
            and nullif(current_setting('fengqiao.rgt', true), '')::int
        and (tier = 'ordinary' or nullif(current_setting('fengqiao.person', true), '')::int = 0
            or sees_case(county_code, case_id)));
alter policy performance_item_scope on performance_item
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
            and nullif(current_setting('fengqiao.rgt', true), '')::int
        and (tier = 'ordinary' or nullif(current_setting('fengqiao.person', true), '')::int = 0
            or sees_case(county_code, case_id)));

-- The same wall for the functions that look past it (0026): a substitute finds what the one stood in for holds (0025).
create or replace function may_know_case(c mediation_case) returns boolean
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
