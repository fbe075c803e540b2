-- Who left so long ago that nothing of them stays.
create function people.leavers(day date) returns setof uuid
    stable security definer set search_path = pg_catalog language sql as $$
    select p.id from people.person p where p.left_on is not null and privacy.gone_on('leaving', p.left_on) <= day
$$;

create function people.erase(person uuid) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from people.import where made_by = erase.person or erase.person = any (without_account);
    delete from people.reporting_line where erase.person in (employee_id, manager_id);
    get diagnostics number = row_count;
    kind := 'line';
    return next;
    delete from people.person p where p.id = erase.person;
    get diagnostics number = row_count;
    kind := 'person';
    return next;
end $$;
create index person_left on people.person (left_on) where left_on is not null;
revoke execute on function people.leavers(date), people.erase(uuid) from public;
