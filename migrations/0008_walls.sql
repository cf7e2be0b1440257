-- What no SQL may do to a case, whoever writes it: beside the keys of 0003, the rules that keys cannot say. Triggers
-- stand here only where a `when` keeps them away from ordinary writes.

-- Raised as a violated check, under the name by which the program and its tests know the wall.
create function refuse(in_constraint text, in_message text) returns void
    language plpgsql set search_path = pg_catalog
    as $$
    begin
        raise exception using errcode = 'check_violation', constraint = in_constraint, message = in_message;
    end
    $$;

-- Responsibility moves by an accepted request, or inside a unit by an assignment, and by nothing else.
alter table case_event
    drop constraint case_event_holder_check,
    add constraint case_event_holder_check check (
        prev_holder_unit is null or command = 'accept_transfer'
        or (holder_unit = prev_holder_unit and (command = 'assign' or holder_person = prev_holder_person)));

-- Whether the events of a case say that it is red: a sign of danger was seen, and two people have not lowered it since.
create function is_red(in_county int, in_case uuid) returns boolean
    language sql stable set search_path = pg_catalog, public
    as $$
    select exists (
        select from case_event seen
        where seen.county_code = in_county and seen.case_id = in_case
            and (seen.command = 'register' and seen.fact ->> 'urgency' = 'danger'
                or seen.command = 'raise_risk' and seen.fact ->> 'to' = 'red')
            and not exists (
                select from case_event lowered
                where lowered.county_code = in_county and lowered.case_id = in_case
                    and lowered.version > seen.version and lowered.command = 'lower_risk'
                    and (lowered.fact ->> 'final')::boolean))
    $$;

-- A village goes to the next level; past it only in danger.
create function check_skip() returns trigger
    language plpgsql set search_path = pg_catalog, public
    as $$
    begin
        if new.fact ->> 'reason' is distinct from 'risk_red' or not is_red(new.county_code, new.case_id) then
            perform refuse('case_event_skip_check', 'only a red case passes a level over');
        end if;
        return new;
    end
    $$;
create trigger case_event_skip before insert on case_event for each row
    when (new.command = 'escalate' and new.from_level = 'village' and new.fact ->> 'level' = 'county')
    execute function check_skip();

-- Whoever takes a case over was asked to: the unit and the level are those of the last request. (A contested return
-- that does not stand sends the same request again.) The first requests went to the next level and did not say so.
create function check_transfer() returns trigger
    language plpgsql set search_path = pg_catalog, public
    as $$
    declare
        asked record;
    begin
        select (fact ->> 'to')::int as unit,
            coalesce(fact ->> 'level', case from_level when 'village' then 'township' else 'county' end) as level
        into asked
        from case_event
        where county_code = new.county_code and case_id = new.case_id and version < new.version
            and command in ('escalate', 'hand_down')
        order by version desc limit 1;
        if asked is null or asked.unit <> new.holder_unit or asked.level <> new.to_level then
            perform refuse('case_event_transfer_check', 'a case goes to the unit and the level that were asked');
        end if;
        return new;
    end
    $$;
create trigger case_event_transfer before insert on case_event for each row
    when (new.command = 'accept_transfer') execute function check_transfer();

-- The day on which the parties asked interrupts the limitation period: it is written once, with the whole registration.
create function refuse_change() returns trigger
    language plpgsql set search_path = pg_catalog, public
    as $$
    begin
        perform refuse(tg_argv[0], tg_argv[1]);
        return null;
    end
    $$;
create trigger mediation_case_registered_once
    before update of requested_on, registered_at, dispute_type, title, summary, place on mediation_case for each row
    when (old.registered_at is not null
        and (old.requested_on, old.registered_at, old.dispute_type, old.title, old.summary, old.place)
            is distinct from
            (new.requested_on, new.registered_at, new.dispute_type, new.title, new.summary, new.place))
    execute function refuse_change('mediation_case_registered_once', 'a case is registered once');

-- A number is given once, is the next of its unit and year, and no number is taken that no case gets.
create trigger mediation_case_number_once
    before update of number, number_unit, number_year, number_serial on mediation_case for each row
    when (old.number is not null and (old.number, old.number_unit, old.number_year, old.number_serial)
        is distinct from (new.number, new.number_unit, new.number_year, new.number_serial))
    execute function refuse_change('mediation_case_number_once', 'a case keeps its number');
create trigger case_number_counter_first before insert on case_number_counter for each row
    when (new.last <> 1) execute function refuse_change('case_number_counter_next_check', 'numbers begin with 1');
create trigger case_number_counter_next before update on case_number_counter for each row
    when (new.last <> old.last + 1)
    execute function refuse_change('case_number_counter_next_check', 'numbers leave no gap');

create function check_number_counted() returns trigger
    language plpgsql set search_path = pg_catalog, public
    as $$
    begin
        if not exists (
            select from case_number_counter
            where county_code = new.county_code and unit_id = new.number_unit and year = new.number_year
                and last = new.number_serial)
        then
            perform refuse('mediation_case_number_counted_check', 'a number is the next of its unit and year');
        end if;
        return null;
    end
    $$;
create trigger mediation_case_number_given after update of number_serial on mediation_case for each row
    when (old.number_serial is null and new.number_serial is not null) execute function check_number_counted();
create trigger mediation_case_number_born after insert on mediation_case for each row
    when (new.number_serial is not null) execute function check_number_counted();

create function check_number_given() returns trigger
    language plpgsql set search_path = pg_catalog, public
    as $$
    begin
        if not exists (
            select from mediation_case
            where county_code = new.county_code and number_unit = new.unit_id and number_year = new.year
                and number_serial = new.last)
        then
            perform refuse('case_number_counter_given_check', 'a number that was taken belongs to a case');
        end if;
        return null;
    end
    $$;
create constraint trigger case_number_counter_given after insert or update on case_number_counter
    deferrable initially deferred for each row execute function check_number_given();

-- A case is merged once, into one that still stands for itself. Whoever merges locks both rows, in the order of their
-- ids, so that two cases never end in each other.
create trigger mediation_case_merged_once before update of merged_into on mediation_case for each row
    when (old.merged_into is not null and old.merged_into is distinct from new.merged_into)
    execute function refuse_change('mediation_case_merged_once', 'a case is merged once');
create function check_merge() returns trigger
    language plpgsql set search_path = pg_catalog, public
    as $$
    begin
        if exists (
            select from mediation_case
            where county_code = new.county_code and id = new.merged_into and merged_into is not null)
        then
            perform refuse('mediation_case_merge_target_check', 'a case merges into one that stands for itself');
        end if;
        return null;
    end
    $$;
create trigger mediation_case_merge_target after update of merged_into on mediation_case for each row
    when (old.merged_into is null and new.merged_into is not null) execute function check_merge();

-- Triggers call these as their table's writer; nobody else has a reason to.
revoke all on function refuse(text, text), is_red(int, uuid), check_skip(), check_transfer(), refuse_change(),
    check_number_counted(), check_number_given(), check_merge() from public;
grant execute on function refuse(text, text), is_red(int, uuid) to fengqiao_app;
