-- Whoever gives their words along can leave a third person out of them. Marks are places in the text, from and until, by pairs;
-- the text itself stays as it was written.
alter table privacy.review add column marks integer[] not null default '{}';
alter table privacy.answer add column blacked_out boolean not null default false;
comment on column privacy.review.marks is 'purpose=answerRequests; keep=ninetyDaysReady; seen=author';
comment on column privacy.answer.blacked_out is 'purpose=answerRequests; keep=ninetyDaysReady; seen=selfWhenReady';

-- Every passage becomes a block of one and the same width: how long a name was tells whose it was.
create function privacy.black_out(words text, marks integer[]) returns text
    immutable set search_path = pg_catalog language plpgsql as $$
declare shown text := words;
begin
    for pair in reverse cardinality(marks) / 2 .. 1 loop
        shown := substr(shown, 1, marks[2 * pair - 1]) || repeat(chr(9608), 4) || substr(shown, marks[2 * pair] + 1);
    end loop;
    return shown;
end $$;

-- Passages follow each other, lie within the text, and leave something to read: else one sets it apart, with a reason.
create function privacy.leaves_something(words text, marks integer[]) returns boolean
    immutable set search_path = pg_catalog language sql as $$
    select cardinality(marks) = 0 or cardinality(marks) % 2 = 0
       and not exists (select from generate_subscripts(marks, 1) at
                        where marks[at] <= coalesce(marks[at - 1], -1) or marks[at] > length(words))
       and translate(privacy.black_out(words, marks), chr(9608), '') ~ '[[:alnum:]]'
$$;
alter table privacy.review add constraint review_leaves_something check (privacy.leaves_something(text, marks));

-- Nothing comes back for words that are not the viewer's, and no where nothing would be left to read.
create function privacy.mark(looked uuid, passages integer[]) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare words text;
begin
    select v.text into words from privacy.review v where v.id = looked and v.author_id = access.viewer();
    if words is not null and privacy.leaves_something(words, passages) then
        update privacy.review v set marks = passages where v.id = looked;
        return found;
    end if;
    return case when words is not null then false end;
end $$;

-- What goes along is made here, from what was written and the marks; the words under them go nowhere.
create or replace function privacy.decide(looked uuid, why text) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare it privacy.review;
begin
    delete from privacy.review v where v.id = looked and v.author_id = access.viewer() returning * into it;
    if it.id is null then
        return false;
    end if;
    perform from privacy.request r where r.id = it.request_id for update;
    insert into privacy.answer (id, request_id, person_id, kind, written_by, written_on, text, reason, ready, blacked_out)
        select it.id, r.id, r.person_id, it.kind, case when why is null then it.author_id end, it.written_on,
               case when why is null then privacy.black_out(it.text, it.marks) end, why, r.ready_on is not null,
               why is null and cardinality(it.marks) > 0
          from privacy.request r where r.id = it.request_id;
    if not exists (select from privacy.review v where v.request_id = it.request_id) then
        perform privacy.put_ready(it.request_id, access.today());
    end if;
    return true;
end $$;

-- Whoever wrote something hears that it is asked for, in a letter without a word of it. Who they are the person who asked does not hear.
create function privacy.tell_writers(asked uuid, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform post.put(w.author_id, 'notice', asked, 0, null, at)
       from (select distinct v.author_id from privacy.review v join privacy.request r on r.id = v.request_id
              where r.id = asked and r.person_id = access.viewer() order by 1) w
      where not exists (select from post.mail m where m.person_id = w.author_id and m.appointment_id = asked and m.kind = 'notice');
end $$;

-- Until when the viewer can look at what this request asks of them; nothing when nothing waits.
create function privacy.waits_until(asked uuid) returns date
    stable security definer set search_path = pg_catalog language sql as $$
    select min(v.due_on) from privacy.review v where v.request_id = asked and v.author_id = access.viewer()
$$;

revoke execute on all functions in schema privacy from public;
grant execute on function privacy.black_out(text, integer[]), privacy.mark(uuid, integer[]), privacy.tell_writers(uuid, timestamptz),
    privacy.waits_until(uuid) to ${app};
