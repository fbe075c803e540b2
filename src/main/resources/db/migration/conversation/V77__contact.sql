-- A short contact, as a manager remembers it: who was there, where, and what they meant to do. Whoever wrote it down reads it
-- alone, and after its last day nobody does: what somebody was like in passing is not held against them next year.
create table conversation.contact (
    id uuid primary key,
    author_id uuid not null,
    held_on date not null,
    place text not null check (place in ('floor', 'walk', 'phone', 'group', 'letter', 'sit_down')),
    line text not null check (length(line) <= 280),
    made_at timestamptz not null,
    expires_on date not null,
    removed_on date,
    unique (id, author_id),
    check (expires_on >= held_on and expires_on <= held_on + interval '6 months')
);
create index contact_author on conversation.contact (author_id, held_on desc);
create index contact_expires on conversation.contact (expires_on);
create index contact_removed on conversation.contact (removed_on) where removed_on is not null;

-- A moment with a group counts for everybody who was there.
create table conversation.contact_person (
    contact_id uuid not null,
    author_id uuid not null,
    employee_id uuid not null references people.person (id),
    primary key (contact_id, employee_id),
    foreign key (contact_id, author_id) references conversation.contact (id, author_id) on delete cascade,
    check (author_id <> employee_id)
);
create index contact_person_author on conversation.contact_person (author_id, employee_id);
create index contact_person_employee on conversation.contact_person (employee_id);

create table conversation.contact_technique (
    contact_id uuid not null,
    author_id uuid not null,
    technique text not null check (technique ~ '^[a-z-]{1,40}$'),
    primary key (contact_id, technique),
    foreign key (contact_id, author_id) references conversation.contact (id, author_id) on delete cascade
);
create index contact_technique_author on conversation.contact_technique (author_id);

do $$
declare c record;
begin
    for c in select table_name t, column_name k from information_schema.columns
              where table_schema = 'conversation' and table_name in ('contact', 'contact_person', 'contact_technique') loop
        execute format('comment on column conversation.%I.%I is %L', c.t, c.k, 'purpose=ownNotes; keep=untilItsLastDay; seen=author');
    end loop;
    for c in select unnest(array['contact', 'contact_person', 'contact_technique']) t loop
        execute format('comment on table conversation.%I is %L', c.t, 'person=yes; owner=conversation');
        execute format('alter table conversation.%I enable row level security', c.t);
        execute format('alter table conversation.%I force row level security', c.t);
        execute format('create policy house on conversation.%I to ${owner} using (true) with check (true)', c.t);
    end loop;
end $$;

create policy author_until_its_last_day on conversation.contact for select to ${app}
    using (coalesce((select access.viewer()) = author_id and expires_on >= (select access.today()), false));
create policy author_writes on conversation.contact for insert to ${app}
    with check (coalesce((select access.viewer()) = author_id, false));
create policy author_removes on conversation.contact for update to ${app}
    using (coalesce((select access.viewer()) = author_id and expires_on >= (select access.today()), false))
    with check (coalesce((select access.viewer()) = author_id, false));
grant select, insert, update (removed_on) on conversation.contact to ${app};

create policy author_until_its_last_day on conversation.contact_person for select to ${app}
    using (coalesce((select access.viewer()) = author_id, false)
        and exists (select from conversation.contact c where c.id = contact_id));
-- Only about somebody whom one guides today. What was written before that ended stays until its last day.
create policy author_writes on conversation.contact_person for insert to ${app}
    with check (coalesce((select access.viewer()) = author_id, false)
        and coalesce(employee_id = any ((select people.team_of_viewer())::uuid[]), false));
create policy author_until_its_last_day on conversation.contact_technique for select to ${app}
    using (coalesce((select access.viewer()) = author_id, false)
        and exists (select from conversation.contact c where c.id = contact_id));
create policy author_writes on conversation.contact_technique for insert to ${app}
    with check (coalesce((select access.viewer()) = author_id, false));
grant select, insert on conversation.contact_person, conversation.contact_technique to ${app};
