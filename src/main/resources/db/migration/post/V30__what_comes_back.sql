-- What comes back in somebody's own calendar: one appointment with a rule, so that a rhythm is one letter and not eight.
create table post.repetition (
    person_id uuid not null references people.person (id) on delete cascade,
    rhythm_id uuid not null,
    other_id uuid not null references people.person (id) on delete cascade,
    path text not null check (path like '/%' and length(path) <= 200),
    starts_at timestamptz not null,
    zone text not null,
    rule text not null check (rule ~ '^FREQ=(WEEKLY;INTERVAL=[0-9]{1,2}|MONTHLY;BYDAY=(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU))$'),
    duration_minutes integer not null check (duration_minutes between 5 and 240),
    sequence integer not null default 0,
    changed_at timestamptz not null,
    ends_at timestamptz,
    primary key (person_id, rhythm_id)
);
create index repetition_rhythm on post.repetition (rhythm_id);
create index repetition_other on post.repetition (other_id);
create index repetition_ended on post.repetition (ends_at) where ends_at is not null;
comment on table post.repetition is 'person=yes; owner=post';

do $$
declare k text;
begin
    for k in select column_name from information_schema.columns where table_schema = 'post' and table_name = 'repetition' loop
        execute format('comment on column post.repetition.%I is %L', k, 'purpose=ownCalendar; keep=ninetyDays; seen=self');
    end loop;
end $$;
alter table post.repetition enable row level security;
alter table post.repetition force row level security;
create policy house on post.repetition to ${owner} using (true) with check (true);
create policy own on post.repetition for select to ${app} using (coalesce((select access.viewer()) = person_id, false));
grant select on post.repetition to ${app};

-- An appointment that came with a repetition stands in the calendar as one of its times, until it leaves it: skipped, moved or
-- kept when the repetition ended. From then on it is an appointment of its own. left_with is the word with which it left.
alter table post.invitation
    add column rhythm_id uuid,
    add column occurs_at timestamptz,
    add column left_with integer,
    add check ((rhythm_id is null) = (occurs_at is null)),
    add check (left_with is null or rhythm_id is not null);
create index invitation_rhythm on post.invitation (person_id, rhythm_id, occurs_at) where rhythm_id is not null;
comment on column post.invitation.rhythm_id is 'purpose=ownCalendar; keep=ninetyDays; seen=self';
comment on column post.invitation.occurs_at is 'purpose=ownCalendar; keep=ninetyDays; seen=self';
comment on column post.invitation.left_with is 'purpose=technical; keep=ninetyDays; seen=self';

alter table post.mail drop constraint mail_kind_check;
alter table post.mail add constraint mail_kind_check
    check (kind in ('invitation', 'withdrawal', 'repetition', 'ending', 'notice', 'digest'));

-- Whoever agreed puts what comes back into the calendar of each of those who will be there, in one letter each.
create function post.repeat(rhythm uuid, links text[], guests uuid[], starts timestamptz, place_on_earth text, how text, minutes integer,
                            at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare guest uuid; link text;
begin
    if not coalesce(access.viewer() = any (guests), false) or cardinality(guests) <> 2 then
        raise insufficient_privilege using message = 'an invitation is made by somebody who will be there';
    end if;
    for guest, link in select * from unnest(guests, links) loop
        insert into post.repetition (person_id, rhythm_id, other_id, path, starts_at, zone, rule, duration_minutes, changed_at)
            select guest, rhythm, other, link, starts, place_on_earth, how, minutes, at from unnest(guests) other where other <> guest
        on conflict do nothing;
        perform post.put(guest, 'repetition', rhythm, 0, null, at);
    end loop;
end $$;

-- Which appointments stand in the calendars by a repetition, and which of its times do not. No letter for those that stand:
-- the rule said them already. A time that does not is told by the repetition itself, or by a letter when that went out before.
create function post.fill(rhythm uuid, ids uuid[], links text[], moments timestamptz[], there boolean[], later boolean, at timestamptz)
    returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare it record;
begin
    if not exists (select from post.repetition r where r.rhythm_id = rhythm and r.person_id = access.viewer()) then
        return;
    end if;
    for it in
        insert into post.invitation (person_id, appointment_id, other_id, path, starts_at, duration_minutes, sequence, stands, changed_at,
                                     rhythm_id, occurs_at, left_with)
        select r.person_id, o.id, r.other_id, o.link, o.moment, r.duration_minutes, case when o.there then 0 else 1 end, o.there, at,
               rhythm, o.moment, case when o.there then null else 1 end
          from post.repetition r cross join unnest(ids, links, moments, there) o (id, link, moment, there)
         where r.rhythm_id = rhythm and r.ends_at is null
        on conflict do nothing returning person_id, appointment_id, stands loop
        if later and not it.stands then
            perform post.put(it.person_id, 'withdrawal', it.appointment_id, 1, null, at);
        end if;
    end loop;
end $$;

-- From now on it does not come back any more; what lies behind them stays where it was.
create function post.end_repetition(rhythm uuid, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare it record;
begin
    if not exists (select from post.repetition r where r.rhythm_id = rhythm and r.person_id = access.viewer()) then
        return;
    end if;
    for it in update post.repetition set ends_at = at, sequence = sequence + 1, changed_at = at
               where rhythm_id = rhythm and ends_at is null returning person_id, sequence loop
        update post.invitation i set stands = false, sequence = i.sequence + 1, left_with = i.sequence + 1, changed_at = at
         where i.person_id = it.person_id and i.rhythm_id = rhythm and i.left_with is null and i.occurs_at > at;
        perform post.put(it.person_id, 'ending', rhythm, it.sequence, null, at);
    end loop;
end $$;

-- It comes out of all their calendars again, if the one who asks is one of them; out of its repetition, when it stands there by that.
create or replace function post.withdraw(appointment uuid, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare it record;
begin
    if not exists (select from post.invitation where appointment_id = appointment and person_id = access.viewer()) then
        return;
    end if;
    for it in update post.invitation i
                 set stands = false, sequence = i.sequence + 1, changed_at = at,
                     left_with = case when i.rhythm_id is not null then coalesce(i.left_with, i.sequence + 1) end
               where i.appointment_id = appointment and i.stands returning i.person_id, i.sequence loop
        perform post.put(it.person_id, 'withdrawal', appointment, it.sequence, null, at);
    end loop;
end $$;

-- Nobody looks when the house tidies up; after ninety days nobody needs to know who was written to. While something still comes
-- back, the times that were left out are remembered, and that it was told: the last word about it has to say them too.
create or replace function post.forget(at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from post.repetition where ends_at < at - interval '90 days';
    delete from post.mail m where m.made_at < at - interval '90 days'
        and not (m.kind = 'repetition' and exists (
            select from post.repetition r where r.person_id = m.person_id and r.rhythm_id = m.appointment_id));
    delete from post.invitation i where i.starts_at < at - interval '90 days'
        and not (i.left_with is not null and exists (
            select from post.repetition r where r.person_id = i.person_id and r.rhythm_id = i.rhythm_id));
$$;

revoke execute on all functions in schema post from public;
grant execute on function post.repeat, post.fill, post.end_repetition to ${app};
