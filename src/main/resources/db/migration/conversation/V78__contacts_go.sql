-- With somebody who goes, what was written about contacts with them goes, and what they wrote. A moment with a group stays for the others.
create or replace function conversation.erase(person uuid) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from conversation.note where person in (author_id, about_id);
    get diagnostics number = row_count;
    kind := 'note';
    return next;
    delete from conversation.contact_person p where p.employee_id = person;
    delete from conversation.contact c where c.author_id = person
        or not exists (select from conversation.contact_person p where p.contact_id = c.id);
    get diagnostics number = row_count;
    kind := 'contact';
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

create or replace function conversation.expire(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare gone uuid[] := array(select people.leavers(day)); far integer := privacy.months('longAgo');
begin
    delete from conversation.note n where n.ends_on < day;
    get diagnostics number = row_count;
    kind := 'note';
    return next;
    -- What was taken away can be put back for the rest of that day.
    delete from conversation.contact c where c.expires_on < day or c.removed_on < day;
    get diagnostics number = row_count;
    kind := 'contact';
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

-- Whoever asks what others wrote about them for themselves, asks for these too: the line, where it was, and the techniques by their names in addresses.
create or replace function conversation.private_words(person uuid) returns table (author_id uuid, kind text, written_on date, text text)
    stable security definer set search_path = pg_catalog language sql as $$
    select n.author_id, 'note', n.written_on, n.text from conversation.note n where n.about_id = person and n.ends_on >= access.today()
    union all
    select c.author_id, 'contact', c.held_on, concat_ws(E'\n', nullif(c.line, ''), concat_ws(', ', c.place,
           (select string_agg(t.technique, ', ' order by t.technique) from conversation.contact_technique t where t.contact_id = c.id)))
      from conversation.contact_person p join conversation.contact c on c.id = p.contact_id
     where p.employee_id = person and c.expires_on >= access.today() and c.removed_on is null
    union all
    select l.author_id, 'preparation', l.written_at::date, l.text from conversation.preparation_line l
     where l.shared_at is null and l.author_id <> person and l.conversation_id in (
           select c.id from conversation.conversation c where c.employee_id = person union all
           select c.id from conversation.conversation c where c.manager_id = person)
    union all
    select d.author_id, 'draft', d.saved_at::date, case when d.content like '{%' then coalesce(d.content::jsonb ->> 'text', '') else d.content end from conversation.minutes_draft d
     where d.author_id <> person and d.conversation_id in (
           select c.id from conversation.conversation c where c.employee_id = person union all
           select c.id from conversation.conversation c where c.manager_id = person)
$$;
