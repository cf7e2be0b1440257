select request_hash, status, location, etag, body from idempotency_key
where county_code = :county and person_id = :person and key = 'bench-' || :ids || :serial;
