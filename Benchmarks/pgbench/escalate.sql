-- Asking the next level for help: one trip to load, one to write.
\set n :n + 1
\set serial :series * 100000000 + :client_id * 1000000 + :n
\startpipeline
begin isolation level read committed read write;
--<scope
--<case
--<key
select above.id
from mediation_case c
join unit on unit.id = c.holder_unit
join region own on own.code = unit.region_code
join region parent on parent.code = own.parent
join unit above on above.region_code
    = case when false and unit.level = 'village' then parent.parent else parent.code end
    and above.serves_place
where c.county_code = :county and c.id = (:ids::text || :serial)::uuid;
\endpipeline
\startpipeline
--<answer
update mediation_case set
    version = 3, stage = 'transfer_pending', level = 'village',
    holder_unit = :unit, holder_person = :person,
    awaited_unit = :above, awaited_person = null,
    risk = 'green', number = number, number_unit = number_unit,
    number_year = number_year, number_serial = number_serial,
    transfer_direction = 'up', transfer_to = :above,
    caller_unit = null, merged_into = null, due_on = :due, tier = 'ordinary'
where county_code = :county and id = (:ids::text || :serial)::uuid and version = 2;
--<event version=3 after=2 from_stage=accepted from_level=village command=escalate stage=transfer_pending holder_unit=:unit::int holder=:person::int words=:words::jsonb
--<figures version=3
delete from open_clock
where county_code = :county and case_id = (:ids::text || :serial)::uuid and kind = 'check' and subject = 0;
delete from open_clock
where county_code = :county and case_id = (:ids::text || :serial)::uuid and kind = 'decision' and subject = 0;
--<clock kind=transfer unit=:above person=null
insert into outbox (county_code, case_id, version) values (:county, (:ids::text || :serial)::uuid, 3);
commit;
\endpipeline
