-- What somebody writes down for themselves about a person or a talk. Its author alone reads it, and after its last day nobody does:
-- not even the author, so that nothing old is leaned on in silence.
create table conversation.note (
    id uuid primary key,
    author_id uuid not null,
    about_id uuid not null references people.person (id),
    conversation_id uuid,
    employee_id uuid,
    manager_id uuid,
    text text not null check (length(text) between 1 and 4000),
    written_on date not null,
    ends_on date not null,
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    check (author_id <> about_id),
    check ((conversation_id is null) = (employee_id is null) and (conversation_id is null) = (manager_id is null)),
    check (ends_on >= written_on and ends_on <= written_on + interval '6 months')
);
create index note_author on conversation.note (author_id, about_id, ends_on);
create index note_ends on conversation.note (ends_on);
comment on table conversation.note is 'person=yes; owner=conversation';

do $$
declare k text;
begin
    for k in select column_name from information_schema.columns where table_schema = 'conversation' and table_name = 'note' loop
        execute format('comment on column conversation.note.%I is %L', k, 'purpose=ownNotes; keep=untilItsLastDay; seen=author');
    end loop;
end $$;

alter table conversation.note enable row level security;
alter table conversation.note force row level security;
create policy house on conversation.note to ${owner} using (true) with check (true);
create policy author_until_its_last_day on conversation.note for select to ${app}
    using (coalesce((select access.viewer()) = author_id and ends_on >= (select access.today()), false));
create policy author_writes on conversation.note for insert to ${app}
    with check (coalesce((select access.viewer()) = author_id, false)
        and (conversation_id is null or coalesce((select access.viewer()) in (employee_id, manager_id) and about_id in (employee_id, manager_id), false)));
create policy author_removes on conversation.note for delete to ${app}
    using (coalesce((select access.viewer()) = author_id, false));
grant select, insert, delete on conversation.note to ${app};

-- Their last day went by, so nobody can see them to throw them away: the house does it, whenever somebody writes one.
create function conversation.clear_notes() returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from conversation.note where ends_on < access.today();
end $$;
revoke execute on function conversation.clear_notes() from public;
grant execute on function conversation.clear_notes() to ${app};
