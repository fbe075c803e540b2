-- A moment with the whole team is a contact with everybody who was there, and this beside it: which sort it was, and what was asked.
create table conversation.team_moment (
    contact_id uuid primary key,
    author_id uuid not null,
    sort text not null check (sort in ('opening', 'closing', 'question')),
    question text not null check (length(question) <= 280),
    unique (contact_id, author_id),
    foreign key (contact_id, author_id) references conversation.contact (id, author_id) on delete cascade
);

-- Who was there and was not heard yet: so that the manager goes to them, and never to count. After two weeks nobody reads it any more.
create table conversation.unheard (
    contact_id uuid not null,
    author_id uuid not null,
    employee_id uuid not null,
    primary key (contact_id, employee_id),
    foreign key (contact_id, author_id) references conversation.team_moment (contact_id, author_id) on delete cascade,
    foreign key (contact_id, employee_id) references conversation.contact_person (contact_id, employee_id) on delete cascade
);
create index unheard_author on conversation.unheard (author_id);

do $$
declare c record;
begin
    for c in select table_name t, column_name k from information_schema.columns
              where table_schema = 'conversation' and table_name in ('team_moment', 'unheard') loop
        execute format('comment on column conversation.%I.%I is %L', c.t, c.k,
            format('purpose=ownNotes; keep=%s; seen=author', case c.t when 'unheard' then 'fourteenDays' else 'untilItsLastDay' end));
    end loop;
    for c in select unnest(array['team_moment', 'unheard']) t loop
        execute format('comment on table conversation.%I is %L', c.t, 'person=yes; owner=conversation');
        execute format('alter table conversation.%I enable row level security', c.t);
        execute format('alter table conversation.%I force row level security', c.t);
        execute format('create policy house on conversation.%I to ${owner} using (true) with check (true)', c.t);
        execute format('create policy author_writes on conversation.%I for insert to ${app}
            with check (coalesce((select access.viewer()) = author_id, false))', c.t);
    end loop;
end $$;

create policy author_until_its_last_day on conversation.team_moment for select to ${app}
    using (coalesce((select access.viewer()) = author_id, false)
        and exists (select from conversation.contact c where c.id = contact_id));
create policy author_for_two_weeks on conversation.unheard for select to ${app}
    using (coalesce((select access.viewer()) = author_id, false)
        and exists (select from conversation.contact c where c.id = contact_id and c.held_on >= (select access.today()) - 14));
grant select, insert on conversation.team_moment, conversation.unheard to ${app};

create function conversation.clear_unheard(day date) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from conversation.unheard u using conversation.contact c where c.id = u.contact_id and c.held_on < day - 14
$$;
revoke execute on function conversation.clear_unheard(date) from public;
grant execute on function conversation.clear_unheard(date) to ${app};

-- Whoever asks what others wrote about them for themselves, asks for this too: what was asked of the team, and that they were not heard yet.
create or replace function conversation.private_words(person uuid) returns table (author_id uuid, kind text, written_on date, text text)
    stable security definer set search_path = pg_catalog language sql as $$
    select n.author_id, 'note', n.written_on, n.text from conversation.note n where n.about_id = person and n.ends_on >= access.today()
    union all
    select c.author_id, 'contact', c.held_on, concat_ws(E'\n', nullif(c.line, ''),
           (select nullif(m.question, '') from conversation.team_moment m where m.contact_id = c.id), concat_ws(', ', c.place,
           (select string_agg(t.technique, ', ' order by t.technique) from conversation.contact_technique t where t.contact_id = c.id),
           (select 'not heard yet' from conversation.unheard u where u.contact_id = c.id and u.employee_id = person and c.held_on >= access.today() - 14)))
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
