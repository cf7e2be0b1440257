--[figures
insert into figure_delta (
    county_code, case_id, version, at, region_code, region_lft, first_level, measures, months, begins_on, types,
    sources, day_values, amounts)
values (
    :county, (:ids::text || :serial)::uuid, {version}, now(), :region, :lft, 'village', :measures, :months, :begins_on, :types,
    :sources, :day_values, :amounts)
on conflict do nothing;
--]
