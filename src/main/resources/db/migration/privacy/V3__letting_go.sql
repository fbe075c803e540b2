-- How long something stays is changed by two people: one proposes it, another agrees.
create table privacy.term_change (
    id uuid primary key,
    name text not null,
    months integer not null,
    proposed_by uuid not null,
    proposed_on date not null,
    agreed_by uuid,
    agreed_on date,
    check (case name when 'leaving' then months between 1 and 24
                     when 'unshared' then months between 1 and 6
                     when 'longAgo' then months = 0 or months between 12 and 60
                     when 'trail' then months between 6 and 24
                     else false end),
    check ((agreed_by is null) = (agreed_on is null) and agreed_by is distinct from proposed_by)
);
create unique index term_change_open on privacy.term_change (name) where agreed_on is null;
comment on table privacy.term_change is 'person=yes; owner=privacy';

-- Somebody is to be erased: one proposes it, another agrees.
create table privacy.erasure_proposal (
    person_id uuid primary key,
    proposed_by uuid not null,
    proposed_on date not null
);
comment on table privacy.erasure_proposal is 'person=yes; owner=privacy';

-- Who was erased, as a number that leads nowhere any more: what comes back from an old backup is erased again by it.
create table privacy.erasure (
    person_id uuid primary key,
    erased_on date not null,
    ground text not null check (ground in ('asked', 'left'))
);
comment on table privacy.erasure is 'person=yes; owner=privacy';

-- What the house let go: a day, a kind and how many. Never of whom.
create table privacy.clearing (
    cleared_on date not null,
    kind text not null,
    number bigint not null,
    primary key (cleared_on, kind)
);
comment on table privacy.clearing is 'person=no';
grant select on privacy.clearing to ${app};

do $$
declare c record;
begin
    for c in select table_name t, column_name k from information_schema.columns
              where table_schema = 'privacy' and table_name in ('term_change', 'erasure_proposal', 'erasure') loop
        execute format('comment on column privacy.%I.%I is %L', c.t, c.k,
            format('purpose=%s; keep=%s; seen=hr,administrator',
                case c.t when 'term_change' then 'agreeOnTerms' else 'letGo' end,
                case c.t when 'term_change' then 'twoYears' when 'erasure_proposal' then 'untilDecided' else 'asANumber' end));
    end loop;
    for c in select unnest(array['term_change', 'erasure_proposal', 'erasure']) t loop
        execute format('alter table privacy.%I enable row level security', c.t);
        execute format('alter table privacy.%I force row level security', c.t);
        execute format('create policy house on privacy.%I to ${owner} using (true) with check (true)', c.t);
        execute format('create policy kept_by_hr on privacy.%I for select to ${app} using ((select access.has_role(''hr'', ''administrator'')))', c.t);
        execute format('grant select on privacy.%I to ${app}', c.t);
    end loop;
end $$;

create function privacy.propose_term(change uuid, wanted text, period integer) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('hr', 'administrator');
    insert into privacy.term_change (id, name, months, proposed_by, proposed_on)
        select change, wanted, period, access.viewer(), access.today() where period <> privacy.months(wanted)
    on conflict do nothing;
    return found;
end $$;

