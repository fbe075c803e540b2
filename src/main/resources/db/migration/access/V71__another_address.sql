-- Another address to sign in with. It counts once somebody tapped the link that was sent there; the old address is told at once
-- and can turn it back for two weeks, so that whoever found a screen open does not walk off with an account.
create table access.address_change (
    id uuid primary key,
    person_id uuid not null references access.account (person_id) on delete cascade,
    by_id uuid not null,
    old_address text not null check (length(old_address) <= 254),
    new_address text not null check (length(new_address) <= 254),
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    link_hash bytea,
    return_hash bytea
);
create unique index address_change_link on access.address_change (link_hash);
create unique index address_change_return on access.address_change (return_hash);
create index address_change_person on access.address_change (person_id);
create index address_change_by on access.address_change (by_id, asked_at);
create index address_change_age on access.address_change (asked_at);
comment on table access.address_change is 'person=yes; owner=access';
comment on column access.address_change.id is 'purpose=signIn; keep=fourteenDays; seen=nobody';
comment on column access.address_change.person_id is 'purpose=signIn; keep=fourteenDays; seen=nobody';
comment on column access.address_change.by_id is 'purpose=signIn; keep=fourteenDays; seen=nobody';
comment on column access.address_change.old_address is 'purpose=signIn; keep=fourteenDays; seen=nobody';
comment on column access.address_change.new_address is 'purpose=signIn; keep=fourteenDays; seen=nobody';
comment on column access.address_change.asked_at is 'purpose=signIn; keep=fourteenDays; seen=nobody';
comment on column access.address_change.confirmed_at is 'purpose=signIn; keep=fourteenDays; seen=nobody';
comment on column access.address_change.link_hash is 'purpose=signIn; keep=fourteenDays; seen=nobody';
comment on column access.address_change.return_hash is 'purpose=signIn; keep=fourteenDays; seen=nobody';
alter table access.address_change enable row level security;
alter table access.address_change force row level security;
create policy house on access.address_change to ${owner} using (true) with check (true);

create function access.address_taken(wanted text, person uuid, at timestamptz) returns boolean
    stable security definer set search_path = pg_catalog language sql as $$
    select exists (select from access.account o where o.address = wanted and o.person_id <> person and access.is_open(o.closed_at, at))
$$;

