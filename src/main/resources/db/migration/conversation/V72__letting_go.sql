-- A conversation belongs to two people, and goes for both when it goes: with the first of the two who is erased.
create function conversation.erase(person uuid) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from conversation.note where person in (author_id, about_id);
    get diagnostics number = row_count;
    kind := 'note';
    return next;
    delete from conversation.conversation where employee_id = person or manager_id = person;
    get diagnostics number = row_count;
    kind := 'conversation';
    return next;
    delete from conversation.series where employee_id = person or manager_id = person;
    get diagnostics number = row_count;
    kind := 'series';
    return next;
end $$;

-- The earlier of two ends counts for both. What is long ago goes too, in a house that chose so, unless something is still promised.
create function conversation.expire(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare gone uuid[] := array(select people.leavers(day)); far integer := privacy.months('longAgo');
begin
    delete from conversation.note n where n.ends_on < day;
    get diagnostics number = row_count;
    kind := 'note';
    return next;
    delete from conversation.conversation c where c.employee_id = any (gone) or c.manager_id = any (gone)
        or far > 0 and c.starts_at < day - make_interval(months => far)
           and not exists (select from conversation.agreement a where a.conversation_id = c.id and a.closed_at is null);
    get diagnostics number = row_count;
    kind := 'conversation';
    return next;
    delete from conversation.series s where s.employee_id = any (gone) or s.manager_id = any (gone);
    get diagnostics number = row_count;
    kind := 'series';
    return next;
    delete from conversation.preparation_line l using conversation.conversation c
     where c.id = l.conversation_id and l.shared_at is null and c.starts_at < day - make_interval(months => privacy.months('unshared'));
    get diagnostics number = row_count;
    kind := 'draft';
    return next;
end $$;
revoke execute on function conversation.erase(uuid), conversation.expire(date) from public;
