-- What is owed on open cases, one row a clock: until when, what is said at which instants, and to whom.
--
-- The rows follow from the events and the rules of their case (ClockPlan in Sources/MediationCore/Clock): they are
-- written with each event, and `fengqiao verify` computes them anew. Only what was said is known nowhere else.
create table open_clock (
    county_code int not null,
    case_id uuid not null,
    kind text not null,
    -- The number of the item or of the whistle; 0 when the clock is the case's own.
    subject smallint not null,
    region_lft int not null,
    started_at timestamptz not null,
    -- The last instant in time; null while it is not known or the clock stands.
    due_at timestamptz,
    due_on date,
    -- When something is said, what, and how high: side by side, in order.
    step_at timestamptz[] not null,
    step_alert text[] not null,
    step_climb smallint[] not null,
    -- The step that has not been taken yet; behind the end when all are.
    next_step smallint not null,
    -- Set when what the program should do by itself could not be done, so that it does not try without a pause.
    held_until timestamptz,
    next_at timestamptz generated always as (
        case when next_step <= cardinality(step_at) then greatest(step_at[next_step], held_until) end) stored,
    -- What the program does by itself once the time is over.
    lapse text,
    -- Who has to act; without a person, whoever answers for the unit.
    owner_unit int not null,
    owner_person int,
    -- What was said last, when, how high, to whom. Nothing was said while `alert` is null.
    alert text,
    raised_at timestamptz,
    climb smallint not null default 0,
    addressee_unit int not null,
    addressee_person int,
    constraint open_clock_pkey primary key (county_code, case_id, kind, subject),
    constraint open_clock_case_fkey foreign key (county_code, case_id) references mediation_case (county_code, id),
    constraint open_clock_owner_unit_fkey foreign key (owner_unit) references unit (id),
    constraint open_clock_addressee_unit_fkey foreign key (addressee_unit) references unit (id),
    constraint open_clock_kind_check check (kind in (
        'lead', 'first_contact', 'acceptance', 'mediation', 'check', 'decision', 'transfer', 'pause', 'referral',
        'feedback', 'contest', 'status', 'police_report', 'whistle_answer', 'whistle_objection', 'whistle_result',
        'arbitration_notice', 'confirmation', 'performance', 'follow_up', 'call_back', 'archive')),
    constraint open_clock_step_check check (
        cardinality(step_at) = cardinality(step_alert) and cardinality(step_at) = cardinality(step_climb)
        and next_step >= 1),
    constraint open_clock_lapse_check check (lapse in ('lapse', 'lapse_confirmation', 'expire_whistle')),
    constraint open_clock_alert_check check (alert in ('warning', 'due', 'overdue')),
    constraint open_clock_raised_check check (
        (alert is null) = (raised_at is null) and (alert is not null or climb = 0)),
    constraint open_clock_climb_check check (climb between 0 and 3)
) with (fillfactor = 85);

-- The work of the sweeper: what is due comes first, however many clocks run.
create index open_clock_next_idx on open_clock (next_at) where next_at is not null;
-- What somebody is told now.
create index open_clock_addressee_idx on open_clock (county_code, addressee_unit, due_at) where alert is not null;

-- Everything that was ever said, once: who could have known what, and since when. It is appended to and never altered.
create table clock_alert (
    county_code int not null,
    case_id uuid not null,
    kind text not null,
    subject smallint not null,
    started_at timestamptz not null,
    step_at timestamptz not null,
    alert text not null,
    climb smallint not null,
    addressee_unit int not null,
    addressee_person int,
    -- The case was red: whoever carries news outside carries this at once and not with the day's.
    is_urgent boolean not null,
    raised_at timestamptz not null,
    region_lft int not null,
    constraint clock_alert_pkey primary key (county_code, case_id, kind, subject, started_at, step_at),
    constraint clock_alert_case_fkey foreign key (county_code, case_id) references mediation_case (county_code, id)
);
create index clock_alert_raised_idx on clock_alert (county_code, raised_at);

grant select, insert, delete on open_clock to fengqiao_app;
grant update (
    region_lft, started_at, due_at, due_on, step_at, step_alert, step_climb, next_step, held_until, lapse, owner_unit,
    owner_person, alert, raised_at, climb, addressee_unit, addressee_person
) on open_clock to fengqiao_app;
grant select, insert on clock_alert to fengqiao_app;

alter table open_clock enable row level security;
alter table open_clock force row level security;
create policy open_clock_scope on open_clock to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int)
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

alter table clock_alert enable row level security;
alter table clock_alert force row level security;
create policy clock_alert_scope on clock_alert to fengqiao_app
    using (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int)
    with check (region_lft between nullif(current_setting('fengqiao.lft', true), '')::int
        and nullif(current_setting('fengqiao.rgt', true), '')::int);

-- What the person of this transaction is told, the most urgent first. A unit that was drawn for a call-back works
-- elsewhere and does not see the case; this door shows it the one line that it has to act on, and looks up itself who
-- asks. What is addressed to a unit concerns whoever answers for it: in a village, and for a call-back, everybody.
create function alerts_waiting(in_county int, in_limit int)
    returns table (
        case_id uuid, code text, title text, stage text, risk text, kind text, subject smallint, alert text,
        climb smallint, due_at timestamptz, due_on date, raised_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
    select c.id, c.code, c.title, c.stage, c.risk, o.kind, o.subject, o.alert, o.climb, o.due_at, o.due_on, o.raised_at
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
alter function alerts_waiting(int, int) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function alerts_waiting(int, int) from public;
grant execute on function alerts_waiting(int, int) to fengqiao_app;
grant select on open_clock to fengqiao_definer;
create policy open_clock_doors on open_clock for select to fengqiao_definer using (true);
