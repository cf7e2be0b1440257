-- Reading a case with parties, agreement and events: all in one trip.
\set serial :series * 100000000 + random(0, 7) * 1000000 + random(1, :each)
\startpipeline
begin isolation level repeatable read read only;
--<scope
--<case
select p.party, p.side, p.name, p.phone, p.phone_sealed, p.id_number_sealed from case_party p
where p.county_code = :county and p.case_id = (:ids::text || :serial)::uuid
order by p.party;
select i.item, i.agreement_version, i.obligor, i.promise, i.amount, i.due_on, i.state, i.performed_on
from performance_item i
where i.county_code = :county and i.case_id = (:ids::text || :serial)::uuid
order by i.agreement_version, i.item;
commit;
\endpipeline
