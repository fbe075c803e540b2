-- Somebody asks for what others wrote about them for themselves. HR sees that they asked, and by when there must be an answer.
create table privacy.request (
    id uuid primary key,
    person_id uuid not null,
    asked_on date not null,
    due_on date not null,
    extended_on date,
    extended_by uuid,
    extension text check (extension in ('complex', 'many')),
    ready_on date,
    withdrawn_on date,
    check ((extended_on is null) = (extension is null) and (extended_on is null) = (extended_by is null))
);
create unique index request_open on privacy.request (person_id) where ready_on is null and withdrawn_on is null;
create index request_person on privacy.request (person_id, asked_on desc);
create index request_due on privacy.request (due_on) where ready_on is null and withdrawn_on is null;
comment on table privacy.request is 'person=yes; owner=privacy';

-- What was there on the day of asking, laid before its writer. Throwing away the note afterwards does not throw away the question.
create table privacy.review (
    id uuid primary key,
    request_id uuid not null,
    author_id uuid not null,
    about_id uuid not null,
    kind text not null check (kind in ('note', 'preparation', 'draft')),
    written_on date not null,
    due_on date not null,
    text text not null
);
create index review_author on privacy.review (author_id, due_on);
create index review_request on privacy.review (request_id);
comment on table privacy.review is 'person=yes; owner=privacy';

-- The answer: what the writer released, and of what was set apart only why. The person who asked reads it, and nobody else.
create table privacy.answer (
    id uuid primary key,
    request_id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('note', 'preparation', 'draft')),
    written_by uuid,
    written_on date not null,
    text text,
    reason text check (reason in ('somebodyElse', 'dispute', 'notAboutThem')),
    ready boolean not null default false,
    check ((text is null) <> (reason is null) and (written_by is null) = (text is null))
);
create index answer_person on privacy.answer (person_id, request_id);
comment on table privacy.answer is 'person=yes; owner=privacy';

do $$
declare c record;
begin
    for c in select table_name t, column_name k from information_schema.columns
              where table_schema = 'privacy' and table_name in ('request', 'review', 'answer') loop
        execute format('comment on column privacy.%I.%I is %L', c.t, c.k,
            format('purpose=answerRequests; keep=%s; seen=%s',
                case c.t when 'request' then 'twoYears' else 'ninetyDaysReady' end,
                case c.t when 'request' then 'self,hr,administrator' when 'review' then 'author' else 'selfWhenReady' end));
    end loop;
    for c in select unnest(array['request', 'review', 'answer']) t loop
        execute format('alter table privacy.%I enable row level security', c.t);
        execute format('alter table privacy.%I force row level security', c.t);
        execute format('create policy house on privacy.%I to ${owner} using (true) with check (true)', c.t);
    end loop;
end $$;

create policy own_or_kept_by_hr on privacy.request for select to ${app}
    using (coalesce((select access.viewer()) = person_id, false) or (select access.has_role('hr', 'administrator')));
create policy by_its_writer on privacy.review for select to ${app}
    using (coalesce((select access.viewer()) = author_id, false));
create policy by_who_asked on privacy.answer for select to ${app}
    using (coalesce((select access.viewer()) = person_id and ready, false));
grant select on privacy.request, privacy.review, privacy.answer to ${app};

-- Every room that keeps words of one person about another has a verb of this name; what it answers goes to the writer alone.
create function privacy.private_words(person uuid) returns table (author_id uuid, kind text, written_on date, text text)
    stable security definer set search_path = pg_catalog language plpgsql as $$
declare room name;
begin
    for room in select n.nspname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.proname = 'private_words' and n.nspname <> 'privacy' order by 1 loop
        return query execute format('select w.author_id, w.kind, w.written_on, w.text from %I.private_words($1) w', room) using person;
    end loop;
end $$;

-- All was looked at, or the day is there: what was released is now there to read.
create function privacy.put_ready(asked uuid, day date) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    update privacy.answer set ready = true where request_id = asked;
    update privacy.request set ready_on = coalesce(ready_on, day) where id = asked;
