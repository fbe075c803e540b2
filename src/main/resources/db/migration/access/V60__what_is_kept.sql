-- What is kept about signing in, for the person themselves: never the secret, only that there is one and since when.
create function access.kept_sessions() returns table (given_name text, own_device boolean, started_at timestamptz, seen_at timestamptz)
    stable security definer set search_path = pg_catalog language sql as $$
    select s.given_name, s.own_device, s.started_at, s.seen_at from access.session s where s.person_id = access.viewer()
$$;

create function access.kept_credential() returns table (set_at timestamptz)
    stable security definer set search_path = pg_catalog language sql as $$
    select c.set_at from access.credential c where c.person_id = access.viewer()
$$;

create function access.kept_entry_codes() returns table (made_by uuid, made_at timestamptz, expires_at timestamptz)
    stable security definer set search_path = pg_catalog language sql as $$
    select e.made_by, e.made_at, e.expires_at from access.entry_code e where e.person_id = access.viewer()
$$;

revoke execute on function access.kept_sessions(), access.kept_credential(), access.kept_entry_codes() from public;
grant execute on function access.kept_sessions(), access.kept_credential(), access.kept_entry_codes() to ${app};