-- Asking does the same for every address: whether somebody has it is looked up when the letter is written, and nobody waits then.
-- One question stands at a time.
create function access.ask_address(change uuid, wanted text, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from access.address_change c where c.person_id = access.viewer() and c.confirmed_at is null;
    insert into access.address_change (id, person_id, by_id, old_address, new_address, asked_at)
        select change, a.person_id, a.person_id, a.address, wanted, at from access.account a
         where a.person_id = access.viewer() and access.is_open(a.closed_at, at) and access.address_fits_house(wanted);
$$;

create function access.own_address_change(at timestamptz) returns table (new_address text)
    stable security definer set search_path = pg_catalog language sql as $$
    select c.new_address from access.address_change c
     where c.person_id = access.viewer() and c.confirmed_at is null and c.asked_at > at - interval '1 day'
$$;

create function access.drop_address_change() returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from access.address_change c where c.person_id = access.viewer() and c.confirmed_at is null;
    return found;
end $$;

-- The letter to the new address, with its secret. Whoever has that address already gets none.
create function access.write_address_link(change uuid, token bytea, at timestamptz) returns table (new_address text)
    volatile security definer set search_path = pg_catalog language sql as $$
    update access.address_change c set link_hash = token
     where c.id = change and c.person_id = access.viewer() and c.confirmed_at is null and c.asked_at > at - interval '1 day'
       and not access.address_taken(c.new_address, c.person_id, at)
    returning c.new_address
$$;

-- The letter to the old address. What those who keep the accounts did is told, and turned back by them alone.
create function access.write_address_notice(change uuid, token bytea) returns table (old_address text, by_id uuid, asked_at timestamptz)
    volatile security definer set search_path = pg_catalog language sql as $$
    update access.address_change c set return_hash = case when c.by_id = c.person_id then token end
     where c.id = change and c.person_id = access.viewer()
    returning c.old_address, c.by_id, c.asked_at
$$;

create function access.address_of_link(token bytea, at timestamptz) returns table (id uuid, person_id uuid, new_address text)
    stable security definer set search_path = pg_catalog language sql as $$
    select c.id, c.person_id, c.new_address from access.address_change c
      join access.account a on a.person_id = c.person_id and access.is_open(a.closed_at, at)
     where c.link_hash = token and c.confirmed_at is null and c.asked_at > at - interval '1 day'
       and not access.address_taken(c.new_address, c.person_id, at)
$$;

create function access.address_of_return(token bytea, at timestamptz) returns table (id uuid, person_id uuid, old_address text)
    stable security definer set search_path = pg_catalog language sql as $$
    select c.id, c.person_id, c.old_address from access.address_change c
      join access.account a on a.person_id = c.person_id and access.is_open(a.closed_at, at)
     where c.return_hash = token and c.asked_at > at - interval '14 days'
       and not access.address_taken(c.old_address, c.person_id, at)
$$;

-- Looking uses nothing up: mail servers open links before people do.
create function access.look_at_address_link(token bytea, at timestamptz) returns table (address text)
    stable security definer set search_path = pg_catalog language sql as $$
    select l.new_address from access.address_of_link(token, at) l
$$;

create function access.look_at_address_return(token bytea, at timestamptz) returns table (address text)
    stable security definer set search_path = pg_catalog language sql as $$
    select r.old_address from access.address_of_return(token, at) r
$$;

create function access.confirm_address(token bytea, at timestamptz, today date) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare it record;
begin
    select l.id, l.person_id, l.new_address into it from access.address_of_link(token, at) l;
    if not found then return false; end if;
    update access.address_change c set confirmed_at = at, link_hash = null where c.id = it.id and c.link_hash = token;
    if not found then return false; end if;
    update access.account a set address = it.new_address, version = version + 1 where a.person_id = it.person_id;
    delete from access.sign_in_link l where l.person_id = it.person_id;
    insert into access.audit (day, viewer_id, subject_id, action, object_id, first_at)
        values (today, it.person_id, it.person_id, 'addressConfirmed', it.id, at) on conflict do nothing;
    return true;
exception when unique_violation then
    return false;
end $$;

-- Whoever changed it knew how to come in. So it is not the address alone that goes back: nothing that opened the account opens it any more.
create function access.return_address(token bytea, at timestamptz, today date) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare it record;
begin
    select r.id, r.person_id, r.old_address into it from access.address_of_return(token, at) r;
    if not found then return false; end if;
    delete from access.address_change c where c.id = it.id and c.return_hash = token;
    if not found then return false; end if;
    update access.account a set address = it.old_address, version = version + 1 where a.person_id = it.person_id;
    delete from access.address_change c where c.person_id = it.person_id;
    delete from access.session s where s.person_id = it.person_id;
    delete from access.sign_in_link l where l.person_id = it.person_id;
    delete from access.passkey p where p.person_id = it.person_id;
    delete from access.passkey_challenge p where p.person_id = it.person_id;
    delete from access.credential c where c.person_id = it.person_id;
    insert into access.audit (day, viewer_id, subject_id, action, object_id, first_at)
        values (today, it.person_id, it.person_id, 'addressReturned', it.id, at) on conflict do nothing;
    return true;
exception when unique_violation then
    return false;
end $$;

-- Those who keep the accounts may give somebody another address; the old one is told of it. What was asked before falls away.
create or replace function access.move_accounts(people uuid[], addresses text[], at timestamptz) returns setof uuid
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare
    refused uuid[] := '{}';
    more uuid[];
begin
    perform access.refuse_unless('administrator', 'hr');
    loop
        select array_agg(w.person) into more from unnest(people, addresses) as w (person, address)
         where w.person <> all (refused)
           and (not access.address_fits_house(w.address)
             or exists (select from access.account o where o.address = w.address and o.person_id <> w.person
                           and access.is_open(o.closed_at, at) and (o.person_id <> all (people) or o.person_id = any (refused)))
             or exists (select from unnest(people, addresses) as d (person, address)
                         where d.address = w.address and d.person < w.person and d.person <> all (refused)));
        exit when more is null;
        refused := refused || more;
    end loop;
    delete from access.address_change c where c.person_id = any (people) and c.person_id <> all (refused);
    insert into access.address_change (id, person_id, by_id, old_address, new_address, asked_at, confirmed_at)
        select gen_random_uuid(), a.person_id, access.viewer(), a.address, w.address, at, at
          from unnest(people, addresses) as w (person, address) join access.account a on a.person_id = w.person
         where w.person <> all (refused) and a.address <> w.address;
    update access.account set address = 'on the move ' || person_id
     where person_id = any (people) and person_id <> all (refused);
    update access.account a set address = w.address, version = version + 1,
           let_in_by = case when a.person_id = access.viewer() then a.let_in_by else access.viewer() end,
           let_in_at = case when a.person_id = access.viewer() then a.let_in_at else at end
      from unnest(people, addresses) as w (person, address)
     where a.person_id = w.person and w.person <> all (refused);
    delete from access.sign_in_link l where l.person_id = any (people) and l.person_id <> all (refused);
    return query select unnest(refused);
end $$;

-- Whom the viewer gave another address at this moment: they are still to be told.
create function access.moved_by_viewer(at timestamptz) returns table (id uuid, person_id uuid)
    stable security definer set search_path = pg_catalog language sql as $$
    select c.id, c.person_id from access.address_change c where c.by_id = access.viewer() and c.asked_at = at
$$;

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
    delete from access.address_change where person_id = any (closed);
end $$;

create or replace function access.expire(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from access.entry_code where expires_at < day;
    delete from access.passkey_challenge where asked_at < day;
    delete from access.address_change where asked_at < day - 14;
    delete from access.audit a where privacy.gone_on('trail', a.day) <= expire.day;
    get diagnostics number = row_count;
    kind := 'trail';
    return next;
end $$;

create or replace function access.erase(person uuid) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from access.address_change where by_id = person;
    delete from access.account where person_id = person;
    get diagnostics number = row_count;
    kind := 'account';
    return next;
end $$;

-- What is kept about it, for the person themselves: never a secret.
create function access.kept_address_changes() returns table (old_address text, new_address text, asked_at timestamptz, confirmed_at timestamptz)
    stable security definer set search_path = pg_catalog language sql as $$
    select c.old_address, c.new_address, c.asked_at, c.confirmed_at from access.address_change c where c.person_id = access.viewer()
$$;

revoke execute on all functions in schema access from public;
grant execute on function access.ask_address, access.own_address_change, access.drop_address_change, access.write_address_link,
    access.write_address_notice, access.look_at_address_link, access.look_at_address_return, access.confirm_address,
    access.return_address, access.moved_by_viewer, access.kept_address_changes to ${app};
