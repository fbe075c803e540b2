-- How a conversation felt, said by each of the two afterwards, and what the manager aimed at: one step of four on each axis.
-- When somebody said so is not kept; that they did so late, or early, tells nobody anything.
create table conversation.experience (
    conversation_id uuid not null,
    author_id uuid not null,
    employee_id uuid not null,
    manager_id uuid not null,
    felt_connection integer check (felt_connection between 1 and 4),
    felt_challenge integer check (felt_challenge between 1 and 4),
    meant_connection integer check (meant_connection between 1 and 4),
    meant_challenge integer check (meant_challenge between 1 and 4),
    primary key (conversation_id, author_id),
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    check (author_id in (employee_id, manager_id)),
    check (author_id = manager_id or meant_connection is null and meant_challenge is null)
);
comment on table conversation.experience is 'person=yes; owner=conversation';

-- The employee agrees that both see both. Not agreeing leaves no trace at all, so it cannot be told from not answering,
-- and nothing of the manager's own changes by it. Whoever takes their answer back takes this back with it.
create table conversation.revealing (
    conversation_id uuid primary key,
    employee_id uuid not null,
    manager_id uuid not null,
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    foreign key (conversation_id, employee_id)
        references conversation.experience (conversation_id, author_id) on delete cascade
);
comment on table conversation.revealing is 'person=yes; owner=conversation';

do $$
declare c record;
begin
    for c in select table_name t, column_name k from information_schema.columns
              where table_schema = 'conversation' and table_name in ('experience', 'revealing') loop
        execute format('comment on column conversation.%I.%I is %L', c.t, c.k,
            format('purpose=knowHowItFelt; keep=twoYearsAfter; seen=%s',
                case c.t when 'experience' then 'author,revealedPair' else 'pair' end));
    end loop;
end $$;

alter table conversation.experience enable row level security;
alter table conversation.experience force row level security;
alter table conversation.revealing enable row level security;
alter table conversation.revealing force row level security;
create policy house on conversation.experience to ${owner} using (true) with check (true);
create policy house on conversation.revealing to ${owner} using (true) with check (true);

create policy author_or_revealed on conversation.experience for select to ${app}
    using (case when (select access.viewer()) = author_id then true
                when coalesce((select access.viewer()) in (employee_id, manager_id), false) then
                    exists (select from conversation.revealing r where r.conversation_id = experience.conversation_id)
                else false end);
create policy author_says on conversation.experience for insert to ${app}
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = author_id
        and exists (select from conversation.conversation c where c.id = experience.conversation_id and c.state in ('agreed', 'held')), false));
create policy author_changes on conversation.experience for update to ${app}
    using (coalesce((select access.viewer()) = author_id, false))
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = author_id, false));
create policy author_takes_back on conversation.experience for delete to ${app}
    using (coalesce((select access.viewer()) = author_id, false));

create policy participants on conversation.revealing for select to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end);
create policy employee_agrees on conversation.revealing for insert to ${app}
    with check (coalesce((select access.viewer()) = employee_id, false));
create policy employee_withdraws on conversation.revealing for delete to ${app}
    using (coalesce((select access.viewer()) = employee_id, false));

grant select, insert, delete on conversation.experience, conversation.revealing to ${app};
grant update (felt_connection, felt_challenge, meant_connection, meant_challenge) on conversation.experience to ${app};
