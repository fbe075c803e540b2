do $$
declare t text;
begin
    foreach t in array array['invitation', 'mail', 'preference', 'feed', 'mailbox'] loop
        execute format('alter table post.%I enable row level security', t);
        execute format('alter table post.%I force row level security', t);
        execute format('create policy house on post.%I to ${owner} using (true) with check (true)', t);
    end loop;
    foreach t in array array['invitation', 'mail', 'preference', 'mailbox'] loop
        execute format('create policy own on post.%I for select to ${app} using (coalesce((select access.viewer()) = person_id, false))', t);
    end loop;
end $$;

grant select on post.invitation, post.mail, post.preference, post.mailbox to ${app};

-- A job that writes a letter looks with the eyes of its reader, and notes for this reader what became of it.
grant update (state, tries, fault, settled_at), delete on post.mail to ${app};
create policy settled_for_the_reader on post.mail for update to ${app}
    using (coalesce((select access.viewer()) = person_id, false))
    with check (coalesce((select access.viewer()) = person_id, false));
create policy dropped_for_the_reader on post.mail for delete to ${app}
    using (coalesce((select access.viewer()) = person_id, false));

grant insert, update (digest, invitations, changed_at) on post.preference to ${app};
create policy chosen_by_oneself on post.preference for insert to ${app}
    with check (coalesce((select access.viewer()) = person_id, false));
create policy changed_by_oneself on post.preference for update to ${app}
    using (coalesce((select access.viewer()) = person_id, false))
    with check (coalesce((select access.viewer()) = person_id, false));

-- The queue names nobody, and whoever works through it looks with nobody's eyes.
grant select, insert, update, delete on post.task to ${app};

-- feed and seal have no policy for the app at all; the verbs below each answer one question about one secret.

