-- A link to sign in with works for a quarter of an hour. Whoever asked for one and did not use it has none left the next morning.
create or replace function access.expire(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from access.entry_code where expires_at < day;
    delete from access.sign_in_link where asked_at < day;
    delete from access.passkey_challenge where asked_at < day;
    delete from access.address_change where asked_at < day - 14;
    delete from access.audit a where privacy.gone_on('trail', a.day) <= expire.day;
    get diagnostics number = row_count;
    kind := 'trail';
    return next;
end $$;

-- What somebody takes along of where they are signed in says as much as the page about it.
drop function access.kept_sessions();
create function access.kept_sessions() returns table (given_name text, own_device boolean, browser text, system text, started_at timestamptz, seen_at timestamptz)
    stable security definer set search_path = pg_catalog language sql as $$
    select s.given_name, s.own_device, s.browser, s.system, s.started_at, s.seen_at from access.session s where s.person_id = access.viewer()
$$;
revoke execute on function access.kept_sessions() from public;
grant execute on function access.kept_sessions() to ${app};
