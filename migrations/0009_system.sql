-- The program itself acts when a day has passed: it lapses promises, whistles and confirmations, and draws call-backs.
-- Its events name person 0, who belongs to no unit and can never sign in.
alter table person
    alter column unit_id drop not null,
    drop constraint person_role_check,
    add constraint person_role_check
        check (role in ('mediator', 'director', 'officer', 'leader', 'administrator', 'system')),
    add constraint person_system_check check ((id = 0) = (role = 'system')),
    add constraint person_unit_check check ((unit_id is null) = (role = 'system')),
    add constraint person_active_check check (role <> 'system' or not is_active);
insert into person (id, unit_id, name, role, username, is_active) overriding system value
    values (0, null, '系统', 'system', ':system', false);
alter table credential add constraint credential_person_check check (person_id <> 0);
alter table sign_in add constraint sign_in_person_check check (person_id <> 0);

-- The door for the program's own work on one case. It opens the scope of row-level security for the place of that case
-- and no further, for the rest of the transaction, and only for a transaction that has no scope yet: nobody's own
-- transaction can be widened by it.
create function enter_case_as_system(in_county int, in_case uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public
    as $$
    declare
        place int;
    begin
        if nullif(current_setting('fengqiao.lft', true), '') is not null then
            return false;
        end if;
        select region_lft into place from mediation_case where county_code = in_county and id = in_case;
        if place is null then
            return false;
        end if;
        perform set_config('fengqiao.lft', place::text, true), set_config('fengqiao.rgt', place::text, true),
            set_config('fengqiao.person', '0', true);
        return true;
    end
    $$;
grant create on schema public to fengqiao_definer;
alter function enter_case_as_system(int, uuid) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function enter_case_as_system(int, uuid) from public;
grant execute on function enter_case_as_system(int, uuid) to fengqiao_app;
grant select on mediation_case to fengqiao_definer;
create policy mediation_case_doors on mediation_case for select to fengqiao_definer using (true);
