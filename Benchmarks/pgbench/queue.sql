-- The first twenty of the queue.
\startpipeline
begin isolation level read committed read only;
--<scope
select
    c.id, c.code, c.number, c.title, c.summary, c.dispute_type, c.stage, c.level, c.first_level, c.risk,
    c.holder_unit, c.holder_person, holder_unit.name, holder_person.name, region.name,
    coalesce(c.registered_at, c.begun_at), c.due_on, c.version, c.awaited_unit
from mediation_case c
join unit holder_unit on holder_unit.id = c.holder_unit
join person holder_person on holder_person.id = c.holder_person
join region on region.code = c.region_code
where c.county_code = :county and c.awaited_unit = :unit
    and (c.awaited_person = :person or (c.awaited_person is null and :answers))
    and (coalesce(c.due_on, date '9999-12-31'), c.id) > (:after_day, :after_id)
order by coalesce(c.due_on, date '9999-12-31'), c.id
limit 21;
commit;
\endpipeline
