-- A list of people on its way in, step by step. What Klankbord does not need was left out before it came here, the rows
-- go as soon as they are written or given up, and the rest of it goes after a day.
create table people.import (
    id uuid primary key,
    source text not null,
    extent text not null check (extent in ('whole_list', 'only_changes')),
    file_name text not null,
    state text not null check (state in ('reading', 'read', 'refused', 'writing', 'written')),
    made_by uuid not null references people.person (id) on delete cascade,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    beat_at timestamptz not null,
    rows bytea,
    columns text,
    done integer not null default 0,
    whole integer not null default 0,
    stop_asked boolean not null default false,
    said text[],
    remarks bytea,
    counts integer[],
    without_account uuid[]
);
create unique index import_one_at_a_time on people.import ((true)) where state in ('reading', 'read', 'writing');
comment on table people.import is 'person=yes; owner=people';
comment on column people.import.id is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';
comment on column people.import.source is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';
comment on column people.import.extent is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';
comment on column people.import.file_name is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';
comment on column people.import.state is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';
comment on column people.import.made_by is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';
comment on column people.import.made_at is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';
comment on column people.import.expires_at is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';
comment on column people.import.beat_at is 'purpose=technical; keep=oneDay; seen=hr,administrator';
comment on column people.import.rows is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';
comment on column people.import.columns is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';
comment on column people.import.done is 'purpose=technical; keep=oneDay; seen=hr,administrator';
comment on column people.import.whole is 'purpose=technical; keep=oneDay; seen=hr,administrator';
comment on column people.import.stop_asked is 'purpose=technical; keep=oneDay; seen=hr,administrator';
comment on column people.import.said is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';
comment on column people.import.remarks is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';
comment on column people.import.counts is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';
comment on column people.import.without_account is 'purpose=takeInPeople; keep=oneDay; seen=hr,administrator';

alter table people.import enable row level security;
alter table people.import force row level security;
create policy house on people.import to ${owner} using (true) with check (true);
grant select, insert, update, delete on people.import to ${app};
create policy kept_by_hr on people.import to ${app}
    using ((select access.has_role('hr', 'administrator')))
    with check ((select access.has_role('hr', 'administrator')));

-- What each heading of a source meant the last time.
create table people.import_heading (
    source text not null,
    heading text not null,
    field text not null,
    primary key (source, heading)
);
comment on table people.import_heading is 'person=no';
grant select, insert, update, delete on people.import_heading to ${app};

-- Nobody looks when the house tidies up by itself; this is all that can be done without looking.
create function people.forget_imports(at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from people.import where expires_at <= at;
$$;
revoke execute on function people.forget_imports from public;
grant execute on function people.forget_imports to ${app};
