-- What is kept about somebody's calendar address, for that person: since when and how often it was asked for, never the address.
create function post.kept_feed() returns table (made_at timestamptz, quarter timestamptz, fetched integer)
    stable security definer set search_path = pg_catalog language sql as $$
    select f.made_at, f.quarter, f.fetched from post.feed f where f.person_id = access.viewer()
$$;
revoke execute on function post.kept_feed() from public;
grant execute on function post.kept_feed() to ${app};
