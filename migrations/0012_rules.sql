-- Limits of time and days of rest that were brought in beside those of the program (docs/rule-packs.md). Written by the
-- owner with `fengqiao rules import` and `fengqiao calendar import`; the server only reads.

-- A pack as it was read. Cases keep its name, so it is never altered or deleted.
create table rule_pack (
    id text not null,
    -- Nothing for the nation, two digits for a province, six for a county.
    region_prefix text not null,
    valid_from date not null,
    valid_until date,
    -- The file itself, so that its digest can be checked by anybody.
    content text not null,
    sha256 bytea not null,
    imported_at timestamptz not null,
    imported_by text not null default current_user,
    constraint rule_pack_pkey primary key (id),
    constraint rule_pack_region_prefix_check check (region_prefix ~ '^([0-9]{2}([0-9]{4})?)?$'),
    constraint rule_pack_valid_until_check check (valid_from <= valid_until),
    constraint rule_pack_sha256_check check (sha256 = sha256(convert_to(content, 'UTF8'))),
    -- What has begun is under rules that were known when it began, and every server has loaded a pack by then.
    constraint rule_pack_valid_from_check check (valid_from > (imported_at at time zone 'Asia/Shanghai')::date)
);

-- A day on which offices rest or work against what its weekday says.
create table work_day (
    day date not null,
    year int generated always as (extract(year from day)::int) stored,
    kind text not null,
    festival text,
    imported_at timestamptz not null,
    imported_by text not null default current_user,
    constraint work_day_pkey primary key (day),
    constraint work_day_kind_check check (kind in ('off', 'work'))
);

grant select on rule_pack, work_day to fengqiao_app;

create trigger rule_pack_once before update or delete on rule_pack for each row
    execute function refuse_change('rule_pack_once', 'a pack is never changed; a later one takes its place');
