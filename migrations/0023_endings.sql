-- What is let go is not what is kept, and what was agreed in part has a day, a default and a court of its own.

alter table mediation_case no force row level security;
alter table case_event no force row level security;
alter table open_clock no force row level security;
alter table figure_delta no force row level security;
alter table figure_case no force row level security;
alter table figure_cell no force row level security;
alter table figure_revision no force row level security;

-- Each agreement has its own month for the court, so its clock carries the number of the agreement: of those that the
-- case had reached in this round, the last one. What was said about it stays said.
update open_clock o set subject = (
    select count(*) from case_event e
    where e.county_code = o.county_code and e.case_id = o.case_id
        and (e.command = 'agree' or e.command = 'sign_agreement' and (e.fact ->> 'completes')::boolean)
        and e.version > coalesce((
            select max(again.version) from case_event again
            where again.county_code = o.county_code and again.case_id = o.case_id
                and again.command in ('reopen', 'resume_mediation')), 0))
where o.kind = 'confirmation';

-- Cases in which something was let go, or a part was agreed before the rest, are judged anew. What they had added to the
-- figures is taken away here; `fengqiao migrate` fills it in again, event by event, by the rules of today.
create temporary table judged_anew on commit drop as
select distinct county_code, case_id from case_event
where command = 'excuse'
    or command in ('agree', 'draft_agreement') and fact ->> 'scope' = 'partial';

update figure_cell c set amount = c.amount - gone.amount
from (
    select d.county_code, p.measure, p.month, side.dimension, d.region_code, side.member, p.begins_on, p.day_value,
        sum(p.amount) as amount
    from figure_delta d
    join judged_anew using (county_code, case_id)
    cross join unnest(d.measures, d.months, d.begins_on, d.types, d.sources, d.day_values, d.amounts)
        as p (measure, month, begins_on, type, source, day_value, amount)
    cross join lateral (
        values ('all', ''), ('first_level', d.first_level), ('type', p.type), ('source', p.source))
        as side (dimension, member)
    where d.is_folded
    group by d.county_code, p.measure, p.month, side.dimension, d.region_code, side.member, p.begins_on, p.day_value
) gone
where (c.county_code, c.measure, c.month, c.dimension, c.region_code, c.member, c.begins_on, c.day_value) = (
    gone.county_code, gone.measure, gone.month, gone.dimension, gone.region_code, gone.member, gone.begins_on,
    gone.day_value);
delete from figure_case f using judged_anew j where (f.county_code, f.case_id) = (j.county_code, j.case_id);
delete from figure_revision r using judged_anew j where (r.county_code, r.case_id) = (j.county_code, j.case_id);
delete from figure_delta d using judged_anew j where (d.county_code, d.case_id) = (j.county_code, j.case_id);

alter table mediation_case force row level security;
alter table case_event force row level security;
alter table open_clock force row level security;
alter table figure_delta force row level security;
alter table figure_case force row level security;
alter table figure_cell force row level security;
alter table figure_revision force row level security;

-- What people are told on the morning of a working day, once a person and day: how much is near its end, due or late.
-- Numbers only, so that whatever carries it further carries nothing about anybody.
create table digest (
    person_id int not null,
    day date not null,
    near int not null,
    today int not null,
    late int not null,
    sent_at timestamptz not null,
    constraint digest_pkey primary key (person_id, day),
    constraint digest_person_id_fkey foreign key (person_id) references person (id),
    constraint digest_counts_check check (near >= 0 and today >= 0 and late >= 0 and near + today + late > 0)
);
grant select on digest to fengqiao_app;
alter table digest enable row level security;
alter table digest force row level security;
create policy digest_owner on digest for select to fengqiao_app
    using (person_id = nullif(current_setting('fengqiao.person', true), '')::int);

