-- Every table about a person has its wall, for the owner too: what is not let through here is not there.
do $$
declare t text;
begin
    foreach t in array array['account', 'credential', 'entry_code', 'session', 'role', 'audit', 'audit_rest'] loop
        execute format('alter table access.%I enable row level security', t);
        execute format('alter table access.%I force row level security', t);
        execute format('create policy house on access.%I to ${owner} using (true) with check (true)', t);
    end loop;
end $$;

grant select on access.organisation to ${app};

-- Asked once per statement, as (select access.has_role(...)), never once per row.
create function access.has_role(variadic wanted text[]) returns boolean
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    return exists (select from access.role where person_id = access.viewer() and role = any (wanted));
end $$;

grant select, insert, update (address, language, closed_at, version) on access.account to ${app};
create policy own on access.account for select to ${app}
    using (coalesce((select access.viewer()) = person_id, false) or (select access.has_role('administrator')));
create policy own_language on access.account for update to ${app}
    using (coalesce((select access.viewer()) = person_id, false) or (select access.has_role('administrator', 'hr')))
    with check (coalesce((select access.viewer()) = person_id, false) or (select access.has_role('administrator', 'hr')));
create policy opened_by_import on access.account for insert to ${app}
    with check ((select access.has_role('administrator', 'hr')));

-- A colleague may know who the confidant is; whoever needs one should not have to ask around.
grant select, insert, delete on access.role to ${app};
create policy known_to_colleagues on access.role for select to ${app}
    using ((select access.viewer()) is not null);
create policy given_by_administrator on access.role for insert to ${app}
    with check ((select access.has_role('administrator')) and coalesce((select access.viewer()) = granted_by, false));
create policy taken_by_administrator on access.role for delete to ${app}
    using ((select access.has_role('administrator')));

grant select, insert on access.audit to ${app};
create policy both_sides on access.audit for select to ${app}
    using (coalesce((select access.viewer()) in (subject_id, viewer_id), false));
create policy written_as_oneself on access.audit for insert to ${app}
    with check (coalesce((select access.viewer()) = viewer_id, false));

-- credential, entry_code, session, failed_attempt and setup_code have no policy for the app at all:
-- they are reached through the verbs below, each of which answers one question about one secret.

create function access.session_of(hash bytea, at timestamptz)
    returns table (person_id uuid, language text, roles text[], own_device boolean, seen_at timestamptz, example boolean)
    stable security definer set search_path = pg_catalog language sql as $$
    select s.person_id, a.language,
           array(select r.role from access.role r where r.person_id = s.person_id),
           s.own_device, s.seen_at, o.example
      from access.session s
      join access.account a on a.person_id = s.person_id and a.closed_at is null
      cross join access.organisation o
     where s.token_hash = hash and s.started_at > at - interval '12 hours'
       and s.seen_at > at - case when s.own_device then interval '8 hours' else interval '15 minutes' end
$$;

