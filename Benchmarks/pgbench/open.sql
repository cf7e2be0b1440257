-- Opening a case: all in one trip.
\set n :n + 1
\set serial :series * 100000000 + :client_id * 1000000 + :n
\startpipeline
begin isolation level read committed read write;
--<scope
--<answer
insert into mediation_case (
    county_code, id, version, stage, level, region_code, region_lft, first_level, holder_unit, holder_person,
    awaited_unit, awaited_person, risk, dispute_type, begun_at, registered_at, requested_on, rules, due_on,
    code, title, summary, place_sealed, sealing_key)
values (
    :county, (:ids::text || :serial)::uuid, 1, 'registered', 'village', :region, :lft, 'village', :unit, :person, :unit,
    :person, 'green', 'neighbour', now(), now(), :today, :rules, :due, :serial, :title, :summary,
    :place_sealed, 1);
--<event version=1 after=0 from_stage=none from_level=none command=register stage=registered holder_unit=null holder=null words=null
--<figures version=1
insert into case_party (
    county_code, case_id, party, side, name, phone_sealed, phone_index, id_number_sealed, id_number_index,
    sealing_key, region_lft, tier)
select :county, (:ids::text || :serial)::uuid, row_number() over (order by given.position), given.side, given.name,
    given.phone, given.phone_index, given.id_number, given.id_number_index, 1, :lft, 'ordinary'
from unnest(
    :sides::text[], :names::text[], :phones_sealed::bytea[], :phones_index::bytea[], '{null,null}'::bytea[],
    '{null,null}'::bytea[])
    with ordinality as given (side, name, phone, phone_index, id_number, id_number_index, position);
with recursive above (code, parent) as (
    select r.code, r.parent from region r where r.code = :region
    union all
    select r.code, r.parent from region r join above on above.parent = r.code
)
insert into case_search (county_code, case_id, region_lft, keys, sealing_key)
select :county, (:ids::text || :serial)::uuid, :lft, array(
    select distinct term # :mask
    from (select unnest(:terms::bigint[]) union all select code from above) as given (term)
    order by 1), 1
on conflict (county_code, case_id) do update set keys = excluded.keys, sealing_key = excluded.sealing_key;
--<clock kind=acceptance unit=:unit person=:person
--<clock kind=first_contact unit=:unit person=:person
insert into outbox (county_code, case_id, version) values (:county, (:ids::text || :serial)::uuid, 1);
commit;
\endpipeline
