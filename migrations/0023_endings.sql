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
