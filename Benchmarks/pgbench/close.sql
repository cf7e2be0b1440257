-- Closing a case that was withdrawn: one trip to load, one to write.
\set n :n + 1
\set serial :series * 100000000 + :client_id * 1000000 + :n
\startpipeline
begin isolation level read committed read write;
--<scope
--<case
--<key
\endpipeline
\startpipeline
--<answer
update mediation_case set
    version = 3, stage = 'closed', level = 'village',
    holder_unit = :unit, holder_person = :person,
    awaited_unit = null, awaited_person = null,
    risk = 'green', number = number, number_unit = number_unit,
    number_year = number_year, number_serial = number_serial,
    transfer_direction = null, transfer_to = null,
    caller_unit = null, merged_into = null, due_on = null, tier = 'ordinary'
where county_code = :county and id = (:ids::text || :serial)::uuid and version = 2;
--<event version=3 after=2 from_stage=withdrawn from_level=village command=close stage=closed holder_unit=:unit::int holder=:person::int words=:words::jsonb
--<figures version=3
delete from open_clock
where county_code = :county and case_id = (:ids::text || :serial)::uuid and kind = 'follow_up' and subject = 0;
--<clock kind=archive unit=:unit person=null
insert into outbox (county_code, case_id, version) values (:county, (:ids::text || :serial)::uuid, 3);
commit;
\endpipeline
