-- An account may be closed from a day that still has to come, and an address is free again once its account is closed.
drop index access.account_address;
create unique index account_address on access.account (address) where closed_at is null;
create index account_any_address on access.account (address);

create function access.is_open(closed timestamptz, at timestamptz) returns boolean immutable parallel safe language sql
    return coalesce(closed > at, true);

-- Whoever keeps the people opens, moves and closes accounts through the verbs below. What a person chose for themselves
-- they may change themselves, and nobody else: an address is not among it, because it is what a person signs in with.
revoke insert, update on access.account from ${app};
grant update (language) on access.account to ${app};
drop policy opened_by_import on access.account;
drop policy own_language on access.account;
create policy own_language on access.account for update to ${app}
    using (coalesce((select access.viewer()) = person_id, false))
    with check (coalesce((select access.viewer()) = person_id, false));

create function access.refuse_unless(variadic wanted text[]) returns void
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    if not access.has_role(variadic wanted) then raise insufficient_privilege using message = 'this takes another role'; end if;
end $$;

-- An example may never reach a real person: it takes only addresses that no mail can ever be sent to.
create function access.address_fits_house(address text) returns boolean
    stable security definer set search_path = pg_catalog language sql as $$
    select not exists (select from access.organisation where example) or address like '%_@_%.example'
$$;

-- Answers with the people who got no account, because the address is somebody else's.
create function access.open_accounts(people uuid[], addresses text[], languages text[], at timestamptz) returns setof uuid
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('administrator', 'hr');
    update access.account a set address = w.address, closed_at = null, version = version + 1
      from unnest(people, addresses) as w (person, address)
     where a.person_id = w.person and a.closed_at is not null and access.address_fits_house(w.address)
       and not exists (select from access.account o where o.address = w.address and o.person_id <> w.person
                        and access.is_open(o.closed_at, at));
    insert into access.account (person_id, address, language, opened_at)
        select w.person, w.address, w.language, at from unnest(people, addresses, languages) as w (person, address, language)
         where access.address_fits_house(w.address)
           and not exists (select from access.account o where o.address = w.address and access.is_open(o.closed_at, at))
        on conflict do nothing;
    return query select w.person from unnest(people, addresses) as w (person, address)
         where not exists (select from access.account a where a.person_id = w.person and a.address = w.address and a.closed_at is null);
end $$;

-- All at once, so that two people may trade addresses. Answers with those who keep the old one, because the new one is somebody else's.
create function access.move_accounts(people uuid[], addresses text[], at timestamptz) returns setof uuid
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
    update access.account set address = 'on the move ' || person_id
     where person_id = any (people) and person_id <> all (refused);
    update access.account a set address = w.address, version = version + 1 from unnest(people, addresses) as w (person, address)
     where a.person_id = w.person and w.person <> all (refused);
    return query select unnest(refused);
end $$;

-- A house without an administrator lets nobody in any more, so the last one stays. Answers with who stayed.
create function access.close_accounts(people uuid[], moments timestamptz[], at timestamptz) returns setof uuid
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare
    stays uuid[];
begin
    perform access.refuse_unless('administrator', 'hr');
    perform from access.role where role = 'administrator' for update;
    select array_agg(r.person_id) into stays from access.role r
     where r.role = 'administrator' and r.person_id = any (people)
       and not exists (select from access.role o join access.account a on a.person_id = o.person_id and a.closed_at is null
                        where o.role = 'administrator' and o.person_id <> all (people));
    update access.account a set closed_at = w.moment, version = version + 1 from unnest(people, moments) as w (person, moment)
     where a.person_id = w.person and w.person <> all (coalesce(stays, '{}'));
    perform access.clear_closed(at);
    return query select unnest(stays);
end $$;

-- Nothing that opens a closed account is left lying about.
create function access.clear_closed(at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare
    closed uuid[] := array(select person_id from access.account where not access.is_open(closed_at, at));
begin
    delete from access.session where person_id = any (closed);
    delete from access.entry_code where person_id = any (closed);
    delete from access.credential where person_id = any (closed);
    delete from access.role where person_id = any (closed);
end $$;

create or replace function access.session_of(hash bytea, at timestamptz)
    returns table (person_id uuid, language text, roles text[], own_device boolean, seen_at timestamptz, example boolean)
    stable security definer set search_path = pg_catalog language sql as $$
    select s.person_id, a.language,
           array(select r.role from access.role r where r.person_id = s.person_id),
           s.own_device, s.seen_at, o.example
      from access.session s
      join access.account a on a.person_id = s.person_id and access.is_open(a.closed_at, at)
      cross join access.organisation o
     where s.token_hash = hash and s.started_at > at - interval '12 hours'
       and s.seen_at > at - case when s.own_device then interval '8 hours' else interval '15 minutes' end
$$;

drop function access.credential_of(text);
create function access.credential_of(wanted text, at timestamptz)
    returns table (person_id uuid, password_hash text, language text)
    stable security definer set search_path = pg_catalog language sql as $$
    select a.person_id, c.password_hash, a.language
      from access.account a left join access.credential c on c.person_id = a.person_id
     where a.address = wanted and access.is_open(a.closed_at, at)
     order by a.closed_at desc nulls first limit 1
$$;

create or replace function access.make_entry_code(person uuid, hash bytea, at timestamptz) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    if not access.has_role('administrator', 'hr') then return false; end if;
    delete from access.entry_code where person_id = person or expires_at < at;
    insert into access.entry_code (code_hash, person_id, made_by, made_at, expires_at)
        select hash, a.person_id, access.viewer(), at, at + interval '14 days'
          from access.account a where a.person_id = person and access.is_open(a.closed_at, at);
    return found;
end $$;

create or replace function access.person_of_entry_code(hash bytea, at timestamptz) returns uuid
    stable security definer set search_path = pg_catalog language sql as $$
    select e.person_id from access.entry_code e
      join access.account a on a.person_id = e.person_id and access.is_open(a.closed_at, at)
     where e.code_hash = hash and e.expires_at > at
$$;

revoke execute on all functions in schema access from public;
grant execute on function access.open_accounts, access.move_accounts, access.close_accounts, access.credential_of to ${app};
