-- The row keeps what is asked for across cases; a case itself is the fold of its events (docs/adr/0015). Columns that
-- only repeated the fold go, those that lists, figures and keys of the whole lifecycle need come.
--
-- The release before cannot run beside this schema: it would not understand the events of the new commands either.

-- Filled below: with the policies in force, an owner that is no superuser would fill nothing and never know.
alter table mediation_case no force row level security;
alter table performance_item no force row level security;
alter table case_party no force row level security;
alter table case_event no force row level security;

alter table mediation_case
    -- When it was first heard of; a lead is registered later, or never.
    add column begun_at timestamptz,
    add column rules text,
    add column transfer_direction text,
    add column caller_unit int,
    add column merged_into uuid,
    alter column registered_at drop not null,
    alter column requested_on drop not null,
    drop constraint mediation_case_transfer_check;

update mediation_case set
    begun_at = registered_at,
    transfer_direction = case when transfer_to is not null then 'up' end,
    -- Many people in one quarrel need a closer look, by rule.
    risk = case
        when risk = 'green' and (
            select count(*) from case_party p
            where p.county_code = mediation_case.county_code and p.case_id = mediation_case.id) >= 5 then 'yellow'
        else risk end,
    due_on = case when stage in ('agreed', 'performing') then (
        select min(i.due_on) from performance_item i
        where i.county_code = mediation_case.county_code and i.case_id = mediation_case.id
            and i.agreement_version = mediation_case.agreement_version and i.performed_on is null) end;

alter table mediation_case
    alter column begun_at set not null,
    drop column first_unit, drop column first_person, drop column source, drop column urgency, drop column parties,
    drop column applicants, drop column consents, drop column accepted_on, drop column mediating_since,
    drop column sessions, drop column transfer_consents, drop column transfer_help_only, drop column moves,
    drop column returns, drop column agreement_version, drop column agreed_on, drop column follow_ups,
    drop column ending, drop column ended_on, drop column closed_on, drop column reopenings,
    add constraint mediation_case_registered_check check (
        (registered_at is null) = (requested_on is null)
        and (registered_at is not null or stage in ('lead', 'dismissed', 'closed', 'archived'))),
    add constraint mediation_case_transfer_direction_check check (transfer_direction in ('up', 'down', 'out')),
    -- An outlet is no unit of ours.
    add constraint mediation_case_transfer_check check (
        (transfer_direction is not null) = (stage = 'transfer_pending')
        and (transfer_to is not null) = (transfer_direction is not null and transfer_direction <> 'out')),
    -- No index: what a unit was drawn for is found in call_back (0010).
    add constraint mediation_case_caller_unit_fkey foreign key (caller_unit) references unit (id),
    add constraint mediation_case_merged_into_fkey
        foreign key (county_code, merged_into) references mediation_case (county_code, id),
    add constraint mediation_case_merged_into_check check (
        merged_into is null or (merged_into <> id and stage in ('closed', 'archived')));

create index mediation_case_merged_into_idx on mediation_case (county_code, merged_into)
    where merged_into is not null;

-- Some cases have no day by which something is owed: they come last in the queue, and not never.
drop index mediation_case_awaited_idx;
create index mediation_case_awaited_idx
    on mediation_case (county_code, awaited_unit, (coalesce(due_on, date '9999-12-31')), id)
    where awaited_unit is not null;

-- What became of a promise; nothing is kept by default.
alter table performance_item add column state text;
update performance_item set state = case when performed_on is null then 'pending' else 'done' end;
alter table performance_item
    alter column state set not null,
    add constraint performance_item_state_check
        check (state in ('pending', 'part', 'overdue', 'done', 'excused', 'enforced')),
    add constraint performance_item_performed_check
        check ((performed_on is not null) = (state in ('done', 'enforced')));

alter table mediation_case force row level security;
alter table performance_item force row level security;
alter table case_party force row level security;
alter table case_event force row level security;

-- Requested, registered and named once, when a lead becomes a case (0008 holds that).
grant update (
    transfer_direction, caller_unit, merged_into, dispute_type, requested_on, registered_at, title, summary, place
) on mediation_case to fengqiao_app;
grant update (state, due_on) on performance_item to fengqiao_app;
