-- A passkey is a public key: whoever steals this table can sign in nowhere. Its owner sees the name they gave it and roughly
-- when it was used; the key itself is for the verbs below.
create table access.passkey (
    id uuid primary key,
    person_id uuid not null references access.account (person_id) on delete cascade,
    credential_id bytea not null,
    public_key bytea not null,
    sign_count bigint not null,
    name text not null check (length(name) between 1 and 60),
    made_at timestamptz not null,
    used_on date
);
create unique index passkey_credential on access.passkey (credential_id);
create index passkey_person on access.passkey (person_id, made_at);
comment on table access.passkey is 'person=yes; owner=access';
comment on column access.passkey.id is 'purpose=signIn; keep=employment; seen=nobody';
comment on column access.passkey.person_id is 'purpose=signIn; keep=employment; seen=nobody';
comment on column access.passkey.credential_id is 'purpose=signIn; keep=employment; seen=nobody';
comment on column access.passkey.public_key is 'purpose=signIn; keep=employment; seen=nobody';
comment on column access.passkey.sign_count is 'purpose=technical; keep=employment; seen=nobody';
comment on column access.passkey.name is 'purpose=signIn; keep=employment; seen=nobody';
comment on column access.passkey.made_at is 'purpose=signIn; keep=employment; seen=nobody';
comment on column access.passkey.used_on is 'purpose=signIn; keep=employment; seen=nobody';

-- What a device is asked to sign: used once, within five minutes, and for what it was asked for.
create table access.passkey_challenge (
    challenge_hash bytea primary key,
    person_id uuid references access.account (person_id) on delete cascade,
    asked_at timestamptz not null
);
create index passkey_challenge_age on access.passkey_challenge (asked_at);
create index passkey_challenge_person on access.passkey_challenge (person_id);
comment on table access.passkey_challenge is 'person=yes; owner=access';
comment on column access.passkey_challenge.challenge_hash is 'purpose=signIn; keep=oneDay; seen=nobody';
comment on column access.passkey_challenge.person_id is 'purpose=signIn; keep=oneDay; seen=nobody';
comment on column access.passkey_challenge.asked_at is 'purpose=signIn; keep=oneDay; seen=nobody';

do $$
declare t text;
begin
    foreach t in array array['passkey', 'passkey_challenge'] loop
        execute format('alter table access.%I enable row level security', t);
        execute format('alter table access.%I force row level security', t);
        execute format('create policy house on access.%I to ${owner} using (true) with check (true)', t);
    end loop;
end $$;

-- The viewer's own, without the keys.
create function access.own_passkeys() returns table (id uuid, name text, made_at timestamptz, used_on date)
    stable security definer set search_path = pg_catalog language sql as $$
    select p.id, p.name, p.made_at, p.used_on from access.passkey p where p.person_id = access.viewer() order by p.made_at, p.id
$$;

-- With a person it is for adding a passkey, without one for signing in.
create function access.offer_challenge(hash bytea, person uuid, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.passkey_challenge where asked_at < at - interval '5 minutes';
    insert into access.passkey_challenge (challenge_hash, person_id, asked_at) values (hash, person, at);
$$;

create function access.take_challenge(hash bytea, person uuid, at timestamptz) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from access.passkey_challenge c where c.challenge_hash = hash and c.person_id is not distinct from person
       and c.asked_at > at - interval '5 minutes';
    return found;
end $$;

create function access.passkey_of(credential bytea, at timestamptz) returns table (person_id uuid, public_key bytea, sign_count bigint)
    stable security definer set search_path = pg_catalog language sql as $$
    select p.person_id, p.public_key, p.sign_count from access.passkey p
      join access.account a on a.person_id = p.person_id and access.is_open(a.closed_at, at)
     where p.credential_id = credential
$$;

-- Ten are enough for anybody; and nobody adds a passkey that somebody has.
create function access.add_passkey(id uuid, credential bytea, key bytea, counted bigint, called text, at timestamptz) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    insert into access.passkey (id, person_id, credential_id, public_key, sign_count, name, made_at)
        select add_passkey.id, access.viewer(), credential, key, counted, called, at
         where access.viewer() is not null and (select count(*) from access.passkey p where p.person_id = access.viewer()) < 10
        on conflict do nothing;
    return found;
end $$;

-- A counter that does not go on is a copy of the device; where devices count nothing, it stays 0.
create function access.use_passkey(credential bytea, counted bigint, at timestamptz, today date) returns table (person_id uuid, address text)
    volatile security definer set search_path = pg_catalog language sql as $$
    with used as (
        update access.passkey p set sign_count = counted, used_on = today
         where p.credential_id = credential and (counted > p.sign_count or counted = 0 and p.sign_count = 0)
        returning p.person_id)
    select a.person_id, a.address from used u join access.account a on a.person_id = u.person_id and access.is_open(a.closed_at, at)
$$;

create function access.remove_passkey(wanted uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from access.passkey p where p.id = wanted and p.person_id = access.viewer();
    return found;
end $$;

create or replace function access.clear_closed(at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare
    closed uuid[] := array(select person_id from access.account where not access.is_open(closed_at, at));
begin
    delete from access.session where person_id = any (closed);
    delete from access.entry_code where person_id = any (closed);
    delete from access.credential where person_id = any (closed);
    delete from access.role where person_id = any (closed);
    delete from access.sign_in_link where person_id = any (closed);
    delete from access.role_proposal where person_id = any (closed) or proposed_by = any (closed);
    delete from access.passkey where person_id = any (closed);
end $$;

-- A question that nobody answered does not stay: a quiet house clears it at night.
create or replace function access.expire(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from access.entry_code where expires_at < day;
    delete from access.passkey_challenge where asked_at < day;
    delete from access.audit a where privacy.gone_on('trail', a.day) <= expire.day;
    get diagnostics number = row_count;
    kind := 'trail';
    return next;
end $$;

-- What is kept about passkeys, for the person themselves: never the key.
create function access.kept_passkeys() returns table (name text, made_at timestamptz, used_on date)
    stable security definer set search_path = pg_catalog language sql as $$
    select p.name, p.made_at, p.used_on from access.passkey p where p.person_id = access.viewer()
$$;

create function access.kept_challenges() returns table (asked_at timestamptz)
    stable security definer set search_path = pg_catalog language sql as $$
    select c.asked_at from access.passkey_challenge c where c.person_id = access.viewer()
$$;

revoke execute on all functions in schema access from public;
grant execute on function access.own_passkeys, access.offer_challenge, access.take_challenge, access.passkey_of, access.add_passkey, access.use_passkey,
    access.remove_passkey, access.kept_passkeys, access.kept_challenges to ${app};
