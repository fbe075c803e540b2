-- The name that a page greets with is looked up once, at sign-in, and not again for every page.
alter table access.session add column given_name text not null default '';
comment on column access.session.given_name is 'purpose=greetByName; keep=session; seen=nobody';

drop function access.session_of(bytea, timestamptz);
create function access.session_of(hash bytea, at timestamptz)
    returns table (person_id uuid, given_name text, language text, roles text[], own_device boolean, seen_at timestamptz, example boolean)
    stable security definer set search_path = pg_catalog language sql as $$
    select s.person_id, s.given_name, a.language,
           array(select r.role from access.role r where r.person_id = s.person_id),
           s.own_device, s.seen_at, o.example
      from access.session s
      join access.account a on a.person_id = s.person_id and access.is_open(a.closed_at, at)
      cross join access.organisation o
     where s.token_hash = hash and s.started_at > at - interval '12 hours'
       and s.seen_at > at - case when s.own_device then interval '8 hours' else interval '15 minutes' end
$$;

drop function access.start_session(bytea, uuid, boolean, timestamptz);
create function access.start_session(hash bytea, person uuid, called text, own boolean, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.session where started_at < at - interval '12 hours';
    insert into access.session (token_hash, person_id, given_name, own_device, started_at, seen_at)
        values (hash, person, called, own, at, at);
$$;

revoke execute on all functions in schema access from public;
grant execute on function access.session_of, access.start_session to ${app};