-- Counts for everybody what `alerts_waiting` would show, and writes down what it told. Whoever was told today is told
-- nothing more.
create function send_digests(in_day date, in_at timestamptz) returns bigint
    language sql security definer set search_path = pg_catalog, public
    as $$
    with waiting as (
        select p.id, count(*) filter (where o.alert = 'warning') as near, count(*) filter (where o.alert = 'due') as today,
            count(*) filter (where o.alert = 'overdue') as late
        from person p
        join unit on unit.id = p.unit_id
        join open_clock o on o.addressee_unit = p.unit_id and o.alert is not null
            and (o.addressee_person = p.id
                or o.addressee_person is null
                    and (p.role in ('director', 'officer') or unit.level = 'village' or o.kind = 'call_back'))
        where p.is_active and p.role in ('mediator', 'director', 'officer')
        group by p.id
    ), told as (
        insert into digest (person_id, day, near, today, late, sent_at)
        select id, in_day, near, today, late, in_at from waiting
        on conflict do nothing
        returning 1
    )
    select count(*) from told
    $$;
grant create on schema public to fengqiao_definer;
alter function send_digests(date, timestamptz) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function send_digests(date, timestamptz) from public;
grant execute on function send_digests(date, timestamptz) to fengqiao_app;
grant select, insert on digest to fengqiao_definer;
create policy digest_delivery on digest to fengqiao_definer using (true) with check (true);

