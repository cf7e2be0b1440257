-- A case, its events and what hangs on them. `county_code` leads every key: cases do not cross counties.
--
-- The row repeats the fold of the events in typed columns. Plain foreign keys hold the two together: every event is a
-- legal edge, events chain without a gap, and the row is where its last event led, with the holder named there.
create table mediation_case (
    county_code int not null,
    id uuid not null,
    version int not null,
    stage text not null,
    level text not null,
    region_code bigint not null,
    region_lft int not null,
    first_level text not null,
    holder_unit int not null,
    holder_person int not null,
    first_unit int not null,
    first_person int not null,
    -- Who has to act next; both null when nothing is owed, the person alone null when any officer of the unit may.
    awaited_unit int,
    awaited_person int,
    risk text not null,
    source text not null,
    dispute_type text not null,
    urgency text not null,
    requested_on date not null,
    registered_at timestamptz not null,
    -- Sets of parties, one bit a party.
    parties int not null,
    applicants int not null,
    consents int not null,
    number text,
    number_unit int,
    number_year int,
    number_serial int,
    accepted_on date,
    mediating_since date,
    sessions int not null,
    transfer_to int,
    transfer_consents int,
    transfer_help_only boolean,
    moves int not null,
    returns int not null,
    agreement_version int,
    agreed_on date,
    follow_ups int not null,
    ending text,
    ended_on date,
    closed_on date,
    reopenings int not null,
    due_on date,
    code text not null,
    -- "张三 与 李四": the names as lists show them.
    title text not null,
    summary text not null,
    place text not null,
    constraint mediation_case_pkey primary key (county_code, id),
    constraint mediation_case_code_key unique (county_code, code),
    constraint mediation_case_number_key unique (county_code, number_unit, number_year, number_serial),
    constraint mediation_case_region_code_fkey foreign key (region_code) references region (code),
    constraint mediation_case_holder_unit_fkey foreign key (holder_unit) references unit (id),
    constraint mediation_case_holder_person_fkey foreign key (holder_person) references person (id),
    constraint mediation_case_transfer_to_fkey foreign key (transfer_to) references unit (id),
    constraint mediation_case_county_check check (county_code = region_code / 1000000),
    constraint mediation_case_number_check check (
        (number is null) = (number_serial is null) and (number is null) = (number_unit is null)
        and (number is null) = (number_year is null)),
    constraint mediation_case_transfer_check check ((transfer_to is not null) = (stage = 'transfer_pending')),
    constraint mediation_case_risk_check check (risk in ('green', 'yellow', 'red')),
    constraint mediation_case_urgency_check check (urgency in ('ordinary', 'pressing', 'danger')),
    constraint mediation_case_source_check check (source in (
        'apply', 'proactive', 'ref_court', 'ref_proc', 'ref_police', 'ref_petition', 'ref_dept', 'grid', 'hotline',
        'superior', 'council', 'qr')),
    constraint mediation_case_dispute_type_check check (dispute_type in (
        'marriage_family', 'neighbour', 'house_homestead', 'contract', 'production', 'damages', 'land_forest',
        'expropriation', 'environment', 'migrant_wages', 'other_labour', 'tourism', 'e_commerce', 'other_consumer',
        'medical', 'traffic', 'property_service', 'other')),
    constraint mediation_case_ending_check check (ending in ('performed', 'terminated', 'withdrawn', 'referred'))
) with (fillfactor = 85);

create table case_event (
    county_code int not null,
    case_id uuid not null,
    version int not null,
    prev_version int generated always as (nullif(version - 1, 0)) stored,
    from_stage text not null,
    from_level text not null,
    command text not null,
    to_stage text not null,
    to_level text not null,
    actor_unit int not null,
    actor_person int not null,
    prev_holder_unit int,
    prev_holder_person int,
    holder_unit int not null,
    holder_person int not null,
    at timestamptz not null,
    region_lft int not null,
    -- Codes, numbers and days: what figures and replay are made of.
    fact jsonb not null,
    -- What people said: may be erased by law without touching the facts.
    words jsonb,
    constraint case_event_pkey primary key (county_code, case_id, version),
    constraint case_event_position_key
        unique (county_code, case_id, version, to_stage, to_level, holder_unit, holder_person),
    constraint case_event_first_check check (
        (version = 1) = (from_stage = 'none') and (version = 1) = (prev_holder_unit is null)
        and (version = 1) = (prev_holder_person is null)),
    -- Responsibility moves by an accepted request for help and by nothing else.
    constraint case_event_holder_check check (
        command in ('register', 'accept_transfer')
        or (holder_unit, holder_person) = (prev_holder_unit, prev_holder_person)),
    constraint case_event_case_fkey foreign key (county_code, case_id) references mediation_case (county_code, id),
    constraint case_event_edge_fkey foreign key (from_stage, from_level, command, to_stage, to_level)
        references case_transition (from_stage, from_level, command, to_stage, to_level),
    constraint case_event_chain_fkey foreign key (
            county_code, case_id, prev_version, from_stage, from_level, prev_holder_unit, prev_holder_person)
        references case_event (county_code, case_id, version, to_stage, to_level, holder_unit, holder_person),
    constraint case_event_actor_unit_fkey foreign key (actor_unit) references unit (id),
    constraint case_event_actor_person_fkey foreign key (actor_person) references person (id),
    constraint case_event_holder_person_fkey foreign key (holder_person) references person (id)
);

