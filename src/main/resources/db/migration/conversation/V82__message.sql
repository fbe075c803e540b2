-- A few words from one of two who work together to the other, between two talks. It stays closed until the reader opens it, and as
-- long as it is closed its writer can take it back: nobody is left with words that were regretted a minute later.
create table conversation.message (
    id uuid primary key,
    employee_id uuid not null references people.person (id) on delete cascade,
    manager_id uuid not null references people.person (id) on delete cascade,
    author_id uuid not null,
    text text not null check (length(text) between 1 and 2000),
    written_at timestamptz not null,
    read_at timestamptz,
    check (employee_id <> manager_id),
    check (author_id in (employee_id, manager_id)),
    check (read_at >= written_at)
);
create index message_pair on conversation.message (employee_id, manager_id, written_at desc);
create index message_manager on conversation.message (manager_id);
create index message_for_employee on conversation.message (employee_id) where read_at is null and author_id = manager_id;
create index message_for_manager on conversation.message (manager_id) where read_at is null and author_id = employee_id;
comment on table conversation.message is 'person=yes; owner=conversation';

do $$
declare k text;
begin
    for k in select column_name from information_schema.columns where table_schema = 'conversation' and table_name = 'message' loop
        execute format('comment on column conversation.message.%I is %L', k, 'purpose=betweenTalks; keep=twoYearsAfter; seen=pair');
    end loop;
end $$;

alter table conversation.message enable row level security;
alter table conversation.message force row level security;
create policy house on conversation.message to ${owner} using (true) with check (true);
create policy participants on conversation.message for select to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end);
create policy between_linked_people on conversation.message for insert to ${app}
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = author_id
        and read_at is null and people.are_linked(employee_id, manager_id), false));
-- Only the reader opens it, once.
create policy reader_opens on conversation.message for update to ${app}
    using (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) <> author_id and read_at is null, false))
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) <> author_id and read_at is not null, false));
create policy author_takes_back on conversation.message for delete to ${app}
    using (coalesce((select access.viewer()) = author_id and read_at is null, false));
grant select, insert, update (read_at), delete on conversation.message to ${app};

-- With the two of them it goes, as their talks do: when one of them left long enough ago, or when the house chose a term for what is old.
create function conversation.clear_messages(day date) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare gone uuid[] := array(select people.leavers(day)); far integer := privacy.months('longAgo');
begin
    delete from conversation.message m where m.employee_id = any (gone) or m.manager_id = any (gone)
        or far > 0 and m.written_at < day - make_interval(months => far);
end $$;
revoke execute on function conversation.clear_messages(date) from public;
grant execute on function conversation.clear_messages(date) to ${app};
