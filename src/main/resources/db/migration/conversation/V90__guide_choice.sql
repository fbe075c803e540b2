-- The guide that somebody holds on to in one conversation. It is theirs alone: whoever has something hard to tell prepares that
-- without the other reading so in a title. An empty word says that they go without one.
create table conversation.guide_choice (
    conversation_id uuid not null,
    author_id uuid not null,
    employee_id uuid not null,
    manager_id uuid not null,
    guide text not null check (guide ~ '^[a-z0-9-]{0,60}$'),
    primary key (conversation_id, author_id),
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    check (author_id in (employee_id, manager_id))
);
comment on table conversation.guide_choice is 'person=yes; owner=conversation';

do $$
declare c record;
begin
    for c in select column_name k from information_schema.columns
              where table_schema = 'conversation' and table_name = 'guide_choice' loop
        execute format('comment on column conversation.guide_choice.%I is %L', c.k,
            'purpose=prepareConversation; keep=twoYearsAfter; seen=author');
    end loop;
end $$;

alter table conversation.guide_choice enable row level security;
alter table conversation.guide_choice force row level security;
create policy house on conversation.guide_choice to ${owner} using (true) with check (true);
create policy author_alone on conversation.guide_choice for all to ${app}
    using (coalesce((select access.viewer()) = author_id, false))
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = author_id, false));
grant select, insert on conversation.guide_choice to ${app};
grant update (guide) on conversation.guide_choice to ${app};
