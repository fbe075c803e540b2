-- Everybody sees where they are signed in and ends what they do not know. Of a device only the sort of browser is kept, in
-- two words of the code: no address, no place, and not what the browser says of itself.
alter table access.session add column id uuid not null default gen_random_uuid();
alter table access.session add column browser text not null default 'other' check (browser ~ '^[a-z]{2,12}$');
alter table access.session add column system text not null default 'other' check (system ~ '^[a-z]{2,12}$');
create unique index session_id on access.session (id);
comment on column access.session.id is 'purpose=signIn; keep=session; seen=nobody';
comment on column access.session.browser is 'purpose=signIn; keep=session; seen=nobody';
comment on column access.session.system is 'purpose=signIn; keep=session; seen=nobody';

drop function access.start_session(bytea, uuid, text, boolean, timestamptz);
create function access.start_session(hash bytea, person uuid, called text, own boolean, kind_of_browser text, kind_of_system text, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.session where started_at < at - interval '12 hours';
    insert into access.session (token_hash, person_id, given_name, own_device, browser, system, started_at, seen_at)
        values (hash, person, called, own, kind_of_browser, kind_of_system, at, at);
$$;

-- The viewer's sessions that still live, and which of them is the one that asks.
create function access.own_sessions(here bytea, at timestamptz)
    returns table (id uuid, browser text, system text, own_device boolean, started_at timestamptz, seen_at timestamptz, this_one boolean)
    stable security definer set search_path = pg_catalog language sql as $$
    select s.id, s.browser, s.system, s.own_device, s.started_at, s.seen_at, s.token_hash = here
      from access.session s
     where s.person_id = access.viewer() and s.started_at > at - interval '12 hours'
       and s.seen_at > at - case when s.own_device then interval '8 hours' else interval '15 minutes' end
     order by s.token_hash = here desc, s.seen_at desc, s.id
$$;

create function access.end_own_session(wanted uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from access.session s where s.id = wanted and s.person_id = access.viewer();
    return found;
end $$;

create function access.end_own_sessions() returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.session s where s.person_id = access.viewer();
$$;

revoke execute on all functions in schema access from public;
grant execute on function access.start_session, access.own_sessions, access.end_own_session, access.end_own_sessions to ${app};
