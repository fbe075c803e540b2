-- Two people means two people who are still here, and not one with another's card. So a proposal lasts thirty days and as long as
-- who made it keeps the role for it; it goes with whoever leaves; and somebody whose way in was replaced by the one who
-- proposes cannot be the second for a week: the person it was taken from has noticed by then.
alter table access.account add column let_in_by uuid;
alter table access.account add column let_in_at timestamptz;
comment on column access.account.let_in_by is 'purpose=signIn; keep=employment; seen=self,administrator';
comment on column access.account.let_in_at is 'purpose=signIn; keep=employment; seen=self,administrator';

create function access.proposal_stands(p access.role_proposal, at timestamptz) returns boolean
    stable security definer set search_path = pg_catalog language sql as $$
    select p.proposed_at > at - interval '30 days'
       and exists (select from access.account a where a.person_id = p.person_id and access.is_open(a.closed_at, at))
       and exists (select from access.role r join access.account a on a.person_id = r.person_id
                    where r.person_id = p.proposed_by and r.role = 'administrator' and access.is_open(a.closed_at, at))
$$;

create or replace function access.propose_role(person uuid, wanted text, at timestamptz) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('administrator');
    delete from access.role_proposal p where p.person_id = person and p.role = wanted and not access.proposal_stands(p, at);
    insert into access.role_proposal (person_id, role, proposed_by, proposed_at)
        select a.person_id, wanted, access.viewer(), at from access.account a
         where a.person_id = person and access.is_open(a.closed_at, at)
           and not exists (select from access.role r where r.person_id = person and r.role = wanted)
        on conflict do nothing;
    return found;
end $$;

create or replace function access.may_agree(person uuid, wanted text, at timestamptz) returns boolean
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    return exists (
        select from access.role_proposal p
         where p.person_id = person and p.role = wanted and p.proposed_by <> access.viewer() and access.proposal_stands(p, at)
           and not exists (select from access.account a where a.person_id = access.viewer()
                            and a.let_in_by = p.proposed_by and a.let_in_at > at - interval '7 days')
           and case when access.viewer() <> person then access.has_role('administrator', 'hr')
                    else not exists (select from access.role r join access.account a on a.person_id = r.person_id
                                      where r.role in ('administrator', 'hr') and access.is_open(a.closed_at, at)
                                        and r.person_id not in (person, p.proposed_by)) end);
end $$;

-- What the pages show: the proposals that the viewer may know of and that still stand.
create function access.standing_proposals(at timestamptz) returns table (person_id uuid, role text, proposed_by uuid, asked boolean)
    stable language sql as $$
    select p.person_id, p.role, p.proposed_by, access.may_agree(p.person_id, p.role, at)
      from access.role_proposal p where access.proposal_stands(p, at) order by p.proposed_at, p.person_id
$$;

-- An administrator who leaves next month is no administrator to count on.
create or replace function access.take_role(person uuid, wanted text, at timestamptz) returns text
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('administrator');
    perform from access.role where role = 'administrator' for update;
    if wanted = 'administrator' and not exists (
            select from access.role r join access.account a on a.person_id = r.person_id and a.closed_at is null
             where r.role = 'administrator' and r.person_id <> person) then
        return 'last';
    end if;
    delete from access.role where person_id = person and role = wanted;
    return case when found then 'taken' else 'gone' end;
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
end $$;

-- A card that replaces a password is somebody else's doing, and so is another address: it is kept who did it.
create or replace function access.use_entry_code(hash bytea, password text, at timestamptz) returns table (person_id uuid, address text)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare who uuid := access.person_of_entry_code(hash, at);
        maker uuid;
begin
    delete from access.entry_code e where e.code_hash = hash returning e.made_by into maker;
    if who is null or not found then return; end if;
    update access.account a set let_in_by = maker, let_in_at = at
     where a.person_id = who and maker <> who and exists (select from access.credential c where c.person_id = who);
    insert into access.credential as c (person_id, password_hash, set_at) values (who, password, at)
        on conflict on constraint credential_pkey do update set password_hash = excluded.password_hash, set_at = excluded.set_at;
    delete from access.session s where s.person_id = who;
    delete from access.sign_in_link l where l.person_id = who;
    return query select a.person_id, a.address from access.account a where a.person_id = who;
end $$;

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

revoke execute on all functions in schema access from public;
grant execute on function access.proposal_stands, access.standing_proposals to ${app};