$$;

create function privacy.ask(asked uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    insert into privacy.request (id, person_id, asked_on, due_on)
        select asked, access.viewer(), access.today(), (access.today() + interval '1 month')::date where access.viewer() is not null
    on conflict do nothing;
    if not found then
        return false;
    end if;
    insert into privacy.review (id, request_id, author_id, about_id, kind, written_on, due_on, text)
        select gen_random_uuid(), r.id, w.author_id, r.person_id, w.kind, w.written_on, r.due_on, w.text
          from privacy.request r cross join lateral privacy.private_words(r.person_id) w where r.id = asked and w.author_id <> r.person_id;
    if not exists (select from privacy.review v where v.request_id = asked) then
        perform privacy.put_ready(asked, access.today());
    end if;
    return true;
end $$;

create function privacy.take_back(asked uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    update privacy.request set withdrawn_on = access.today()
     where id = asked and person_id = access.viewer() and ready_on is null and withdrawn_on is null;
    if not found then
        return false;
    end if;
    delete from privacy.review where request_id = asked;
    delete from privacy.answer where request_id = asked;
    return true;
end $$;

-- Two months more, once, said within the first month and with a reason that the person reads.
create function privacy.extend(asked uuid, why text) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('hr', 'administrator');
    update privacy.request set extended_on = access.today(), extended_by = access.viewer(), extension = why,
           due_on = (asked_on + interval '3 months')::date
     where id = asked and extended_on is null and ready_on is null and withdrawn_on is null
       and due_on >= access.today() and person_id <> access.viewer();
    if not found then
        return false;
    end if;
    update privacy.review v set due_on = r.due_on from privacy.request r where r.id = asked and v.request_id = r.id;
    return true;
end $$;

-- The writer decides: released as it is, or set apart for a reason from the list. What was set apart is not kept any longer here.
create function privacy.decide(looked uuid, why text) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare it privacy.review;
begin
    delete from privacy.review v where v.id = looked and v.author_id = access.viewer() returning * into it;
    if it.id is null then
        return false;
    end if;
    perform from privacy.request r where r.id = it.request_id for update;
    insert into privacy.answer (id, request_id, person_id, kind, written_by, written_on, text, reason, ready)
        select it.id, r.id, r.person_id, it.kind, case when why is null then it.author_id end, it.written_on,
               case when why is null then it.text end, why, r.ready_on is not null
          from privacy.request r where r.id = it.request_id;
    if not exists (select from privacy.review v where v.request_id = it.request_id) then
        perform privacy.put_ready(it.request_id, access.today());
    end if;
    return true;
end $$;

-- Nobody waits longer than the law says: on the last day there is an answer with what was looked at by then. The rest follows.
create function privacy.answer_in_time(day date) returns integer
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare late uuid; number integer := 0;
begin
    for late in select r.id from privacy.request r where r.due_on <= day and r.ready_on is null and r.withdrawn_on is null for update skip locked loop
        perform privacy.put_ready(late, day);
        number := number + 1;
    end loop;
    return number;
end $$;

-- How many writers' words are still to be looked at: for the person who asked, once there is an answer.
create function privacy.still_to_come(asked uuid) returns integer
    stable security definer set search_path = pg_catalog language sql as $$
    select count(*)::integer from privacy.review v join privacy.request r on r.id = v.request_id
     where r.id = asked and r.person_id = access.viewer() and r.ready_on is not null
$$;

-- Whether somebody asks for what the viewer wrote: Vandaag says so.
create function privacy.words_are_asked_for() returns boolean
    stable security definer set search_path = pg_catalog language sql as $$
    select exists (select from privacy.review v where v.author_id = access.viewer())
$$;

revoke execute on all functions in schema privacy from public;
grant execute on function privacy.months(text), privacy.gone_on(text, date), privacy.ask(uuid), privacy.take_back(uuid), privacy.extend(uuid, text),
    privacy.decide(uuid, text), privacy.still_to_come(uuid), privacy.words_are_asked_for() to ${app};
