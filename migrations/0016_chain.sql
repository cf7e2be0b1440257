-- A history that cannot be falsified unseen (docs/proof.md). Each event carries the hash of the one before it of its
-- case; what people said stands in it as a salted commitment only; and anchors sign where all chains stand.
--
-- Events that are older than this file get their hashes from `fengqiao migrate` and `fengqiao up`, which go on where
-- they were interrupted. Until then nothing can be added to such a case, so the release before cannot run beside it.
alter table case_event
    add column prev_hash bytea,
    add column hash bytea,
    -- What was said, hashed with a salt of its own. Erasing words and salt leaves the hash as it is.
    add column commitment bytea,
    add column salt bytea,
    add constraint case_event_hash_check check (
        hash is not null and octet_length(hash) = 32 and (prev_hash is null) = (version = 1)) not valid,
    add constraint case_event_salt_check check (salt is null or commitment is not null),
    add constraint case_event_hash_key unique (county_code, case_id, version, hash),
    -- The chain as a plain key: no event can be taken out of it or changed under those that follow.
    add constraint case_event_hash_fkey foreign key (county_code, case_id, prev_version, prev_hash)
        references case_event (county_code, case_id, version, hash);

-- Gives an event that is older than the chain its hash, once.
create function chain_event(
        in_county int, in_case uuid, in_version int, in_prev_hash bytea, in_hash bytea, in_commitment bytea,
        in_salt bytea) returns void
    language sql security definer set search_path = pg_catalog, public
    as $$
    update case_event set prev_hash = in_prev_hash, hash = in_hash, commitment = in_commitment, salt = in_salt
    where county_code = in_county and case_id = in_case and version = in_version and hash is null
    $$;
grant create on schema public to fengqiao_definer;
alter function chain_event(int, uuid, int, bytea, bytea, bytea, bytea) owner to fengqiao_definer;
revoke create on schema public from fengqiao_definer;
revoke all on function chain_event(int, uuid, int, bytea, bytea, bytea, bytea) from public;
grant execute on function chain_event(int, uuid, int, bytea, bytea, bytea, bytea) to fengqiao_app;
grant update (prev_hash, hash, commitment, salt) on case_event to fengqiao_definer;
create policy case_event_chaining on case_event for update to fengqiao_definer using (hash is null) with check (true);

-- Where a chain stood when it was anchored: leaves of one Merkle tree that only grows (RFC 6962). They have no text and
-- no policy: ids, lengths and hashes of all counties are signed together.
create table anchor_leaf (
    position bigint not null,
    county_code int not null,
    -- The chain of a case, or of what one person looked at.
    case_id uuid,
    person_id int,
    -- How many events or lines the chain had, and the hash of the last one.
    length int not null,
    hash bytea not null,
    constraint anchor_leaf_pkey primary key (position),
    constraint anchor_leaf_chain_check check ((case_id is null) <> (person_id is null)),
    constraint anchor_leaf_hash_check check (octet_length(hash) = 32)
);
create unique index anchor_leaf_case_key on anchor_leaf (county_code, case_id, length) where case_id is not null;
create unique index anchor_leaf_person_key on anchor_leaf (county_code, person_id, length) where person_id is not null;

-- The signed root of the tree at one instant. Each anchor names the one before it.
create table anchor (
    number int not null,
    at timestamptz not null,
    leaves bigint not null,
    root bytea not null,
    -- The subtrees from which the next root is made without reading the leaves again.
    peaks text not null,
    previous bytea,
    public_key bytea not null,
    signature bytea not null,
    constraint anchor_pkey primary key (number),
    constraint anchor_number_check check (number >= 1 and (number = 1) = (previous is null)),
    constraint anchor_root_check check (octet_length(root) = 32),
    constraint anchor_public_key_check check (octet_length(public_key) = 32),
    constraint anchor_signature_check check (octet_length(signature) = 64)
);
create trigger anchor_once before update or delete on anchor for each row
    execute function refuse_change('anchor_once', 'an anchor is written once');
create trigger anchor_leaf_once before update or delete on anchor_leaf for each row
    execute function refuse_change('anchor_leaf_once', 'an anchor is written once');

grant select, insert on anchor, anchor_leaf to fengqiao_app;
grant select on access_head to fengqiao_app;

-- The whole log, for verification: only for a transaction that acts for nobody.
create policy access_log_proof on access_log for select to fengqiao_app
    using (nullif(current_setting('fengqiao.person', true), '')::int = 0);
