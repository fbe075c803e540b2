-- What somebody was reminded of by mail, so that nobody hears the same twice: a promise of theirs that is near, or minutes that
-- wait for their yes. Ids alone. Nobody else learns that somebody was reminded.
create table conversation.reminder (
    person_id uuid not null references people.person (id) on delete cascade,
    subject_id uuid not null,
    told_on date not null,
    primary key (person_id, subject_id)
);
create index reminder_told on conversation.reminder (told_on);
comment on table conversation.reminder is 'person=yes; owner=conversation';
comment on column conversation.reminder.person_id is 'purpose=tellByMail; keep=ninetyDays; seen=self';
comment on column conversation.reminder.subject_id is 'purpose=tellByMail; keep=ninetyDays; seen=self';
comment on column conversation.reminder.told_on is 'purpose=tellByMail; keep=ninetyDays; seen=self';
alter table conversation.reminder enable row level security;
alter table conversation.reminder force row level security;
create policy house on conversation.reminder to ${owner} using (true) with check (true);
create policy own on conversation.reminder for select to ${app} using (coalesce((select access.viewer()) = person_id, false));
create policy told_to_oneself on conversation.reminder for insert to ${app}
    with check (coalesce((select access.viewer()) = person_id, false));
grant select, insert on conversation.reminder to ${app};

create function conversation.clear_reminders(day date) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from conversation.reminder where told_on < day - 90
$$;
revoke execute on function conversation.clear_reminders(date) from public;
grant execute on function conversation.clear_reminders(date) to ${app};