create function access.start_session(hash bytea, person uuid, own boolean, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.session where started_at < at - interval '12 hours';
    insert into access.session (token_hash, person_id, own_device, started_at, seen_at) values (hash, person, own, at, at);
$$;

create function access.touch_session(hash bytea, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    update access.session set seen_at = at where token_hash = hash;
$$;

create function access.end_session(hash bytea) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.session where token_hash = hash;
$$;

-- Everyone else who sits behind this account is asked to sign in again, the one who asked is not.
create function access.end_other_sessions(hash bytea) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.session where person_id = access.viewer() and token_hash <> hash;
$$;

create function access.credential_of(wanted text)
    returns table (person_id uuid, password_hash text, language text)
    stable security definer set search_path = pg_catalog language sql as $$
    select a.person_id, c.password_hash, a.language
      from access.account a left join access.credential c on c.person_id = a.person_id
     where a.address = wanted and a.closed_at is null
$$;

create function access.own_credential() returns text
    stable security definer set search_path = pg_catalog language sql as $$
    select password_hash from access.credential where person_id = access.viewer()
$$;

create function access.set_own_credential(hash text, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    insert into access.credential (person_id, password_hash, set_at) select access.viewer(), hash, at
        where access.viewer() is not null
    on conflict (person_id) do update set password_hash = excluded.password_hash, set_at = excluded.set_at
$$;

create function access.make_entry_code(person uuid, hash bytea, at timestamptz) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    if not access.has_role('administrator', 'hr') then return false; end if;
    delete from access.entry_code where person_id = person or expires_at < at;
    insert into access.entry_code (code_hash, person_id, made_by, made_at, expires_at)
        select hash, a.person_id, access.viewer(), at, at + interval '14 days'
          from access.account a where a.person_id = person and a.closed_at is null;
    return found;
end $$;

create function access.person_of_entry_code(hash bytea, at timestamptz) returns uuid
    stable security definer set search_path = pg_catalog language sql as $$
    select e.person_id from access.entry_code e join access.account a on a.person_id = e.person_id and a.closed_at is null
     where e.code_hash = hash and e.expires_at > at
$$;

-- A code works once: whoever finds the card afterwards finds paper.
create function access.use_entry_code(hash bytea, password text, at timestamptz) returns uuid
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare who uuid;
begin
    delete from access.entry_code where code_hash = hash and expires_at > at returning person_id into who;
    if who is null then return null; end if;
    insert into access.credential (person_id, password_hash, set_at) values (who, password, at)
        on conflict (person_id) do update set password_hash = excluded.password_hash, set_at = excluded.set_at;
    delete from access.session where person_id = who;
    return who;
end $$;

-- The administrator may know that somebody has signed in before, not when or from where.
create function access.has_credential(people uuid[]) returns setof uuid
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    if access.has_role('administrator', 'hr') then
        return query select c.person_id from access.credential c where c.person_id = any (people);
    end if;
end $$;

create function access.failures(wanted bytea[], since timestamptz) returns table (bucket bytea, times bigint, last_at timestamptz)
    stable security definer set search_path = pg_catalog language sql as $$
    select f.bucket, count(*), max(f.failed_at) from access.failed_attempt f
     where f.bucket = any (wanted) and f.failed_at > since group by f.bucket
$$;

create function access.note_failure(buckets bytea[], at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.failed_attempt where failed_at < at - interval '1 day';
    insert into access.failed_attempt (bucket, failed_at) select b, at from unnest(buckets) as b;
$$;

create function access.forget_failures(wanted bytea[]) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.failed_attempt where bucket = any (wanted);
$$;

create function access.knows_device(hash bytea, at timestamptz) returns boolean
    stable security definer set search_path = pg_catalog language sql as $$
    select exists (select from access.known_device where device_hash = hash and seen_at > at - interval '180 days')
$$;

create function access.remember_device(hash bytea, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.known_device where seen_at < at - interval '180 days';
    insert into access.known_device (device_hash, seen_at) values (hash, at)
        on conflict (device_hash) do update set seen_at = excluded.seen_at;
$$;

create function access.offer_setup(hash bytea, at timestamptz) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    if exists (select from access.organisation) then return false; end if;
    insert into access.setup_code (code_hash, made_at) values (hash, at)
        on conflict (only_one) do update set code_hash = excluded.code_hash, made_at = excluded.made_at;
    return true;
end $$;

create function access.setup_code_fits(hash bytea) returns boolean
    stable security definer set search_path = pg_catalog language sql as $$
    select exists (select from access.setup_code where code_hash = hash) and not exists (select from access.organisation)
$$;

-- Makes the organisation and its first administrator, once. Afterwards there is no code left to guess.
create function access.found(hash bytea, organisation text, as_example boolean, first uuid, first_address text,
                             first_language text, password text, at timestamptz) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    if not access.setup_code_fits(hash) then return false; end if;
    delete from access.setup_code;
    insert into access.organisation (name, example, made_at) values (organisation, as_example, at);
    insert into access.account (person_id, address, language, opened_at) values (first, first_address, first_language, at);
    insert into access.credential (person_id, password_hash, set_at) values (first, password, at);
    insert into access.role (person_id, role, granted_by, granted_at) values (first, 'administrator', first, at);
    return true;
end $$;

-- One tap is one tap in the example organisation and nowhere else: the database itself says no.
create function access.example_account(person uuid) returns uuid
    stable security definer set search_path = pg_catalog language sql as $$
    select a.person_id from access.account a cross join access.organisation o
     where a.person_id = person and o.example and a.closed_at is null and a.address like '%.example'
$$;

-- New functions are open to everyone by default; here only the app may call, and only what is named.
revoke execute on all functions in schema access from public;
grant execute on all functions in schema access to ${app};
revoke execute on function access.keep_the_mark() from ${app};
