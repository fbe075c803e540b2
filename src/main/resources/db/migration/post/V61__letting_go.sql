create function post.erase(person uuid) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from post.invitation where person in (person_id, other_id);
    get diagnostics number = row_count;
    kind := 'calendar';
    return next;
    delete from post.repetition r where person in (r.person_id, r.other_id);
    delete from post.feed where person_id = person;
    delete from post.preference where person_id = person;
    delete from post.task t using post.mail m where m.person_id = person and t.task_name = 'mail' and t.task_instance = m.id::text;
    delete from post.mail where person_id = person;
    get diagnostics number = row_count;
    kind := 'mail';
    return next;
end $$;

revoke execute on function post.erase(uuid) from public;
