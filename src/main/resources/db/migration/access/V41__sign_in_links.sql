-- A link by mail with which somebody signs in once. Whether an address is known here is found out later, when nobody waits:
-- asking does the same work for every address. Then the address goes, and a row that is nobody's goes with it.
create table access.sign_in_link (
    id uuid primary key,
    address text check (length(address) <= 254),
    person_id uuid references access.account (person_id) on delete cascade,
    browser_hash bytea not null,
    token_hash bytea,
    asked_at timestamptz not null
);
create unique index sign_in_link_token on access.sign_in_link (token_hash);
create index sign_in_link_person on access.sign_in_link (person_id);
create index sign_in_link_age on access.sign_in_link (asked_at);
comment on table access.sign_in_link is 'person=yes; owner=access';
comment on column access.sign_in_link.id is 'purpose=signIn; keep=oneDay; seen=nobody';
comment on column access.sign_in_link.address is 'purpose=signIn; keep=oneDay; seen=nobody';
comment on column access.sign_in_link.person_id is 'purpose=signIn; keep=oneDay; seen=nobody';
comment on column access.sign_in_link.browser_hash is 'purpose=signIn; keep=oneDay; seen=nobody';
comment on column access.sign_in_link.token_hash is 'purpose=signIn; keep=oneDay; seen=nobody';
comment on column access.sign_in_link.asked_at is 'purpose=signIn; keep=oneDay; seen=nobody';
alter table access.sign_in_link enable row level security;
alter table access.sign_in_link force row level security;
create policy house on access.sign_in_link to ${owner} using (true) with check (true);

create function access.ask_link(link uuid, wanted text, browser bytea, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.sign_in_link where asked_at < at - interval '1 hour';
    insert into access.sign_in_link (id, address, browser_hash, asked_at) values (link, wanted, browser, at);
$$;

-- Asked by the post alone, which brings the letter: whose link it is, if anybody's.
create function access.person_of_link(link uuid, at timestamptz) returns uuid
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare who uuid;
begin
    update access.sign_in_link l set address = null, person_id = (
            select a.person_id from access.account a where a.address = l.address and access.is_open(a.closed_at, at)
             order by a.closed_at desc nulls first limit 1)
     where l.id = link and l.address is not null and l.asked_at > at - interval '15 minutes'
    returning l.person_id into who;
    if who is null then
        delete from access.sign_in_link l where l.id = link and l.person_id is null;
    end if;
    return who;
end $$;

-- The secret is made when the letter is written: until then there is none, and here stays its hash.
create function access.write_link(link uuid, token bytea, at timestamptz) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    update access.sign_in_link l set token_hash = token
     where l.id = link and l.person_id = access.viewer() and l.asked_at > at - interval '15 minutes';
    return found;
end $$;

-- Looking uses nothing up: mail servers open links before people do.
create function access.look_at_link(token bytea, browser bytea, at timestamptz) returns table (same_browser boolean)
    stable security definer set search_path = pg_catalog language sql as $$
    select l.browser_hash = browser from access.sign_in_link l
      join access.account a on a.person_id = l.person_id and access.is_open(a.closed_at, at)
     where l.token_hash = token and l.asked_at > at - interval '15 minutes'
$$;

-- A link works once, and takes the other links of its person along. Using it is written down for this person.
create function access.use_link(token bytea, at timestamptz, today date) returns table (person_id uuid, address text)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare who uuid;
begin
    delete from access.sign_in_link l where l.token_hash = token and l.asked_at > at - interval '15 minutes' returning l.person_id into who;
    if not exists (select from access.account a where a.person_id = who and access.is_open(a.closed_at, at)) then return; end if;
    delete from access.sign_in_link l where l.person_id = who;
    insert into access.audit (day, viewer_id, subject_id, action, object_id, first_at)
        values (today, who, who, 'enteredByLink', who, at) on conflict do nothing;
    return query select a.person_id, a.address from access.account a where a.person_id = who;
end $$;

-- Nothing that opens an account is left lying about: not at its end, and not when a card gave it another password.
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
end $$;

revoke execute on all functions in schema access from public;
grant execute on function access.ask_link, access.write_link, access.look_at_link, access.use_link to ${app};
