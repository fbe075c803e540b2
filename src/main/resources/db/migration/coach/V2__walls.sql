-- What somebody keeps to do their own work better is read and written by them alone: no manager, no HR, no administrator.
do $$
declare t text;
begin
    foreach t in array array['skill', 'notebook', 'evidence', 'warning', 'nugget'] loop
        execute format('alter table coach.%I enable row level security', t);
        execute format('alter table coach.%I force row level security', t);
        execute format('create policy house on coach.%I to ${owner} using (true) with check (true)', t);
    end loop;
    foreach t in array array['skill', 'warning'] loop
        execute format('create policy own on coach.%I to ${app}
            using (coalesce((select access.viewer()) = person_id, false)) with check (coalesce((select access.viewer()) = person_id, false))', t);
    end loop;
    -- After its last day not even its author reads it, so that nothing old is leaned on in silence.
    foreach t in array array['notebook', 'evidence', 'nugget'] loop
        execute format('create policy author_until_its_last_day on coach.%I for select to ${app}
            using (coalesce((select access.viewer()) = author_id and ends_on >= (select access.today()), false))', t);
        execute format('create policy author_changes on coach.%I for update to ${app}
            using (coalesce((select access.viewer()) = author_id and ends_on >= (select access.today()), false))
            with check (coalesce((select access.viewer()) = author_id, false))', t);
    end loop;
end $$;

create policy author_writes on coach.notebook for insert to ${app}
    with check (coalesce((select access.viewer()) = author_id, false));
-- Only about nobody in particular, or about somebody whom one guides today. What was written before that ended stays until its last day.
create policy author_writes on coach.evidence for insert to ${app}
    with check (coalesce((select access.viewer()) = author_id, false)
        and (about_id is null or coalesce(about_id = any ((select people.team_of_viewer())::uuid[]), false)));
create policy author_writes on coach.nugget for insert to ${app}
    with check (coalesce((select access.viewer()) = author_id, false)
        and coalesce(about_id = any ((select people.team_of_viewer())::uuid[]), false));

grant select, insert, delete on coach.skill to ${app};
grant select, insert, delete, update (signs, own_sign, instead, own_instead) on coach.warning to ${app};
grant select, insert, update (outcome, settled_on, removed_on) on coach.notebook to ${app};
grant select, insert, update (idea, speaks_for, speaks_against, review_on, ends_on, removed_on) on coach.evidence to ${app};
grant select, insert, update (said_on, removed_on) on coach.nugget to ${app};
