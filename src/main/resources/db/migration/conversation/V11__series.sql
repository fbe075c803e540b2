-- The rhythm of a pair: every so many weeks, or once a month when weeks is empty. The time is the one on the wall, in the
-- zone of the house, so that summer and winter time leave it where it is.
create table conversation.series (
    id uuid primary key,
    employee_id uuid not null references people.person (id),
    manager_id uuid not null references people.person (id),
    state text not null check (state in ('proposed', 'agreed', 'ended')),
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    first_on date not null,
    weeks integer check (weeks between 1 and 26),
    time_of_day time not null,
    zone text not null,
    duration_minutes integer not null check (duration_minutes between 5 and 240),
    setting text not null check (setting in ('room', 'walk', 'floor', 'phone', 'video', 'elsewhere', 'group')),
    place text not null default '' check (length(place) <= 120),
    word text not null default '' check (length(word) <= 500),
    agreed_at timestamptz,
    ended_at timestamptz,
    ended_by uuid,
    planned_until date,
    employee_minded_at timestamptz,
    manager_minded_at timestamptz,
    version integer not null default 0,
    check (employee_id <> manager_id),
    check (proposed_by in (employee_id, manager_id)),
    check (ended_by in (employee_id, manager_id)),
    unique (id, employee_id, manager_id)
);
-- One rhythm stands, and at most one is being offered.
create unique index series_agreed on conversation.series (employee_id, manager_id) where state = 'agreed';
create unique index series_proposed on conversation.series (employee_id, manager_id) where state = 'proposed';
create index series_employee on conversation.series (employee_id) where state in ('proposed', 'agreed');
create index series_manager on conversation.series (manager_id) where state in ('proposed', 'agreed');
comment on table conversation.series is 'person=yes; owner=conversation';

-- A conversation of a series knows for which of its days it was made, also after it moved: no day is made twice.
alter table conversation.conversation
    add column series_id uuid,
    add column series_day date,
    add foreign key (series_id, employee_id, manager_id)
        references conversation.series (id, employee_id, manager_id) on delete set null (series_id),
    add unique (series_id, series_day),
    add check (series_id is null or series_day is not null);
comment on column conversation.conversation.series_id is 'purpose=planConversation; keep=twoYearsAfter; seen=pair';
comment on column conversation.conversation.series_day is 'purpose=planConversation; keep=twoYearsAfter; seen=pair';

-- There is nothing to talk about this time, says the employee; that is theirs to say.
create table conversation.skip (
    conversation_id uuid primary key,
    employee_id uuid not null,
    manager_id uuid not null,
    author_id uuid not null,
    skipped_at timestamptz not null,
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    check (author_id = employee_id)
);
comment on table conversation.skip is 'person=yes; owner=conversation';

do $$
declare c record;
begin
    for c in select table_name t, column_name k from information_schema.columns
              where table_schema = 'conversation' and table_name in ('series', 'skip') loop
        execute format('comment on column conversation.%I.%I is %L', c.t, c.k,
            format('purpose=%s; keep=twoYearsAfter; seen=pair',
                case when c.k in ('version', 'planned_until') then 'technical' else 'planConversation' end));
    end loop;
    for c in select unnest(array['series', 'skip']) t loop
        execute format('alter table conversation.%I enable row level security', c.t);
        execute format('alter table conversation.%I force row level security', c.t);
        execute format('create policy house on conversation.%I to ${owner} using (true) with check (true)', c.t);
        execute format('create policy participants on conversation.%I for select to ${app}
            using (case (select access.viewer()) when employee_id then true when manager_id then true else false end)', c.t);
    end loop;
end $$;

create policy between_linked_people on conversation.series for insert to ${app}
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and state = 'proposed' and planned_until is null
        and (select access.viewer()) = proposed_by and people.are_linked(employee_id, manager_id), false));
create policy participants_move on conversation.series for update to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end)
    with check (coalesce((select access.viewer()) in (employee_id, manager_id), false));
create policy what_was_let_go on conversation.skip for insert to ${app}
    with check (coalesce((select access.viewer()) = author_id
        and exists (select from conversation.conversation c where c.id = skip.conversation_id and c.series_id is not null
                       and c.state = 'called_off'), false));