alter table mediation_case add constraint mediation_case_last_event_fkey
    foreign key (county_code, id, version, stage, level, holder_unit, holder_person)
    references case_event (county_code, case_id, version, to_stage, to_level, holder_unit, holder_person)
    deferrable initially deferred;

-- What a unit has to do, most urgent first.
create index mediation_case_awaited_idx on mediation_case (county_code, awaited_unit, due_on, id)
    where awaited_unit is not null;
create index mediation_case_region_idx on mediation_case (county_code, region_lft, id);
-- The figures start from the day on which a case began.
create index case_event_registered_idx on case_event (county_code, at) where version = 1;

create table case_party (
    county_code int not null,
    case_id uuid not null,
    party smallint not null,
    side text not null,
    name text not null,
    phone text,
    region_lft int not null,
    constraint case_party_pkey primary key (county_code, case_id, party),
    constraint case_party_case_fkey foreign key (county_code, case_id) references mediation_case (county_code, id),
    constraint case_party_party_check check (party between 1 and 30),
    constraint case_party_side_check check (side in ('applicant', 'respondent'))
);

-- One row a promise of an agreement; the agreement is the event that made it.
create table performance_item (
    county_code int not null,
    case_id uuid not null,
    agreement_version int not null,
    item smallint not null,
    obligor smallint not null,
    promise text not null,
    amount bigint,
    due_on date not null,
    performed_on date,
    region_lft int not null,
    constraint performance_item_pkey primary key (county_code, case_id, agreement_version, item),
    constraint performance_item_agreement_fkey foreign key (county_code, case_id, agreement_version)
        references case_event (county_code, case_id, version),
    constraint performance_item_obligor_fkey foreign key (county_code, case_id, obligor)
        references case_party (county_code, case_id, party),
    constraint performance_item_amount_check check (amount > 0)
);

-- The last number that a unit gave in a year. Its row lock makes the numbers gap-free: they commit with the case.
create table case_number_counter (
    county_code int not null,
    unit_id int not null,
    year int not null,
    last int not null,
    constraint case_number_counter_pkey primary key (county_code, unit_id, year),
    constraint case_number_counter_unit_id_fkey foreign key (unit_id) references unit (id)
);

-- What may change is named column by column: the request date, the first holder and the place never do, and an event
-- is never altered or deleted.
grant select, insert on mediation_case, case_event, case_party, performance_item, case_number_counter, case_transition
    to fengqiao_app;
revoke insert on case_transition from fengqiao_app;
grant update (
    version, stage, level, holder_unit, holder_person, awaited_unit, awaited_person, risk, consents, number,
    number_unit, number_year, number_serial, accepted_on, mediating_since, sessions, transfer_to, transfer_consents,
    transfer_help_only, moves, returns, agreement_version, agreed_on, follow_ups, ending, ended_on, closed_on, reopenings,
    due_on
) on mediation_case to fengqiao_app;
grant update (performed_on) on performance_item to fengqiao_app;
grant update (last) on case_number_counter to fengqiao_app;

-- The second wall: a transaction sees the regions between `fengqiao.lft` and `fengqiao.rgt`, and nothing without them.
-- The settings are read directly: inside a sub-select their values would be hidden from the planner.
alter table mediation_case enable row level security;
alter table mediation_case force row level security;
create policy mediation_case_scope on mediation_case to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int)
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

alter table case_event enable row level security;
alter table case_event force row level security;
create policy case_event_scope on case_event to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int)
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

alter table case_party enable row level security;
alter table case_party force row level security;
create policy case_party_scope on case_party to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int)
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

alter table performance_item enable row level security;
alter table performance_item force row level security;
create policy performance_item_scope on performance_item to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int)
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);
