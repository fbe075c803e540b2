do $$
declare t text;
begin
    foreach t in array array['person', 'name_word', 'employment', 'reporting_line'] loop
        execute format('alter table people.%I enable row level security', t);
        execute format('alter table people.%I force row level security', t);
        execute format('create policy house on people.%I to ${owner} using (true) with check (true)', t);
    end loop;
end $$;

-- The people whom the viewer guides today: a set of the viewer's own, worked out once per statement.
create function people.team_of_viewer() returns uuid[]
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    return array(select distinct l.employee_id from people.reporting_line l
                  where l.manager_id = access.viewer() and l.starts_on <= access.today()
                    and (l.ends_on is null or l.ends_on >= access.today()));
end $$;

-- May these two plan a conversation today? Only when one of them guides the other.
create function people.are_linked(employee uuid, manager uuid) returns boolean
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    return exists (select from people.reporting_line l
                    where l.employee_id = employee and l.manager_id = manager and l.starts_on <= access.today()
                      and (l.ends_on is null or l.ends_on >= access.today()));
end $$;

grant select, insert on people.team to ${app};
grant select, insert, update, delete on people.person, people.employment, people.reporting_line to ${app};
grant select on people.name_word to ${app};

create policy colleagues on people.person for select to ${app}
    using ((select access.viewer()) is not null);
create policy colleagues on people.name_word for select to ${app}
    using ((select access.viewer()) is not null);
create policy close_by on people.employment for select to ${app}
    using (coalesce((select access.viewer()) = person_id, false)
        or coalesce(person_id = any ((select people.team_of_viewer())::uuid[]), false)
        or (select access.has_role('hr', 'administrator')));
create policy both_sides on people.reporting_line for select to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end
        or (select access.has_role('hr', 'administrator')));

do $$
declare t text;
begin
    foreach t in array array['person', 'employment', 'reporting_line'] loop
        execute format('create policy kept_by_hr_insert on people.%I for insert to ${app} with check ((select access.has_role(''hr'', ''administrator'')))', t);
        execute format('create policy kept_by_hr_update on people.%I for update to ${app} using ((select access.has_role(''hr'', ''administrator''))) with check ((select access.has_role(''hr'', ''administrator'')))', t);
        execute format('create policy kept_by_hr_delete on people.%I for delete to ${app} using ((select access.has_role(''hr'', ''administrator'')))', t);
    end loop;
end $$;

-- The first administrator comes before anybody who could let them in.
create function people.first_person(person uuid, given text, prefix text, family text, sorted text, words text[], address text)
    returns boolean volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    if exists (select from people.person) then return false; end if;
    insert into people.person (id, given_name, prefix, family_name, sort_name, words, mail)
        values (person, given, prefix, family, sorted, words, address);
    return true;
end $$;

revoke execute on all functions in schema people from public;
grant execute on all functions in schema people to ${app};
