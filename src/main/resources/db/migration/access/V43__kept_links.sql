-- That a link by mail was asked for, for the person themselves; never its secret.
create function access.kept_links() returns table (asked_at timestamptz)
    stable security definer set search_path = pg_catalog language sql as $$
    select l.asked_at from access.sign_in_link l where l.person_id = access.viewer()
$$;
revoke execute on function access.kept_links() from public;
grant execute on function access.kept_links() to ${app};
