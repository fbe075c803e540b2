-- Who can read a letter at all: asked by the verbs of other rooms, never by the app itself.
create function access.with_an_account(at timestamptz) returns setof uuid
    stable security definer set search_path = pg_catalog language sql as $$
    select a.person_id from access.account a where access.is_open(a.closed_at, at)
$$;

create function access.has_account(person uuid, at timestamptz) returns boolean
    stable security definer set search_path = pg_catalog language sql as $$
    select exists (select from access.account a where a.person_id = person and access.is_open(a.closed_at, at))
$$;

-- The example organisation sends nothing; what it would have sent is kept for its cast to read.
create function access.is_example() returns boolean
    stable security definer set search_path = pg_catalog language sql as $$
    select coalesce((select o.example from access.organisation o), false)
$$;

revoke execute on function access.with_an_account(timestamptz), access.has_account(uuid, timestamptz), access.is_example() from public;
