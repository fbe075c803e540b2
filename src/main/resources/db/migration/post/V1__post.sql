grant usage on schema post to ${app};

-- What stands in somebody's own calendar: when, with whom, and nothing of what it is about.
create table post.invitation (
    person_id uuid not null references people.person (id) on delete cascade,
    appointment_id uuid not null,
    other_id uuid not null references people.person (id) on delete cascade,
    path text not null check (path like '/%' and length(path) <= 200),
    starts_at timestamptz not null,
    duration_minutes integer not null check (duration_minutes between 5 and 240),
    sequence integer not null default 0,
    stands boolean not null default true,
    changed_at timestamptz not null,
    primary key (person_id, appointment_id)
);
create index invitation_ahead on post.invitation (person_id, starts_at) where stands;
create index invitation_appointment on post.invitation (appointment_id);
create index invitation_other on post.invitation (other_id);
create index invitation_past on post.invitation (starts_at);
comment on table post.invitation is 'person=yes; owner=post';

-- A letter that has to go out. It holds ids alone: its words are made when it is sent, in the reader's language.
create table post.mail (
    id uuid primary key,
    person_id uuid not null references people.person (id) on delete cascade,
    kind text not null check (kind in ('invitation', 'withdrawal', 'digest')),
    appointment_id uuid,
    sequence integer not null default 0,
    due_on date,
    made_at timestamptz not null,
    state text not null default 'waiting' check (state in ('waiting', 'sent', 'unsent', 'undeliverable')),
    tries integer not null default 0,
    fault text check (fault in ('address', 'server', 'login')),
    settled_at timestamptz,
    unique (id, person_id),
    check ((kind = 'digest') = (appointment_id is null)),
    check ((kind = 'digest') = (due_on is not null))
);
create unique index mail_one_digest_a_day on post.mail (person_id, due_on) where kind = 'digest';
create index mail_person on post.mail (person_id, made_at desc);
create index mail_newest on post.mail (made_at desc, id desc);
create index mail_trouble on post.mail (made_at desc, id desc) where state = 'undeliverable';
comment on table post.mail is 'person=yes; owner=post';

-- What waits to be done, in the order and the words of the library that does it. An instance is the id of a letter.
create table post.task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance)
);
create index task_due on post.task (execution_time);
create index task_alive on post.task (last_heartbeat);
comment on table post.task is 'person=no';

-- How much somebody wants to hear. Whoever never said so hears of what is near, at most once a working day.
create table post.preference (
    person_id uuid primary key references people.person (id) on delete cascade,
    digest text not null check (digest in ('daily', 'weekly', 'none')),
    invitations boolean not null,
    changed_at timestamptz not null
);
comment on table post.preference is 'person=yes; owner=post';

-- The secret address of somebody's calendar, as a hash: whoever steals the table has no address.
create table post.feed (
    person_id uuid primary key references people.person (id) on delete cascade,
    token_hash bytea not null unique,
    made_at timestamptz not null,
    quarter timestamptz not null,
    fetched integer not null default 0
);
comment on table post.feed is 'person=yes; owner=post';

-- The seal under a link in a letter. It never leaves the database: letters are signed and links are checked in here.
create table post.seal (
    only_one boolean primary key default true check (only_one),
    key bytea not null
);
comment on table post.seal is 'person=no';

-- What a letter of the example organisation said. There is nothing in it anywhere else.
create table post.mailbox (
    mail_id uuid primary key,
    person_id uuid not null,
    subject text not null,
    text text not null,
    html text not null,
    invitation text,
    delivered_at timestamptz not null,
    foreign key (mail_id, person_id) references post.mail (id, person_id) on delete cascade
);
create index mailbox_person on post.mailbox (person_id, delivered_at desc);
comment on table post.mailbox is 'person=yes; owner=post';

do $$
declare c record;
begin
    for c in select table_name t, column_name k from information_schema.columns
              where table_schema = 'post' and table_name in ('invitation', 'mail', 'preference', 'feed', 'mailbox') loop
        execute format('comment on column post.%I.%I is %L', c.t, c.k,
            format('purpose=%s; keep=%s; seen=%s',
                case c.t when 'invitation' then 'ownCalendar' when 'feed' then 'ownCalendar' else 'tellByMail' end,
                case c.t when 'preference' then 'employment' when 'feed' then 'employment' else 'ninetyDays' end,
                case c.t when 'feed' then 'nobody' else 'self' end));
    end loop;
end $$;
