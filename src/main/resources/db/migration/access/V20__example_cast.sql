-- Whom a visitor of the example can be: answered in the example organisation, and in no other.
create function access.example_accounts(addresses text[]) returns table (person_id uuid, address text)
    stable security definer set search_path = pg_catalog language sql as $$
    select a.person_id, a.address from access.account a cross join access.organisation o
     where o.example and a.closed_at is null and a.address = any (addresses) and a.address like '%.example'
$$;
revoke execute on function access.example_accounts(text[]) from public;
grant execute on function access.example_accounts(text[]) to ${app};
