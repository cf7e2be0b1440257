-- Who there is: regions, units, people, and how they sign in.
--
-- `fengqiao_app` is the role that the server connects as: it owns nothing, is no superuser and cannot bypass row-level
-- security. Roles belong to the whole cluster, so another database of it may have created this one before.
do $$
begin
    create role fengqiao_app login nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
exception when duplicate_object or unique_violation then
    null;
end
$$;

-- Owns the few functions that must look past one person's scope (figures, house-keeping), and nothing else; nobody can
-- sign in as it.
do $$
begin
    create role fengqiao_definer nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
exception when duplicate_object or unique_violation then
    null;
end
$$;

revoke all on schema public from public;
grant usage on schema public to fengqiao_app, fengqiao_definer;

-- `lft` and `rgt` number the tree in pre-order, in steps that leave room for new regions: "in this region or below" is
-- one comparison of integers, which row-level security can use as an index condition.
create table region (
    code bigint not null,
    name text not null,
    kind text not null,
    parent bigint,
    lft int not null,
    rgt int not null,
    constraint region_pkey primary key (code),
    constraint region_parent_fkey foreign key (parent) references region (code),
    constraint region_code_check check (code between 110000000000 and 999999999999),
    constraint region_kind_check check (kind in ('province', 'city', 'county', 'township', 'village')),
    constraint region_order_check check (lft < rgt),
    constraint region_lft_key unique (lft)
);
create index region_parent_idx on region (parent);

-- One mediation committee or centre for a region; the competent unit of a case is found by its place.
create table unit (
    id int generated always as identity,
    region_code bigint not null,
    level text not null,
    name text not null,
    short_name text not null,
    constraint unit_pkey primary key (id),
    constraint unit_region_code_key unique (region_code),
    constraint unit_region_code_fkey foreign key (region_code) references region (code),
    constraint unit_level_check check (level in ('village', 'township', 'county'))
);

create table person (
    id int generated always as identity,
    unit_id int not null,
    name text not null,
    role text not null,
    username text not null,
    is_active boolean not null default true,
    constraint person_pkey primary key (id),
    constraint person_unit_id_fkey foreign key (unit_id) references unit (id),
    constraint person_username_key unique (username),
    constraint person_role_check check (role in ('mediator', 'director', 'officer', 'leader', 'administrator'))
);
create index person_unit_id_idx on person (unit_id);

-- Apart from `person`, so that nothing that shows a person can show a hash.
create table credential (
    person_id int not null,
    password_hash text not null,
    changed_at timestamptz not null,
    constraint credential_pkey primary key (person_id),
    constraint credential_person_id_fkey foreign key (person_id) references person (id)
);

-- A signed-in browser or program. Only the SHA-256 of its token is kept.
create table sign_in (
    token_hash bytea not null,
    person_id int not null,
    kind text not null,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    constraint sign_in_pkey primary key (token_hash),
    constraint sign_in_person_id_fkey foreign key (person_id) references person (id),
    constraint sign_in_kind_check check (kind in ('cookie', 'bearer')),
    constraint sign_in_token_hash_check check (length(token_hash) = 32)
);
create index sign_in_person_id_idx on sign_in (person_id);
create index sign_in_expires_at_idx on sign_in (expires_at);

grant select on region, unit, person, credential to fengqiao_app;
grant select on region to fengqiao_definer;
grant update (password_hash, changed_at) on credential to fengqiao_app;
grant select, insert, update (last_seen_at), delete on sign_in to fengqiao_app;

-- `serve` compares the schema with its own files before it starts.
grant select on schema_migration to fengqiao_app;
