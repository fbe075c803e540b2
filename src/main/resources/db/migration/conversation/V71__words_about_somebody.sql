-- What others wrote about somebody for themselves and did not share. Asked by a request for access alone; it goes to the writers.
create function conversation.private_words(person uuid) returns table (author_id uuid, kind text, written_on date, text text)
    stable security definer set search_path = pg_catalog language sql as $$
    select n.author_id, 'note', n.written_on, n.text from conversation.note n where n.about_id = person and n.ends_on >= access.today()
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
revoke execute on function conversation.private_words(uuid) from public;
create index note_about on conversation.note (about_id);
