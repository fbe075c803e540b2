-- Talking while somebody is ill. Of their health nobody writes anything, not even when they tell it themselves: what may be asked
-- are six things, and they are answers to choose and no sentences. Elsewhere in such a talk there is no room for words at all.
alter table conversation.conversation
    drop constraint conversation_kind_check,
    add constraint conversation_kind_check check (kind in ('check_in', 'opening_week', 'closing_week', 'introduction', 'behaviour',
                                                           'development', 'progress', 'absence', 'other'));

-- What may be recorded when somebody reports ill, and nothing else: where they are, how long it may take, the work that runs,
-- whether a safety net of the Sickness Benefits Act applies (not which), whether it was an accident at work, and whether somebody
-- else may be liable for an accident in traffic. Either of the two may write it, put it right, and take it away.
create table conversation.absence_record (
    conversation_id uuid primary key,
    employee_id uuid not null,
    manager_id uuid not null,
    author_id uuid not null,
    written_at timestamptz not null,
    phone text not null default '' check (phone ~ '^([+]?[0-9][0-9 ()-]{5,24})?$'),
    postcode text not null default '' check (postcode ~ '^([0-9]{4}( ?[A-Z]{2})?)?$'),
    house_number text not null default '' check (house_number ~ '^([0-9]{1,5}( ?-?[0-9A-Za-z]{1,4})?)?$'),
    expected text not null default '' check (expected in ('', 'days', 'week', 'weeks', 'months', 'unknown')),
    running_work text not null default '' check (running_work in ('', 'none', 'waits', 'taken_over', 'both')),
    safety_net text not null default '' check (safety_net in ('', 'yes', 'no', 'unknown')),
    work_accident text not null default '' check (work_accident in ('', 'yes', 'no', 'unknown')),
    traffic_accident text not null default '' check (traffic_accident in ('', 'yes', 'no', 'unknown')),
    version integer not null default 1,
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    check (author_id in (employee_id, manager_id))
);
comment on table conversation.absence_record is 'person=yes; owner=conversation';

do $$
declare c record;
begin
    for c in select column_name k from information_schema.columns
              where table_schema = 'conversation' and table_name = 'absence_record' loop
        execute format('comment on column conversation.absence_record.%I is %L', c.k,
            format('purpose=%s; keep=twoYearsAfter; seen=pair', case c.k when 'version' then 'technical' else 'whileAbsent' end));
    end loop;
end $$;

alter table conversation.absence_record enable row level security;
alter table conversation.absence_record force row level security;
create policy house on conversation.absence_record to ${owner} using (true) with check (true);
create policy participants on conversation.absence_record for select to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end);
create policy participants_write on conversation.absence_record for insert to ${app}
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = author_id
        and exists (select from conversation.conversation c where c.id = absence_record.conversation_id
                       and c.kind = 'absence' and c.state in ('agreed', 'held')), false));
create policy participants_put_right on conversation.absence_record for update to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end)
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = author_id, false));
create policy participants_remove on conversation.absence_record for delete to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end);
grant select, insert, delete on conversation.absence_record to ${app};
grant update (author_id, written_at, phone, postcode, house_number, expected, running_work, safety_net, work_accident,
              traffic_accident, version) on conversation.absence_record to ${app};

-- No door of the program writes words here. Should one ever be left open, they are not kept all the same.
create function conversation.keep_absence_wordless() returns trigger set search_path = pg_catalog language plpgsql as $$
declare words text := to_jsonb(new) ->> tg_argv[0];
begin
    if tg_table_name = 'minutes_draft' and words like '{%' then
        words := words::jsonb ->> 'text';
    end if;
    if coalesce(words, '') <> '' and exists (select from conversation.conversation c
                                              where c.id = new.conversation_id and c.kind = 'absence') then
        raise check_violation using message = 'a talk about absence has no words of its own';
    end if;
    return new;
end $$;
create trigger keep_absence_wordless before insert or update on conversation.proposal
    for each row execute function conversation.keep_absence_wordless('word');
create trigger keep_absence_wordless before insert or update on conversation.calling_off
    for each row execute function conversation.keep_absence_wordless('word');
create trigger keep_absence_wordless before insert or update on conversation.preparation_line
    for each row execute function conversation.keep_absence_wordless('text');
create trigger keep_absence_wordless before insert or update on conversation.minutes
    for each row execute function conversation.keep_absence_wordless('text');
create trigger keep_absence_wordless before insert or update on conversation.minutes_draft
    for each row execute function conversation.keep_absence_wordless('content');
create trigger keep_absence_wordless before insert or update on conversation.differing_view
    for each row execute function conversation.keep_absence_wordless('text');
revoke execute on function conversation.keep_absence_wordless() from public;
