create function access.erase(person uuid) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from access.account where person_id = person;
    get diagnostics number = row_count;
    kind := 'account';
    return next;
end $$;

create function access.expire(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from access.entry_code where expires_at < day;
    delete from access.audit a where privacy.gone_on('trail', a.day) <= expire.day;
    get diagnostics number = row_count;
    kind := 'trail';
    return next;
end $$;

-- Called by the program that puts a backup back, before anybody can look: whoever was erased since then goes again.
create function access.apply_erasures(people uuid[], moments timestamptz[]) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform privacy.apply_erasures(people, array(select m::date from unnest(moments) m));
end $$;
revoke execute on function access.erase(uuid), access.expire(date), access.apply_erasures(uuid[], timestamptz[]) from public;
