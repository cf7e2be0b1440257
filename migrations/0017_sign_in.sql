-- How people get in: first passwords, their own sign-ins, second factors, tokens of programs, and identity providers.
--
-- Everything here is small: some rows for each person.

-- A password that an administrator made up is good for one thing only: choosing another.
alter table credential add column must_change boolean not null default false;
grant insert on credential to fengqiao_app;
grant update (must_change) on credential to fengqiao_app;

-- People see and end their own sign-ins by `id`; the hash of a token is shown to nobody. `device` is a name from a closed
-- list of browsers and systems, never what the browser sent.
alter table sign_in add column id bigint generated always as identity;
alter table sign_in add column device text not null default '';
-- A token that a person made for a program has a name and says what the program may do.
alter table sign_in add column name text;
alter table sign_in add column scopes text[];
alter table sign_in add constraint sign_in_id_key unique (id);
alter table sign_in drop constraint sign_in_kind_check;
alter table sign_in add constraint sign_in_kind_check check (kind in ('cookie', 'bearer', 'token'));
alter table sign_in add constraint sign_in_name_check check ((name is not null) = (kind = 'token'));
alter table sign_in add constraint sign_in_scopes_check check ((scopes is not null) = (kind = 'token'));

-- Disabling somebody ends what they may do; who may disable is the program's matter.
grant update (is_active) on person to fengqiao_app;

-- The secret that a person's authenticator shares with us, sealed under a key that is not in the database. Without
-- `confirmed_at` nobody has shown a code of it yet, and it is not asked for.
create table second_factor (
    person_id int not null,
    secret bytea not null,
    created_at timestamptz not null,
    confirmed_at timestamptz,
    -- The half minute of the last code that was taken: none is taken twice.
    last_step bigint not null default 0,
    -- Wrong codes since the last right one. Only somebody who knows the password gets as far, so waiting locks nobody out.
    wrong_codes int not null default 0,
    wait_until timestamptz,
    constraint second_factor_pkey primary key (person_id),
    constraint second_factor_person_id_fkey foreign key (person_id) references person (id)
);

-- For whoever has lost the device. Each opens the door once.
create table recovery_code (
    person_id int not null,
    code_hash bytea not null,
    constraint recovery_code_pkey primary key (person_id, code_hash),
    constraint recovery_code_person_id_fkey foreign key (person_id) references person (id),
    constraint recovery_code_code_hash_check check (length(code_hash) = 32)
);

-- Somebody who stands between two steps of signing in: has given a password and owes a code, or was sent to the identity
-- provider. Only the browser that took the first step has the token.
create table sign_in_step (
    token_hash bytea not null,
    kind text not null,
    person_id int,
    return_path text,
    expires_at timestamptz not null,
    constraint sign_in_step_pkey primary key (token_hash),
    constraint sign_in_step_person_id_fkey foreign key (person_id) references person (id),
    constraint sign_in_step_kind_check check (kind in ('code', 'provider')),
    constraint sign_in_step_person_id_check check ((person_id is not null) = (kind = 'code')),
    constraint sign_in_step_token_hash_check check (length(token_hash) = 32)
);
create index sign_in_step_expires_at_idx on sign_in_step (expires_at);
create index sign_in_step_person_id_idx on sign_in_step (person_id) where person_id is not null;

-- Who a person is at an identity provider. An administrator says so; nobody is created by signing in.
create table identity (
    issuer text not null,
    subject text not null,
    person_id int not null,
    linked_at timestamptz not null,
    linked_by int not null,
    constraint identity_pkey primary key (issuer, subject),
    constraint identity_person_id_key unique (person_id, issuer),
    constraint identity_person_id_fkey foreign key (person_id) references person (id),
    constraint identity_linked_by_fkey foreign key (linked_by) references person (id)
);
create index identity_linked_by_idx on identity (linked_by);

grant select, insert, update (secret, created_at, confirmed_at, last_step, wrong_codes, wait_until), delete
    on second_factor to fengqiao_app;
grant select, insert, delete on recovery_code to fengqiao_app;
grant select, insert, delete on sign_in_step to fengqiao_app;
grant select, insert, delete on identity to fengqiao_app;
