-- A role takes two people: one proposes, another agrees. Nobody makes themselves, or a friend, HR or confidant alone.
create table access.role_proposal (
    person_id uuid not null references access.account (person_id) on delete cascade,
    role text not null check (role in ('hr', 'confidant', 'administrator')),
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    primary key (person_id, role)
);
comment on table access.role_proposal is 'person=yes; owner=access';
comment on column access.role_proposal.person_id is 'purpose=whoDoesWhat; keep=employment; seen=self,hr,administrator';
comment on column access.role_proposal.role is 'purpose=whoDoesWhat; keep=employment; seen=self,hr,administrator';
comment on column access.role_proposal.proposed_by is 'purpose=whoDoesWhat; keep=employment; seen=self,hr,administrator';
comment on column access.role_proposal.proposed_at is 'purpose=whoDoesWhat; keep=employment; seen=self,hr,administrator';
alter table access.role_proposal enable row level security;
alter table access.role_proposal force row level security;
create policy house on access.role_proposal to ${owner} using (true) with check (true);
grant select on access.role_proposal to ${app};
create policy those_who_decide on access.role_proposal for select to ${app}
    using (coalesce((select access.viewer()) = person_id, false) or (select access.has_role('administrator', 'hr')));

alter table access.role add column agreed_by uuid;
comment on column access.role.agreed_by is 'purpose=whoDoesWhat; keep=employment; seen=colleague';
revoke insert, delete on access.role from ${app};
drop policy given_by_administrator on access.role;
drop policy taken_by_administrator on access.role;

create function access.propose_role(person uuid, wanted text, at timestamptz) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('administrator');
    insert into access.role_proposal (person_id, role, proposed_by, proposed_at)
        select a.person_id, wanted, access.viewer(), at from access.account a
         where a.person_id = person and access.is_open(a.closed_at, at)
           and not exists (select from access.role r where r.person_id = person and r.role = wanted)
        on conflict do nothing;
    return found;
end $$;

-- The second person keeps the people too, and is neither who proposed it nor who gets the role. Only in a house
-- where nobody like that is left does the person themselves have the last word.
create function access.may_agree(person uuid, wanted text, at timestamptz) returns boolean
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    return exists (
        select from access.role_proposal p
         where p.person_id = person and p.role = wanted and p.proposed_by <> access.viewer()
           and case when access.viewer() <> person then access.has_role('administrator', 'hr')
                    else not exists (select from access.role r join access.account a on a.person_id = r.person_id
                                      where r.role in ('administrator', 'hr') and access.is_open(a.closed_at, at)
                                        and r.person_id not in (person, p.proposed_by)) end);
end $$;

create function access.agree_to_role(person uuid, wanted text, at timestamptz) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    if not access.may_agree(person, wanted, at) then return false; end if;
    with agreed as (delete from access.role_proposal where person_id = person and role = wanted returning proposed_by)
    insert into access.role (person_id, role, granted_by, granted_at, agreed_by)
        select person, wanted, proposed_by, at, access.viewer() from agreed on conflict do nothing;
    return found;
end $$;

-- Taken back by who proposed it, or refused by who was asked or is meant.
create function access.drop_role_proposal(person uuid, wanted text) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from access.role_proposal p where p.person_id = person and p.role = wanted
       and (access.viewer() in (p.person_id, p.proposed_by) or access.has_role('administrator', 'hr'));
    return found;
end $$;

-- Answers 'last' when nobody would be left to let people in.
create function access.take_role(person uuid, wanted text, at timestamptz) returns text
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('administrator');
    perform from access.role where role = 'administrator' for update;
    if wanted = 'administrator' and not exists (
            select from access.role r join access.account a on a.person_id = r.person_id and access.is_open(a.closed_at, at)
             where r.role = 'administrator' and r.person_id <> person) then
        return 'last';
    end if;
    delete from access.role where person_id = person and role = wanted;
    return case when found then 'taken' else 'gone' end;
end $$;

-- What those who keep the accounts may know of them: never a time, and the address for the administrator alone.
drop function access.has_credential(uuid[]);
create function access.account_states(people uuid[], at timestamptz)
    returns table (person_id uuid, address text, open boolean, entered boolean, awaited boolean, roles text[])
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('administrator', 'hr');
    return query
        select a.person_id, case when access.has_role('administrator') then a.address else '' end,
               access.is_open(a.closed_at, at),
               exists (select from access.credential c where c.person_id = a.person_id),
               exists (select from access.entry_code e where e.person_id = a.person_id and e.expires_at > at),
               array(select r.role from access.role r where r.person_id = a.person_id order by r.role)
          from access.account a where a.person_id = any (people);
end $$;

-- A code opens an account, so HR makes none for an administrator. Answers with whom there is a card for, and their address.
drop function access.make_entry_code(uuid, bytea, timestamptz);
create function access.make_entry_codes(people uuid[], hashes bytea[], at timestamptz)
    returns table (person_id uuid, address text, expires_at timestamptz)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare
    allowed uuid[] := array(select a.person_id from access.account a
                             where a.person_id = any (people) and access.is_open(a.closed_at, at)
                               and (access.has_role('administrator')
                                 or not exists (select from access.role r where r.person_id = a.person_id and r.role = 'administrator')));
begin
    perform access.refuse_unless('administrator', 'hr');
    delete from access.entry_code e where e.person_id = any (allowed) or e.expires_at < at;
    insert into access.entry_code (code_hash, person_id, made_by, made_at, expires_at)
        select w.hash, w.person, access.viewer(), at, at + interval '14 days' from unnest(people, hashes) as w (person, hash)
         where w.person = any (allowed);
    return query select e.person_id, a.address, e.expires_at from access.entry_code e join access.account a on a.person_id = e.person_id
         where e.code_hash = any (hashes);
end $$;

drop function access.use_entry_code(bytea, text, timestamptz);
create function access.use_entry_code(hash bytea, password text, at timestamptz) returns table (person_id uuid, address text)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare who uuid := access.person_of_entry_code(hash, at);
begin
    delete from access.entry_code e where e.code_hash = hash;
    if who is null or not found then return; end if;
    insert into access.credential as c (person_id, password_hash, set_at) values (who, password, at)
        on conflict on constraint credential_pkey do update set password_hash = excluded.password_hash, set_at = excluded.set_at;
    delete from access.session s where s.person_id = who;
    return query select a.person_id, a.address from access.account a where a.person_id = who;
end $$;

revoke execute on all functions in schema access from public;
grant execute on function access.propose_role, access.may_agree, access.agree_to_role, access.drop_role_proposal, access.take_role,
    access.account_states, access.make_entry_codes, access.use_entry_code to ${app};