-- Printed from the table of rules (Sources/MediationCore/Rule/Transitions.swift): the edges that the migrations
-- before this one do not have. Rows that no rule leads to any more stay, because history refers to them.
insert into case_transition (from_stage, from_level, command, to_stage, to_level) values
    ('transfer_pending', 'village', 'recall', 'performing', 'village'),
    ('transfer_pending', 'village', 'recall', 'performed', 'village'),
    ('transfer_pending', 'village', 'recall', 'released', 'village'),
    ('transfer_pending', 'township', 'recall', 'performing', 'township'),
    ('transfer_pending', 'township', 'recall', 'performed', 'township'),
    ('transfer_pending', 'township', 'recall', 'released', 'township'),
    ('transfer_pending', 'county', 'recall', 'performing', 'county'),
    ('transfer_pending', 'county', 'recall', 'performed', 'county'),
    ('transfer_pending', 'county', 'recall', 'released', 'county'),
    ('mediating', 'village', 'agree', 'defaulted', 'village'),
    ('mediating', 'township', 'agree', 'defaulted', 'township'),
    ('mediating', 'county', 'agree', 'defaulted', 'county'),
    ('mediating', 'village', 'sign_agreement', 'defaulted', 'village'),
    ('mediating', 'township', 'sign_agreement', 'defaulted', 'township'),
    ('mediating', 'county', 'sign_agreement', 'defaulted', 'county'),
    ('agreed', 'village', 'perform', 'released', 'village'),
    ('agreed', 'township', 'perform', 'released', 'township'),
    ('agreed', 'county', 'perform', 'released', 'county'),
    ('performing', 'village', 'perform', 'released', 'village'),
    ('performing', 'township', 'perform', 'released', 'township'),
    ('performing', 'county', 'perform', 'released', 'county'),
    ('defaulted', 'village', 'perform', 'released', 'village'),
    ('defaulted', 'township', 'perform', 'released', 'township'),
    ('defaulted', 'county', 'perform', 'released', 'county'),
    ('accepted', 'village', 'perform', 'accepted', 'village'),
    ('accepted', 'township', 'perform', 'accepted', 'township'),
    ('accepted', 'county', 'perform', 'accepted', 'county'),
    ('paused', 'village', 'perform', 'paused', 'village'),
    ('paused', 'township', 'perform', 'paused', 'township'),
    ('paused', 'county', 'perform', 'paused', 'county'),
    ('transfer_pending', 'village', 'perform', 'transfer_pending', 'village'),
    ('transfer_pending', 'township', 'perform', 'transfer_pending', 'township'),
    ('transfer_pending', 'county', 'perform', 'transfer_pending', 'county'),
    ('agreed', 'village', 'excuse', 'released', 'village'),
    ('agreed', 'township', 'excuse', 'released', 'township'),
    ('agreed', 'county', 'excuse', 'released', 'county'),
    ('performing', 'village', 'excuse', 'released', 'village'),
    ('performing', 'township', 'excuse', 'released', 'township'),
    ('performing', 'county', 'excuse', 'released', 'county'),
    ('defaulted', 'village', 'excuse', 'released', 'village'),
    ('defaulted', 'township', 'excuse', 'released', 'township'),
    ('defaulted', 'county', 'excuse', 'released', 'county'),
    ('accepted', 'village', 'excuse', 'accepted', 'village'),
    ('accepted', 'township', 'excuse', 'accepted', 'township'),
    ('accepted', 'county', 'excuse', 'accepted', 'county'),
    ('mediating', 'village', 'excuse', 'mediating', 'village'),
    ('mediating', 'township', 'excuse', 'mediating', 'township'),
    ('mediating', 'county', 'excuse', 'mediating', 'county'),
    ('paused', 'village', 'excuse', 'paused', 'village'),
    ('paused', 'township', 'excuse', 'paused', 'township'),
    ('paused', 'county', 'excuse', 'paused', 'county'),
    ('transfer_pending', 'village', 'excuse', 'transfer_pending', 'village'),
    ('transfer_pending', 'township', 'excuse', 'transfer_pending', 'township'),
    ('transfer_pending', 'county', 'excuse', 'transfer_pending', 'county'),
    ('terminated', 'village', 'excuse', 'terminated', 'village'),
    ('terminated', 'township', 'excuse', 'terminated', 'township'),
    ('terminated', 'county', 'excuse', 'terminated', 'county'),
    ('withdrawn', 'village', 'excuse', 'withdrawn', 'village'),
    ('withdrawn', 'township', 'excuse', 'withdrawn', 'township'),
    ('withdrawn', 'county', 'excuse', 'withdrawn', 'county'),
    ('referred', 'village', 'excuse', 'referred', 'village'),
    ('referred', 'township', 'excuse', 'referred', 'township'),
    ('referred', 'county', 'excuse', 'referred', 'county'),
    ('defaulted', 'village', 'enforce', 'released', 'village'),
    ('defaulted', 'township', 'enforce', 'released', 'township'),
    ('defaulted', 'county', 'enforce', 'released', 'county'),
    ('accepted', 'village', 'enforce', 'accepted', 'village'),
    ('accepted', 'township', 'enforce', 'accepted', 'township'),
    ('accepted', 'county', 'enforce', 'accepted', 'county'),
    ('mediating', 'village', 'enforce', 'mediating', 'village'),
    ('mediating', 'township', 'enforce', 'mediating', 'township'),
    ('mediating', 'county', 'enforce', 'mediating', 'county'),
    ('paused', 'village', 'enforce', 'paused', 'village'),
    ('paused', 'township', 'enforce', 'paused', 'township'),
    ('paused', 'county', 'enforce', 'paused', 'county'),
    ('transfer_pending', 'village', 'enforce', 'transfer_pending', 'village'),
    ('transfer_pending', 'township', 'enforce', 'transfer_pending', 'township'),
    ('transfer_pending', 'county', 'enforce', 'transfer_pending', 'county'),
    ('terminated', 'village', 'enforce', 'terminated', 'village'),
    ('terminated', 'township', 'enforce', 'terminated', 'township'),
    ('terminated', 'county', 'enforce', 'terminated', 'county'),
    ('withdrawn', 'village', 'enforce', 'withdrawn', 'village'),
    ('withdrawn', 'township', 'enforce', 'withdrawn', 'township'),
    ('withdrawn', 'county', 'enforce', 'withdrawn', 'county'),
    ('referred', 'village', 'enforce', 'referred', 'village'),
    ('referred', 'township', 'enforce', 'referred', 'township'),
    ('referred', 'county', 'enforce', 'referred', 'county'),
    ('accepted', 'village', 'renegotiate', 'accepted', 'village'),
    ('accepted', 'township', 'renegotiate', 'accepted', 'township'),
    ('accepted', 'county', 'renegotiate', 'accepted', 'county'),
    ('mediating', 'village', 'renegotiate', 'mediating', 'village'),
    ('mediating', 'township', 'renegotiate', 'mediating', 'township'),
    ('mediating', 'county', 'renegotiate', 'mediating', 'county'),
    ('paused', 'village', 'renegotiate', 'paused', 'village'),
    ('paused', 'township', 'renegotiate', 'paused', 'township'),
    ('paused', 'county', 'renegotiate', 'paused', 'county'),
    ('transfer_pending', 'village', 'renegotiate', 'transfer_pending', 'village'),
    ('transfer_pending', 'township', 'renegotiate', 'transfer_pending', 'township'),
    ('transfer_pending', 'county', 'renegotiate', 'transfer_pending', 'county'),
    ('terminated', 'village', 'renegotiate', 'terminated', 'village'),
    ('terminated', 'township', 'renegotiate', 'terminated', 'township'),
    ('terminated', 'county', 'renegotiate', 'terminated', 'county'),
    ('withdrawn', 'village', 'renegotiate', 'withdrawn', 'village'),
    ('withdrawn', 'township', 'renegotiate', 'withdrawn', 'township'),
    ('withdrawn', 'county', 'renegotiate', 'withdrawn', 'county'),
    ('referred', 'village', 'renegotiate', 'referred', 'village'),
    ('referred', 'township', 'renegotiate', 'referred', 'township'),
    ('referred', 'county', 'renegotiate', 'referred', 'county'),
    ('accepted', 'village', 'lapse', 'accepted', 'village'),
    ('accepted', 'township', 'lapse', 'accepted', 'township'),
    ('accepted', 'county', 'lapse', 'accepted', 'county'),
    ('mediating', 'village', 'lapse', 'mediating', 'village'),
    ('mediating', 'township', 'lapse', 'mediating', 'township'),
    ('mediating', 'county', 'lapse', 'mediating', 'county'),
    ('paused', 'village', 'lapse', 'paused', 'village'),
    ('paused', 'township', 'lapse', 'paused', 'township'),
    ('paused', 'county', 'lapse', 'paused', 'county'),
    ('transfer_pending', 'village', 'lapse', 'transfer_pending', 'village'),
    ('transfer_pending', 'township', 'lapse', 'transfer_pending', 'township'),
    ('transfer_pending', 'county', 'lapse', 'transfer_pending', 'county'),
    ('terminated', 'village', 'lapse', 'terminated', 'village'),
    ('terminated', 'township', 'lapse', 'terminated', 'township'),
    ('terminated', 'county', 'lapse', 'terminated', 'county'),
    ('withdrawn', 'village', 'lapse', 'withdrawn', 'village'),
    ('withdrawn', 'township', 'lapse', 'withdrawn', 'township'),
    ('withdrawn', 'county', 'lapse', 'withdrawn', 'county'),
    ('referred', 'village', 'lapse', 'referred', 'village'),
    ('referred', 'township', 'lapse', 'referred', 'township'),
    ('referred', 'county', 'lapse', 'referred', 'county'),
    ('released', 'village', 'offer_confirmation', 'released', 'village'),
    ('released', 'township', 'offer_confirmation', 'released', 'township'),
    ('released', 'county', 'offer_confirmation', 'released', 'county'),
    ('accepted', 'village', 'offer_confirmation', 'accepted', 'village'),
    ('accepted', 'township', 'offer_confirmation', 'accepted', 'township'),
    ('accepted', 'county', 'offer_confirmation', 'accepted', 'county'),
    ('mediating', 'village', 'offer_confirmation', 'mediating', 'village'),
    ('mediating', 'township', 'offer_confirmation', 'mediating', 'township'),
    ('mediating', 'county', 'offer_confirmation', 'mediating', 'county'),
    ('paused', 'village', 'offer_confirmation', 'paused', 'village'),
    ('paused', 'township', 'offer_confirmation', 'paused', 'township'),
    ('paused', 'county', 'offer_confirmation', 'paused', 'county'),
    ('transfer_pending', 'village', 'offer_confirmation', 'transfer_pending', 'village'),
    ('transfer_pending', 'township', 'offer_confirmation', 'transfer_pending', 'township'),
    ('transfer_pending', 'county', 'offer_confirmation', 'transfer_pending', 'county'),
    ('terminated', 'village', 'offer_confirmation', 'terminated', 'village'),
    ('terminated', 'township', 'offer_confirmation', 'terminated', 'township'),
    ('terminated', 'county', 'offer_confirmation', 'terminated', 'county'),
    ('withdrawn', 'village', 'offer_confirmation', 'withdrawn', 'village'),
    ('withdrawn', 'township', 'offer_confirmation', 'withdrawn', 'township'),
    ('withdrawn', 'county', 'offer_confirmation', 'withdrawn', 'county'),
    ('referred', 'village', 'offer_confirmation', 'referred', 'village'),
    ('referred', 'township', 'offer_confirmation', 'referred', 'township'),
    ('referred', 'county', 'offer_confirmation', 'referred', 'county'),
    ('released', 'village', 'decline_confirmation', 'released', 'village'),
    ('released', 'township', 'decline_confirmation', 'released', 'township'),
    ('released', 'county', 'decline_confirmation', 'released', 'county'),
    ('accepted', 'village', 'decline_confirmation', 'accepted', 'village'),
    ('accepted', 'township', 'decline_confirmation', 'accepted', 'township'),
    ('accepted', 'county', 'decline_confirmation', 'accepted', 'county'),
    ('mediating', 'village', 'decline_confirmation', 'mediating', 'village'),
    ('mediating', 'township', 'decline_confirmation', 'mediating', 'township'),
    ('mediating', 'county', 'decline_confirmation', 'mediating', 'county'),
    ('paused', 'village', 'decline_confirmation', 'paused', 'village'),
    ('paused', 'township', 'decline_confirmation', 'paused', 'township'),
    ('paused', 'county', 'decline_confirmation', 'paused', 'county'),
    ('transfer_pending', 'village', 'decline_confirmation', 'transfer_pending', 'village'),
    ('transfer_pending', 'township', 'decline_confirmation', 'transfer_pending', 'township'),
    ('transfer_pending', 'county', 'decline_confirmation', 'transfer_pending', 'county'),
    ('terminated', 'village', 'decline_confirmation', 'terminated', 'village'),
    ('terminated', 'township', 'decline_confirmation', 'terminated', 'township'),
    ('terminated', 'county', 'decline_confirmation', 'terminated', 'county'),
    ('withdrawn', 'village', 'decline_confirmation', 'withdrawn', 'village'),
    ('withdrawn', 'township', 'decline_confirmation', 'withdrawn', 'township'),
    ('withdrawn', 'county', 'decline_confirmation', 'withdrawn', 'county'),
    ('referred', 'village', 'decline_confirmation', 'referred', 'village'),
    ('referred', 'township', 'decline_confirmation', 'referred', 'township'),
    ('referred', 'county', 'decline_confirmation', 'referred', 'county'),
    ('released', 'village', 'apply_confirmation', 'released', 'village'),
    ('released', 'township', 'apply_confirmation', 'released', 'township'),
    ('released', 'county', 'apply_confirmation', 'released', 'county'),
    ('accepted', 'village', 'apply_confirmation', 'accepted', 'village'),
    ('accepted', 'township', 'apply_confirmation', 'accepted', 'township'),
    ('accepted', 'county', 'apply_confirmation', 'accepted', 'county'),
    ('mediating', 'village', 'apply_confirmation', 'mediating', 'village'),
    ('mediating', 'township', 'apply_confirmation', 'mediating', 'township'),
    ('mediating', 'county', 'apply_confirmation', 'mediating', 'county'),
    ('paused', 'village', 'apply_confirmation', 'paused', 'village'),
    ('paused', 'township', 'apply_confirmation', 'paused', 'township'),
    ('paused', 'county', 'apply_confirmation', 'paused', 'county'),
    ('transfer_pending', 'village', 'apply_confirmation', 'transfer_pending', 'village'),
    ('transfer_pending', 'township', 'apply_confirmation', 'transfer_pending', 'township'),
    ('transfer_pending', 'county', 'apply_confirmation', 'transfer_pending', 'county'),
    ('terminated', 'village', 'apply_confirmation', 'terminated', 'village'),
    ('terminated', 'township', 'apply_confirmation', 'terminated', 'township'),
    ('terminated', 'county', 'apply_confirmation', 'terminated', 'county'),
    ('withdrawn', 'village', 'apply_confirmation', 'withdrawn', 'village'),
    ('withdrawn', 'township', 'apply_confirmation', 'withdrawn', 'township'),
    ('withdrawn', 'county', 'apply_confirmation', 'withdrawn', 'county'),
    ('referred', 'village', 'apply_confirmation', 'referred', 'village'),
    ('referred', 'township', 'apply_confirmation', 'referred', 'township'),
    ('referred', 'county', 'apply_confirmation', 'referred', 'county'),
    ('released', 'village', 'answer_confirmation', 'released', 'village'),
    ('released', 'township', 'answer_confirmation', 'released', 'township'),
    ('released', 'county', 'answer_confirmation', 'released', 'county'),
    ('accepted', 'village', 'answer_confirmation', 'accepted', 'village'),
    ('accepted', 'township', 'answer_confirmation', 'accepted', 'township'),
    ('accepted', 'county', 'answer_confirmation', 'accepted', 'county'),
    ('mediating', 'village', 'answer_confirmation', 'mediating', 'village'),
    ('mediating', 'township', 'answer_confirmation', 'mediating', 'township'),
    ('mediating', 'county', 'answer_confirmation', 'mediating', 'county'),
    ('paused', 'village', 'answer_confirmation', 'paused', 'village'),
    ('paused', 'township', 'answer_confirmation', 'paused', 'township'),
    ('paused', 'county', 'answer_confirmation', 'paused', 'county'),
    ('transfer_pending', 'village', 'answer_confirmation', 'transfer_pending', 'village'),
    ('transfer_pending', 'township', 'answer_confirmation', 'transfer_pending', 'township'),
    ('transfer_pending', 'county', 'answer_confirmation', 'transfer_pending', 'county'),
    ('terminated', 'village', 'answer_confirmation', 'terminated', 'village'),
    ('terminated', 'township', 'answer_confirmation', 'terminated', 'township'),
    ('terminated', 'county', 'answer_confirmation', 'terminated', 'county'),
    ('withdrawn', 'village', 'answer_confirmation', 'withdrawn', 'village'),
    ('withdrawn', 'township', 'answer_confirmation', 'withdrawn', 'township'),
    ('withdrawn', 'county', 'answer_confirmation', 'withdrawn', 'county'),
    ('referred', 'village', 'answer_confirmation', 'referred', 'village'),
    ('referred', 'township', 'answer_confirmation', 'referred', 'township'),
    ('referred', 'county', 'answer_confirmation', 'referred', 'county'),
    ('released', 'village', 'lapse_confirmation', 'released', 'village'),
    ('released', 'township', 'lapse_confirmation', 'released', 'township'),
    ('released', 'county', 'lapse_confirmation', 'released', 'county'),
    ('accepted', 'village', 'lapse_confirmation', 'accepted', 'village'),
    ('accepted', 'township', 'lapse_confirmation', 'accepted', 'township'),
    ('accepted', 'county', 'lapse_confirmation', 'accepted', 'county'),
    ('mediating', 'village', 'lapse_confirmation', 'mediating', 'village'),
    ('mediating', 'township', 'lapse_confirmation', 'mediating', 'township'),
    ('mediating', 'county', 'lapse_confirmation', 'mediating', 'county'),
    ('paused', 'village', 'lapse_confirmation', 'paused', 'village'),
    ('paused', 'township', 'lapse_confirmation', 'paused', 'township'),
    ('paused', 'county', 'lapse_confirmation', 'paused', 'county'),
    ('transfer_pending', 'village', 'lapse_confirmation', 'transfer_pending', 'village'),
    ('transfer_pending', 'township', 'lapse_confirmation', 'transfer_pending', 'township'),
    ('transfer_pending', 'county', 'lapse_confirmation', 'transfer_pending', 'county'),
    ('terminated', 'village', 'lapse_confirmation', 'terminated', 'village'),
    ('terminated', 'township', 'lapse_confirmation', 'terminated', 'township'),
    ('terminated', 'county', 'lapse_confirmation', 'terminated', 'county'),
    ('withdrawn', 'village', 'lapse_confirmation', 'withdrawn', 'village'),
    ('withdrawn', 'township', 'lapse_confirmation', 'withdrawn', 'township'),
    ('withdrawn', 'county', 'lapse_confirmation', 'withdrawn', 'county'),
    ('referred', 'village', 'lapse_confirmation', 'referred', 'village'),
    ('referred', 'township', 'lapse_confirmation', 'referred', 'township'),
    ('referred', 'county', 'lapse_confirmation', 'referred', 'county'),
    ('released', 'village', 'follow_up', 'released', 'village'),
    ('released', 'township', 'follow_up', 'released', 'township'),
    ('released', 'county', 'follow_up', 'released', 'county'),
    ('released', 'village', 'draw_call_back', 'released', 'village'),
    ('released', 'township', 'draw_call_back', 'released', 'township'),
    ('released', 'county', 'draw_call_back', 'released', 'county'),
    ('released', 'village', 'close', 'closed', 'village'),
    ('released', 'township', 'close', 'closed', 'township'),
    ('released', 'county', 'close', 'closed', 'county'),
    ('released', 'village', 'assign', 'released', 'village'),
    ('released', 'township', 'assign', 'released', 'township'),
    ('released', 'county', 'assign', 'released', 'county'),
    ('released', 'village', 'raise_risk', 'released', 'village'),
    ('released', 'township', 'raise_risk', 'released', 'township'),
    ('released', 'county', 'raise_risk', 'released', 'county'),
    ('released', 'village', 'lower_risk', 'released', 'village'),
    ('released', 'township', 'lower_risk', 'released', 'township'),
    ('released', 'county', 'lower_risk', 'released', 'county'),
    ('released', 'village', 'record_result', 'released', 'village'),
    ('released', 'township', 'record_result', 'released', 'township'),
    ('released', 'county', 'record_result', 'released', 'county'),
    ('released', 'village', 'rate_whistle', 'released', 'village'),
    ('released', 'township', 'rate_whistle', 'released', 'township'),
    ('released', 'county', 'rate_whistle', 'released', 'county'),
    ('released', 'village', 'hear_party', 'released', 'village'),
    ('released', 'township', 'hear_party', 'released', 'township'),
    ('released', 'county', 'hear_party', 'released', 'county'),
    ('released', 'village', 'answer_party', 'released', 'village'),
    ('released', 'township', 'answer_party', 'released', 'township'),
    ('released', 'county', 'answer_party', 'released', 'county');
