-- Who is erased also goes from what was handed over, passed on and settled, and from the talks that they came along to.
create or replace function conversation.erase(person uuid) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from conversation.note n where erase.person in (n.author_id, n.about_id);
    get diagnostics number = row_count;
    kind := 'note';
    return next;
    delete from conversation.companion c where erase.person = c.person_id;
    delete from conversation.passing p where erase.person in (p.employee_id, p.manager_id, p.receiver_id);
    delete from conversation.settling s where erase.person in (s.employee_id, s.receiver_id);
    delete from conversation.handover h where erase.person in (h.employee_id, h.manager_id, h.receiver_id);
    delete from conversation.conversation c where c.employee_id = erase.person or c.manager_id = erase.person;
    get diagnostics number = row_count;
    kind := 'conversation';
    return next;
    delete from conversation.series s where s.employee_id = erase.person or s.manager_id = erase.person;
    get diagnostics number = row_count;
    kind := 'series';
    return next;
end $$;
revoke execute on function conversation.erase(uuid) from public;
