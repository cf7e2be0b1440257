insert into case_event (
    county_code, case_id, version, from_stage, from_level, command, to_stage, to_level, actor_unit, actor_person,
    prev_holder_unit, prev_holder_person, holder_unit, holder_person, at, region_lft, fact, words, actor_stands_for,
    tier
--[chain
    , commitment, salt, prev_hash, hash
--]
    )
select
    :county, (:ids::text || :serial)::uuid, {version}, '{from_stage}', '{from_level}', '{command}', '{stage}',
    'village', :unit::int, :person::int,
    {holder_unit}, {holder}, :unit::int, :person::int, now(), :lft::int, :fact::jsonb, {words}, null, 'ordinary'
--[chain
    , :commitment::bytea, :salt::bytea, before.hash,
    sha256(coalesce(before.hash, decode(repeat('00', 32), 'hex')) || :form::bytea)
--]
from (select) as this
left join case_event before
    on before.county_code = :county and before.case_id = (:ids::text || :serial)::uuid
    and before.version = {after};