-- A letter and the work of sending it are written together, with what caused them, or not at all.
create function post.put(person uuid, sort text, appointment uuid, number integer, day date, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    with written as (
        insert into post.mail (id, person_id, kind, appointment_id, sequence, due_on, made_at)
            values (gen_random_uuid(), person, sort, appointment, number, day, at)
        on conflict do nothing returning id)
    insert into post.task (task_name, task_instance, execution_time, picked, version)
        select 'mail', id::text, at, false, 1 from written;
$$;

-- Whoever agreed puts it into the calendar of each of those who will be there, their own included.
create function post.invite(appointment uuid, link text, guests uuid[], starts timestamptz, minutes integer, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare guest uuid; number integer;
begin
    if not coalesce(access.viewer() = any (guests), false) or cardinality(guests) not between 2 and 3 then
        raise insufficient_privilege using message = 'an invitation is made by somebody who will be there';
    end if;
    foreach guest in array guests loop
        insert into post.invitation as i (person_id, appointment_id, other_id, path, starts_at, duration_minutes, changed_at)
            select guest, appointment, other, link, starts, minutes, at from unnest(guests) other where other <> guest limit 1
        on conflict (person_id, appointment_id) do update
            set starts_at = excluded.starts_at, duration_minutes = excluded.duration_minutes, path = excluded.path,
                stands = true, sequence = i.sequence + 1, changed_at = excluded.changed_at
        returning sequence into number;
        perform post.put(guest, 'invitation', appointment, number, null, at);
    end loop;
end $$;

-- It comes out of all their calendars again, if the one who asks is one of them.
create function post.withdraw(appointment uuid, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare it record;
begin
    if not exists (select from post.invitation where appointment_id = appointment and person_id = access.viewer()) then
        return;
    end if;
    for it in update post.invitation set stands = false, sequence = sequence + 1, changed_at = at
               where appointment_id = appointment and stands returning person_id, sequence loop
        perform post.put(it.person_id, 'withdrawal', appointment, it.sequence, null, at);
    end loop;
end $$;

-- A job has no viewer. This says for whom a letter waits and since when; the rest is done with that person's eyes.
create function post.reader_of(mail uuid) returns table (person_id uuid, made_at timestamptz, example boolean)
    stable security definer set search_path = pg_catalog language sql as $$
    select m.person_id, m.made_at, access.is_example() from post.mail m where m.id = mail and m.state = 'waiting'
$$;

-- One digest for everybody who wants one on such a day; asked twice, it is still one.
create function post.write_digests(day date, weekly boolean, at timestamptz) returns integer
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare reader uuid; number integer := 0;
begin
    for reader in select a from access.with_an_account(at) a left join post.preference p on p.person_id = a
                   where coalesce(p.digest, 'daily') = 'daily' or weekly and p.digest = 'weekly' loop
        perform post.put(reader, 'digest', null, 0, day, at);
        number := number + 1;
    end loop;
    return number;
end $$;

-- Who, when and what sort of letter: all that the administrator sees of anybody's post. A page goes on after a letter.
create function post.mail_log(only_trouble boolean, after uuid, most integer)
    returns table (id uuid, person_id uuid, kind text, made_at timestamptz, state text, fault text)
    stable security definer set search_path = pg_catalog language plpgsql as $$
declare edge timestamptz := 'infinity'; last uuid := 'ffffffff-ffff-ffff-ffff-ffffffffffff';
begin
    if not access.has_role('administrator') then
        return;
    end if;
    if after is not null then
        select m.made_at, m.id into edge, last from post.mail m where m.id = after;
    end if;
    if only_trouble then
        return query select m.id, m.person_id, m.kind, m.made_at, m.state, m.fault from post.mail m
                      where m.state = 'undeliverable' order by m.made_at desc, m.id desc limit most;
    else
        return query select m.id, m.person_id, m.kind, m.made_at, m.state, m.fault from post.mail m
                      where (m.made_at, m.id) < (edge, last) order by m.made_at desc, m.id desc limit most;
    end if;
end $$;

-- The administrator has put something right and lets the letter go once more.
create function post.try_again(letter uuid, at timestamptz) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    if not access.has_role('administrator') then
        return false;
    end if;
    update post.mail set state = 'waiting', tries = 0, fault = null, settled_at = null where id = letter and state = 'undeliverable';
    if not found then
        return false;
    end if;
    insert into post.task (task_name, task_instance, execution_time, picked, version) values ('mail', letter::text, at, false, 1)
        on conflict do nothing;
    return true;
end $$;

create function post.sealed(person uuid) returns text
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare k bytea;
begin
    insert into post.seal (key) values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')) on conflict do nothing;
    select key into k from post.seal;
    return encode(sha256(k || sha256(k || uuid_send(person))), 'hex');
end $$;

-- The signature under the viewer's own letters; nobody gets anybody else's.
create function post.own_seal() returns text
    volatile security definer set search_path = pg_catalog language sql as $$
    select post.sealed(access.viewer()) where access.viewer() is not null
$$;

-- What the holder of a signed link hears now; null when the signature is not ours.
create function post.digest_by_seal(person uuid, signature text, at timestamptz) returns text
    volatile security definer set search_path = pg_catalog language sql as $$
    select coalesce((select p.digest from post.preference p where p.person_id = person), 'daily')
     where post.sealed(person) = signature and access.has_account(person, at)
$$;

create function post.choose_by_seal(person uuid, signature text, choice text, at timestamptz) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    if post.digest_by_seal(person, signature, at) is null then
        return false;
    end if;
    insert into post.preference (person_id, digest, invitations, changed_at) values (person, choice, true, at)
    on conflict (person_id) do update set digest = excluded.digest, changed_at = excluded.changed_at;
    return true;
end $$;

-- A new address; the old one opens nothing from now on.
create function post.make_feed(hash bytea, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    insert into post.feed (person_id, token_hash, made_at, quarter) select access.viewer(), hash, at, at where access.viewer() is not null
    on conflict (person_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
$$;

create function post.revoke_feed() returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from post.feed where person_id = access.viewer()
$$;

create function post.own_feed() returns timestamptz
    stable security definer set search_path = pg_catalog language sql as $$
    select made_at from post.feed where person_id = access.viewer()
$$;

-- Whose calendar this address is, and how often it was asked for in this quarter of an hour.
create function post.open_feed(hash bytea, at timestamptz) returns table (person_id uuid, asked integer)
    volatile security definer set search_path = pg_catalog language sql as $$
    update post.feed f
       set fetched = case when f.quarter > at - interval '15 minutes' then f.fetched + 1 else 1 end,
           quarter = case when f.quarter > at - interval '15 minutes' then f.quarter else at end
     where f.token_hash = hash and access.has_account(f.person_id, at)
    returning f.person_id, f.fetched
$$;

-- What an example organisation would have sent goes into the reader's own box.
create function post.put_in_mailbox(mail uuid, title text, plain text, page text, calendar text, at timestamptz) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    insert into post.mailbox (mail_id, person_id, subject, text, html, invitation, delivered_at)
        select m.id, m.person_id, title, plain, page, calendar, at from post.mail m
         where m.id = mail and m.person_id = access.viewer() and access.is_example()
    on conflict do nothing;
    return access.is_example();
end $$;

-- Nobody looks when the house tidies up; after ninety days nobody needs to know who was written to.
create function post.forget(at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from post.mail where made_at < at - interval '90 days';
    delete from post.invitation where starts_at < at - interval '90 days';
$$;

revoke execute on all functions in schema post from public;
grant execute on function post.invite, post.withdraw, post.reader_of, post.write_digests, post.mail_log, post.try_again, post.own_seal,
    post.digest_by_seal, post.choose_by_seal, post.make_feed, post.revoke_feed, post.own_feed, post.open_feed, post.put_in_mailbox,
    post.forget to ${app};
