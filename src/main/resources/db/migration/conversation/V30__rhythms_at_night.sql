-- A rhythm has a kind like any conversation; a light check-in when nothing else was said.
alter table conversation.series add column kind text not null default 'check_in'
    check (kind in ('check_in', 'opening_week', 'closing_week', 'introduction', 'behaviour', 'development', 'progress', 'other'));
comment on column conversation.series.kind is 'purpose=planConversation; keep=twoYearsAfter; seen=pair';

-- Makes the talks of a rhythm that stands, for its coming days: agreed, because both said yes to the rhythm. The days and moments
-- are worked out by who calls; one that is not of this rhythm makes nothing at all. What was made before is left as it is.
-- On a day on which a talk of an earlier rhythm was kept for the two, no second one is made; it is answered as not made.
drop function conversation.plan_ahead(uuid, uuid[], date[], timestamptz[], date);
create function conversation.plan_ahead(rhythm uuid, ids uuid[], days date[], moments timestamptz[], until date)
    returns table (talk uuid, moment timestamptz, made boolean)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare s conversation.series;
begin
    select * into s from conversation.series x
     where x.id = rhythm and x.state = 'agreed' and access.viewer() in (x.employee_id, x.manager_id)
       and people.are_linked(x.employee_id, x.manager_id) for update;
    if not found or until is null or until > access.today() + 600 then
        return;
    end if;
    if exists (select from unnest(days, moments) o (day, at)
                where not coalesce(conversation.falls_on(s.first_on, s.weeks, o.day) and o.day <= until
                    and ((o.at at time zone s.zone) = o.day + s.time_of_day or (o.day + s.time_of_day) at time zone s.zone = o.at), false)) then
        raise insufficient_privilege using message = 'no day of this rhythm';
    end if;
    return query
        with wanted as (
            select o.id, o.day, o.at, exists (
                    select from conversation.conversation c
                     where c.employee_id = s.employee_id and c.manager_id = s.manager_id and c.series_id <> s.id
                       and c.state in ('proposed', 'agreed') and (c.starts_at at time zone s.zone)::date = o.day) as kept
              from unnest(ids, days, moments) o (id, day, at)
             where o.day > coalesce(s.planned_until, '-infinity')),
        planned as (
            insert into conversation.conversation (id, employee_id, manager_id, kind, state, proposed_by, proposed_at, starts_at,
                                                   duration_minutes, setting, place, series_id, series_day)
            select w.id, s.employee_id, s.manager_id, s.kind, 'agreed', s.proposed_by, s.proposed_at, w.at,
                   s.duration_minutes, s.setting, s.place, s.id, w.day
              from wanted w where not w.kept
            on conflict do nothing returning id)
        select w.id, w.at, not w.kept from wanted w where w.kept or w.id in (select p.id from planned p);
    update conversation.series x set planned_until = greatest(coalesce(x.planned_until, until), until) where x.id = s.id;
end $$;

-- What was still to come in a rhythm that ended does not come. Where another takes its place, what one of the two prepared or both
-- chose another moment for stays: that work is not thrown away. Answers with what it met; that somebody prepared is not said.
create function conversation.let_go(rhythm uuid, at timestamptz, sparing boolean)
    returns table (talk uuid, starts_at timestamptz, minutes integer, kept boolean, moved boolean)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
#variable_conflict use_column
begin
    return query
        with met as (
            select c.id, exists (select from conversation.proposal p where p.conversation_id = c.id) as moved,
                   exists (select from conversation.preparation_line l where l.conversation_id = c.id) as prepared
              from conversation.conversation c join conversation.series s on s.id = c.series_id
             where c.series_id = rhythm and s.state = 'ended' and access.viewer() in (s.employee_id, s.manager_id)
               and c.state in ('proposed', 'agreed') and c.starts_at > at),
        gone as (
            update conversation.conversation c set state = 'called_off', version = version + 1
              from met where c.id = met.id and not (sparing and (met.moved or met.prepared)))
        select c.id, c.starts_at, c.duration_minutes, sparing and (met.moved or met.prepared), met.moved
          from met join conversation.conversation c on c.id = met.id;
end $$;

-- Talking after all: whoever skipped takes that back, as long as the rhythm did not end since. It stands as it stood before:
-- agreed, or with a moment that waits for an answer.
create function conversation.take_back_skip(talk uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from conversation.skip k using conversation.conversation c, conversation.series s
     where k.conversation_id = talk and k.author_id = access.viewer() and c.id = talk and c.state = 'called_off'
       and s.id = c.series_id and (s.state <> 'ended' or s.ended_at < k.skipped_at);
    if not found then
        return false;
    end if;
    update conversation.conversation c
       set version = version + 1, state = case when coalesce((
               select exists (select from conversation.acceptance a where a.proposal_id = p.id) from conversation.proposal p
                where p.conversation_id = talk order by p.made_at desc, p.id desc limit 1), true) then 'agreed' else 'proposed' end
     where c.id = talk;
    return true;
end $$;

-- At night nobody looks. This says in whose name there is something to do for a rhythm; the doing is done with that person's eyes.
create function conversation.keepers_of_rhythms(day date) returns setof uuid
    stable security definer set search_path = pg_catalog language sql as $$
    select distinct s.employee_id from conversation.series s
     where s.state in ('proposed', 'agreed')
       and (s.state = 'agreed' and coalesce(s.planned_until, '-infinity') < day + 28
            or not exists (select from people.reporting_line l
                            where l.employee_id = s.employee_id and l.manager_id = s.manager_id and l.starts_on <= day
                              and (l.ends_on is null or l.ends_on >= day)))
$$;

-- Notes whose last day went by are thrown away every night, not only when somebody writes one.
drop function conversation.clear_notes();
create function conversation.clear_notes(day date) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    delete from conversation.note where ends_on < day
$$;

revoke execute on all functions in schema conversation from public;
grant execute on function conversation.plan_ahead(uuid, uuid[], date[], timestamptz[], date), conversation.let_go(uuid, timestamptz, boolean),
    conversation.take_back_skip(uuid), conversation.keepers_of_rhythms(date), conversation.clear_notes(date) to ${app};
