-- Who watches, and who answers for a department.
alter table person
    drop constraint person_role_check,
    add constraint person_role_check check (
        role in ('mediator', 'director', 'officer', 'leader', 'administrator', 'auditor', 'liaison', 'system'));
