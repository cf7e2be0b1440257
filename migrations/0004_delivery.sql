-- What leaves a transaction: answers that a retry finds again, and news for those who have to know.

-- The answer to a request that creates something, kept with the effect of that request. Two equal requests at the same
-- time: the second waits for the first one's row and then finds its answer.
create table idempotency_key (
    county_code int not null,
    person_id int not null,
    key text not null,
    request_hash bytea not null,
    status smallint not null,
    location text,
    etag text,
    body bytea not null,
    created_at timestamptz not null,
    constraint idempotency_key_pkey primary key (county_code, person_id, key),
    constraint idempotency_key_person_id_fkey foreign key (person_id) references person (id),
    constraint idempotency_key_key_check check (length(key) between 1 and 255)
);
create index idempotency_key_created_at_idx on idempotency_key (created_at);

-- Written in the transaction of the event, drained by a worker: delivered at least once, in any order.
create table outbox (
    county_code int not null,
    id bigint generated always as identity,
    case_id uuid not null,
    version int not null,
    constraint outbox_pkey primary key (county_code, id)
);

-- News for one unit, or for one person of it: a request came in, advice came back, a case was taken over.
create table notice (
    county_code int not null,
    unit_id int not null,
    case_id uuid not null,
    version int not null,
    person_id int,
    kind text not null,
    region_lft int not null,
    at timestamptz not null,
    read_at timestamptz,
    constraint notice_pkey primary key (county_code, unit_id, case_id, version),
    constraint notice_event_fkey foreign key (county_code, case_id, version)
        references case_event (county_code, case_id, version),
    constraint notice_unit_id_fkey foreign key (unit_id) references unit (id)
);
create index notice_unread_idx on notice (county_code, unit_id, at) where read_at is null;

grant select, insert, delete on idempotency_key to fengqiao_app;
-- `for update skip locked` asks for the right to update.
grant select, insert, update, delete on outbox to fengqiao_app;
grant select, insert, update (read_at) on notice to fengqiao_app;

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_owner on idempotency_key to fengqiao_app
    using (person_id = nullif(current_setting('fengqiao.person', true), '')::int)
    with check (person_id = nullif(current_setting('fengqiao.person', true), '')::int);

alter table notice enable row level security;
alter table notice force row level security;
create policy notice_scope on notice to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int)
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

-- Answers are kept for a day; after that nobody's retry is waiting any more.
create function delete_old_answers() returns bigint
    language sql security definer set search_path = pg_catalog, public
    as $$
        with gone as (delete from idempotency_key where created_at < now() - interval '24 hours' returning 1)
        select count(*) from gone
    $$;
grant create on schema public to fengqiao_definer;
alter function delete_old_answers() owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function delete_old_answers() from public;
grant execute on function delete_old_answers() to fengqiao_app;
grant select, delete on idempotency_key to fengqiao_definer;
create policy idempotency_key_upkeep on idempotency_key to fengqiao_definer using (true);
