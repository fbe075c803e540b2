-- A guess is written down before it is made and struck out when it was right. So a hundred guesses at the same
-- moment count as a hundred, and a person who types well leaves nothing behind.
alter table access.failed_attempt add column id uuid not null default gen_random_uuid();
create index failed_attempt_id on access.failed_attempt (id);

drop function access.failures(bytea[], timestamptz);
drop function access.note_failure(bytea[], timestamptz);

create function access.note_guess(guess uuid, buckets bytea[], at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.failed_attempt where failed_at < at - interval '1 day';
    insert into access.failed_attempt (id, bucket, failed_at) select guess, b, at from unnest(buckets) as b;
$$;

create function access.guesses(wanted bytea[], since timestamptz) returns table (bucket bytea, times bigint)
    stable security definer set search_path = pg_catalog language sql as $$
    select f.bucket, count(*) from access.failed_attempt f
     where f.bucket = any (wanted) and f.failed_at > since group by f.bucket
$$;

create function access.strike_guess(guess uuid) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.failed_attempt where id = guess;
$$;

revoke execute on all functions in schema access from public;
grant execute on function access.note_guess, access.guesses, access.strike_guess to ${app};