create function privacy.agree_to_term(change uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('hr', 'administrator');
    with agreed as (
        update privacy.term_change set agreed_by = access.viewer(), agreed_on = access.today()
         where id = change and agreed_on is null and proposed_by <> access.viewer() returning name, months)
    insert into privacy.term (name, months) select name, months from agreed
        on conflict (name) do update set months = excluded.months;
    return found;
end $$;

create function privacy.drop_term(change uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('hr', 'administrator');
    delete from privacy.term_change where id = change and agreed_on is null;
    return found;
end $$;

-- Rooms that lean on others let go first: a person is the last thing to go, and the way in after that.
create function privacy.rooms(verb text) returns setof name
    stable security definer set search_path = pg_catalog language sql as $$
    select n.nspname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.proname = verb
     order by case n.nspname when 'people' then 1 when 'access' then 2 else 0 end, n.nspname
$$;

-- Lets go of all that every room keeps about somebody, and answers with what that was. Each room has a verb of this name.
create function privacy.erase_person(person uuid, why text, day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare room name;
begin
    insert into privacy.erasure (person_id, erased_on, ground) values (person, day, why) on conflict do nothing;
    for room in select privacy.rooms('erase') loop
        return query execute format('select e.kind, e.number from %I.erase($1) e', room) using person;
    end loop;
end $$;

create function privacy.erase(person uuid) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from privacy.erasure_proposal where person_id = person;
    delete from privacy.review where person in (author_id, about_id);
    delete from privacy.answer where person in (person_id, written_by);
    delete from privacy.request where person_id = person;
    get diagnostics number = row_count;
    kind := 'request';
    return next;
end $$;

-- Only who no longer works here: a house without its present people would forget what it is in the middle of.
create function privacy.may_erase(person uuid) returns boolean
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    return access.has_role('hr', 'administrator') and person <> access.viewer()
       and exists (select from people.person p where p.id = person and p.left_on < access.today());
end $$;

create function privacy.propose_erasure(person uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('hr', 'administrator');
    insert into privacy.erasure_proposal (person_id, proposed_by, proposed_on)
        select person, access.viewer(), access.today() where privacy.may_erase(person) on conflict do nothing;
    return found;
end $$;

create function privacy.drop_erasure(person uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('hr', 'administrator');
    delete from privacy.erasure_proposal where person_id = person;
    return found;
end $$;

-- The rehearsal is the real thing, taken back: what it counts is what would go.
create function privacy.rehearse_erasure(person uuid) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare kinds text[]; numbers bigint[];
begin
    perform access.refuse_unless('hr', 'administrator');
    begin
        select array_agg(e.kind), array_agg(e.number) into kinds, numbers from privacy.erase_person(person, 'asked', access.today()) e;
        raise exception using errcode = 'KB001';
    exception when sqlstate 'KB001' then
        null;
    end;
    return query select k, n from unnest(kinds, numbers) as e (k, n);
end $$;

create function privacy.agree_to_erasure(person uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare gone record;
begin
    perform access.refuse_unless('hr', 'administrator');
    perform from privacy.erasure_proposal p where p.person_id = person and p.proposed_by <> access.viewer() for update;
    if not found or not privacy.may_erase(person) then
        return false;
    end if;
    for gone in select e.kind, sum(e.number) as number from privacy.erase_person(person, 'asked', access.today()) e group by e.kind loop
        perform privacy.note_clearing(access.today(), gone.kind, gone.number::bigint);
    end loop;
    return true;
end $$;

create function privacy.note_clearing(day date, what text, many bigint) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    insert into privacy.clearing as c (cleared_on, kind, number) select day, what, many where many > 0
    on conflict (cleared_on, kind) do update set number = c.number + excluded.number
$$;

-- What is due by this day goes: whoever left long enough ago with all that is theirs, and in each room what came to its end.
create function privacy.let_go(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare room name; leaver uuid;
begin
    for leaver in select l from people.leavers(day) l loop
        return query select e.kind, e.number from privacy.erase_person(leaver, 'left', day) e;
    end loop;
    for room in select privacy.rooms('expire') loop
        return query execute format('select e.kind, e.number from %I.expire($1) e', room) using day;
    end loop;
end $$;

-- The round of the night. It is made only while nobody looks, so no page can ever call for it; the day is the one of the house.
create function privacy.clear(day date) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare gone record;
begin
    if access.viewer() is not null then
        raise insufficient_privilege using message = 'what came to its end goes by itself, and at nobody''s word';
    end if;
    perform set_config('k.today', day::text, true);
    perform privacy.answer_in_time(day);
    for gone in select g.kind, sum(g.number) as number from privacy.let_go(day) g group by g.kind loop
        perform privacy.note_clearing(day, gone.kind, gone.number::bigint);
    end loop;
end $$;

create function privacy.rehearse_clearing(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare kinds text[]; numbers bigint[];
begin
    perform access.refuse_unless('hr', 'administrator');
    begin
        select array_agg(g.kind), array_agg(g.number) into kinds, numbers
          from (select g.kind, sum(g.number)::bigint as number from privacy.let_go(day) g group by g.kind) g where g.number > 0;
        raise exception using errcode = 'KB001';
    exception when sqlstate 'KB001' then
        null;
    end;
    return query select k, n from unnest(kinds, numbers) as g (k, n) order by n desc, k;
end $$;

create function privacy.expire(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from privacy.review v using privacy.request r where r.id = v.request_id and r.ready_on < day - 90;
    delete from privacy.answer a using privacy.request r where r.id = a.request_id and r.ready_on < day - 90;
    delete from privacy.term_change c where privacy.gone_on('trail', c.agreed_on) <= day;
    delete from privacy.request r where privacy.gone_on('trail', coalesce(r.ready_on, r.withdrawn_on)) <= day;
    get diagnostics number = row_count;
    kind := 'request';
    return next;
end $$;

-- Everybody who was erased, as lines for the list that lies beside the backups: a moment and a number.
create function privacy.erasure_lines() returns setof text
    stable security definer set search_path = pg_catalog language sql as $$
    select to_char(e.erased_on, 'YYYY-MM-DD') || 'T00:00:00Z ' || e.person_id from privacy.erasure e order by 1
$$;

-- After an old backup was put back: whoever was erased since then, or before, is erased again. For who works as the owner, as
-- the program that restores does; the list comes from the house as it was before, or from the file that was kept beside it.
create function privacy.apply_erasures(more uuid[], days date[]) returns integer
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare one record; times integer := 0;
begin
    for one in select e.person_id as id, e.erased_on as day from privacy.erasure e
                union select * from unnest(more, days) loop
        perform privacy.erase_person(one.id, 'asked', one.day);
        times := times + 1;
    end loop;
    return times;
end $$;

revoke execute on all functions in schema privacy from public;
grant execute on function privacy.propose_term(uuid, text, integer), privacy.agree_to_term(uuid), privacy.drop_term(uuid), privacy.may_erase(uuid),
    privacy.propose_erasure(uuid), privacy.drop_erasure(uuid), privacy.rehearse_erasure(uuid), privacy.agree_to_erasure(uuid),
    privacy.clear(date), privacy.rehearse_clearing(date), privacy.erasure_lines() to ${app};
