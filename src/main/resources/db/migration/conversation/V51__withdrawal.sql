-- Somebody takes their yes back. What they said before stays to be read beside it: nobody's yes vanishes in silence.
create table conversation.withdrawal (
    id uuid primary key,
    minutes_id uuid not null,
    conversation_id uuid not null,
    employee_id uuid not null,
    manager_id uuid not null,
    person_id uuid not null,
    confirmed_at timestamptz not null,
    withdrawn_at timestamptz not null,
    foreign key (minutes_id, conversation_id, employee_id, manager_id)
        references conversation.minutes (id, conversation_id, employee_id, manager_id) on delete cascade,
    check (person_id in (employee_id, manager_id)),
    unique (minutes_id, person_id, confirmed_at)
);
create index withdrawal_conversation on conversation.withdrawal (conversation_id);
comment on table conversation.withdrawal is 'person=yes; owner=conversation';

do $$
declare k text;
begin
    for k in select column_name from information_schema.columns where table_schema = 'conversation' and table_name = 'withdrawal' loop
        execute format('comment on column conversation.withdrawal.%I is %L', k, 'purpose=rememberTogether; keep=twoYearsAfter; seen=pair');
    end loop;
end $$;

alter table conversation.withdrawal enable row level security;
alter table conversation.withdrawal force row level security;
create policy house on conversation.withdrawal to ${owner} using (true) with check (true);
create policy participants on conversation.withdrawal for select to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end);
-- One takes back what one said oneself, and says when that was.
create policy of_ones_own_yes on conversation.withdrawal for insert to ${app}
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = person_id
        and exists (select from conversation.confirmation c where c.minutes_id = withdrawal.minutes_id
                       and c.person_id = withdrawal.person_id and c.confirmed_at = withdrawal.confirmed_at), false));
grant select, insert on conversation.withdrawal to ${app};

-- A yes goes only when its withdrawal is written down.
drop policy withdraw_for_oneself on conversation.confirmation;
create policy withdraw_for_oneself on conversation.confirmation for delete to ${app}
    using (coalesce((select access.viewer()) = person_id
        and exists (select from conversation.withdrawal w where w.minutes_id = confirmation.minutes_id
                       and w.person_id = confirmation.person_id and w.confirmed_at = confirmation.confirmed_at), false));