grant select, insert on conversation.series, conversation.skip to ${app};
grant update (state, agreed_at, ended_at, ended_by, employee_minded_at, manager_minded_at, version) on conversation.series to ${app};

-- A single talk is nobody's series: only a rhythm that both agreed to makes talks that are agreed at once.
drop policy between_linked_people on conversation.conversation;
create policy between_linked_people on conversation.conversation for insert to ${app}
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and state = 'proposed' and series_id is null
        and (select access.viewer()) = proposed_by and people.are_linked(employee_id, manager_id), false));

-- Yes is said by whom was asked; either may stop; what somebody minded they say for themselves.
create function conversation.keep_to_the_series() returns trigger set search_path = pg_catalog language plpgsql as $$
begin
    if exists (select from pg_class where oid = tg_relid and pg_get_userbyid(relowner) = current_user) then
        return new;
    end if;
    if new.version = old.version + 1 and (
           old.state = 'proposed' and new.state = 'agreed' and old.proposed_by <> access.viewer()
        or old.state in ('proposed', 'agreed') and new.state = 'ended' and coalesce(new.ended_by = access.viewer(), true)
        or old.state = 'agreed' and new.state = 'agreed' and new.agreed_at = old.agreed_at
           and case access.viewer() when old.employee_id then new.manager_minded_at is not distinct from old.manager_minded_at
                    else new.employee_minded_at is not distinct from old.employee_minded_at end) then
        return new;
    end if;
    raise insufficient_privilege using message = 'a series takes no such step';
end $$;
create trigger keep_to_the_series before update on conversation.series
    for each row execute function conversation.keep_to_the_series();

-- Whether a day belongs to a rhythm. Once a month means the same day of the same week of the month; a fifth week is the last.
create function conversation.falls_on(first date, weeks integer, day date) returns boolean
    immutable parallel safe set search_path = pg_catalog language sql as $$
    select day >= first and case
        when weeks is not null then (day - first) % (7 * weeks) = 0
        when extract(isodow from day) <> extract(isodow from first) then false
        when extract(day from first) > 28 then extract(month from day + 7) <> extract(month from day)
        else (extract(day from day)::int - 1) / 7 = (extract(day from first)::int - 1) / 7 end
$$;

-- Makes the talks of a rhythm that stands, for its coming days: agreed, because both said yes to the rhythm. The days and moments
-- are worked out by who calls; one that is not of this rhythm makes nothing at all. What was made before is left as it is.
create function conversation.plan_ahead(rhythm uuid, ids uuid[], days date[], moments timestamptz[], until date) returns integer
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare
    s conversation.series;
    made integer;
begin
    select * into s from conversation.series x
     where x.id = rhythm and x.state = 'agreed' and access.viewer() in (x.employee_id, x.manager_id)
       and people.are_linked(x.employee_id, x.manager_id) for update;
    if not found or until is null or until > access.today() + 600 then
        return 0;
    end if;
    if exists (select from unnest(days, moments) o (day, moment)
                where not coalesce(conversation.falls_on(s.first_on, s.weeks, o.day) and o.day <= until
                    and ((o.moment at time zone s.zone) = o.day + s.time_of_day or (o.day + s.time_of_day) at time zone s.zone = o.moment), false)) then
        raise insufficient_privilege using message = 'no day of this rhythm';
    end if;
    insert into conversation.conversation (id, employee_id, manager_id, kind, state, proposed_by, proposed_at, starts_at,
                                           duration_minutes, setting, place, series_id, series_day)
    select o.id, s.employee_id, s.manager_id, 'check_in', 'agreed', s.proposed_by, s.proposed_at, o.moment,
           s.duration_minutes, s.setting, s.place, s.id, o.day
      from unnest(ids, days, moments) o (id, day, moment)
    on conflict do nothing;
    get diagnostics made = row_count;
    update conversation.series set planned_until = greatest(coalesce(planned_until, until), until) where id = s.id;
    return made;
end $$;
revoke execute on all functions in schema conversation from public;
grant execute on function conversation.falls_on(date, integer, date), conversation.plan_ahead(uuid, uuid[], date[], timestamptz[], date) to ${app};
