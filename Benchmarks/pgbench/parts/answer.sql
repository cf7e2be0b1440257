insert into idempotency_key (
    county_code, person_id, key, request_hash, status, location, etag, body, created_at)
values (
    :county, :person, 'bench-' || :ids || :serial, :hash, 201, :location, :etag, :body, now());
