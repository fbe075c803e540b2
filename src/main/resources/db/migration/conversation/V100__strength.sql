-- What somebody who guides another saw them be good at. It lies with that person, who keeps it in their own words or lets it go;
-- of that choice the other hears nothing. What nobody answers goes by itself.
create table conversation.sighting (
    id uuid primary key,
    employee_id uuid not null references people.person (id) on delete cascade,
    manager_id uuid not null references people.person (id) on delete cascade,
    text text not null check (length(text) between 1 and 120),
    noticed text not null check (length(noticed) <= 280),
    named_at timestamptz not null,
    check (employee_id <> manager_id)
);
create index sighting_employee on conversation.sighting (employee_id);
create index sighting_manager on conversation.sighting (manager_id, employee_id);

-- What somebody is good at, in the words they chose. It is theirs: nobody else writes it, changes it or throws it away, and whoever
-- guides them reads it once they say so.
create table conversation.strength (
    id uuid primary key,
    employee_id uuid not null references people.person (id) on delete cascade,
    seen_by uuid references people.person (id) on delete set null,
    text text not null check (length(text) between 1 and 120),
    noticed text not null check (length(noticed) <= 280),
    kept_at timestamptz not null,
    shared_at timestamptz,
    unique (id, employee_id),
    check (seen_by <> employee_id)
);
create index strength_employee on conversation.strength (employee_id);
create index strength_seen_by on conversation.strength (seen_by) where seen_by is not null;

-- 'You may ask me about this': these words, for the team somebody is in when they say so. Whoever moves to another team is asked
-- nothing there before they say it again, and taking it back is throwing this away.
create table conversation.asking (
    strength_id uuid primary key,
    employee_id uuid not null,
    team_id uuid not null,
    text text not null check (length(text) between 1 and 120),
    opened_at timestamptz not null,
    foreign key (strength_id, employee_id) references conversation.strength (id, employee_id) on delete cascade
);
create index asking_employee on conversation.asking (employee_id);
create index asking_team on conversation.asking (team_id);

do $$
declare c record;
begin
    for c in select table_name t, column_name k from information_schema.columns
              where table_schema = 'conversation' and table_name in ('sighting', 'strength', 'asking') loop
        execute format('comment on column conversation.%I.%I is %L', c.t, c.k, format('purpose=goodAt; %s',
            case c.t when 'sighting' then 'keep=ninetyDays; seen=pair'
                     when 'strength' then 'keep=twoYearsAfter; seen=self,guideWhenShared'
                     else 'keep=twoYearsAfter; seen=self,guide,teammate' end));
    end loop;
    for c in select unnest(array['sighting', 'strength', 'asking']) t loop
        execute format('comment on table conversation.%I is %L', c.t, 'person=yes; owner=conversation');
        execute format('alter table conversation.%I enable row level security', c.t);
        execute format('alter table conversation.%I force row level security', c.t);
        execute format('create policy house on conversation.%I to ${owner} using (true) with check (true)', c.t);
    end loop;
    for c in select unnest(array['strength', 'asking']) t loop
        execute format('create policy own_words on conversation.%I for update to ${app}
            using (coalesce((select access.viewer()) = employee_id, false))
            with check (coalesce((select access.viewer()) = employee_id, false))', c.t);
        execute format('create policy own_end on conversation.%I for delete to ${app}
            using (coalesce((select access.viewer()) = employee_id, false))', c.t);
    end loop;
end $$;

create policy participants on conversation.sighting for select to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end);
create policy guide_names on conversation.sighting for insert to ${app}
    with check (coalesce((select access.viewer()) = manager_id and people.are_linked(employee_id, manager_id), false));
create policy participants_end on conversation.sighting for delete to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end);
grant select, insert, delete on conversation.sighting to ${app};

create policy own_and_shared on conversation.strength for select to ${app}
    using (coalesce((select access.viewer()) = employee_id, false)
        or coalesce(shared_at is not null and employee_id = any ((select people.team_of_viewer())::uuid[]), false));
-- Nobody says that another saw it in them unless that other did, and it lies there still.
create policy own_and_true on conversation.strength for insert to ${app}
    with check (coalesce((select access.viewer()) = employee_id, false) and (seen_by is null or exists (
        select from conversation.sighting g where g.employee_id = strength.employee_id and g.manager_id = strength.seen_by)));
grant select, insert, delete, update (text, noticed, shared_at) on conversation.strength to ${app};

-- For the team: as long as both are in it.
create policy own_guide_and_team on conversation.asking for select to ${app}
    using (coalesce((select access.viewer()) = employee_id, false)
        or coalesce(employee_id = any ((select people.team_of_viewer())::uuid[]), false)
        or coalesce(team_id = (select p.team_id from people.person p where p.id = (select access.viewer())), false)
           and exists (select from people.person e where e.id = employee_id and e.team_id = asking.team_id));
create policy own_to_own_team on conversation.asking for insert to ${app}
    with check (coalesce((select access.viewer()) = employee_id
        and team_id = (select p.team_id from people.person p where p.id = (select access.viewer())), false));
grant select, insert, delete, update (text) on conversation.asking to ${app};

create function conversation.clear_strengths(day date) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare gone uuid[] := array(select people.leavers(day));
begin
    perform conversation.nobody_looks();
    delete from conversation.sighting g where g.named_at < day - 90 or g.employee_id = any (gone) or g.manager_id = any (gone);
    delete from conversation.strength s where s.employee_id = any (gone);
end $$;
revoke execute on function conversation.clear_strengths(date) from public;
grant execute on function conversation.clear_strengths(date) to ${app};
