do $$
declare t text;
begin
    foreach t in array array['conversation', 'proposal', 'acceptance', 'calling_off', 'preparation_line', 'minutes',
                             'confirmation', 'differing_view', 'minutes_draft', 'agreement', 'closure'] loop
        execute format('alter table conversation.%I enable row level security', t);
        execute format('alter table conversation.%I force row level security', t);
        execute format('create policy house on conversation.%I to ${owner} using (true) with check (true)', t);
    end loop;
    -- What belongs to both is read by both, and by nobody else: no manager's manager, no HR, no administrator.
    -- A case is no condition an index could be chosen for, so the planner stays with the question that was asked,
    -- and it asks for the viewer once (docs/performance.md).
    foreach t in array array['conversation', 'proposal', 'acceptance', 'calling_off', 'minutes',
                             'confirmation', 'differing_view', 'agreement', 'closure'] loop
        execute format('create policy participants on conversation.%I for select to ${app}
            using (case (select access.viewer()) when employee_id then true when manager_id then true else false end)', t);
    end loop;
    -- Nobody writes in another's name.
    foreach t in array array['proposal', 'acceptance', 'calling_off', 'minutes', 'differing_view', 'closure'] loop
        execute format('create policy in_own_name on conversation.%I for insert to ${app}
            with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = author_id, false))', t);
    end loop;
end $$;

create policy between_linked_people on conversation.conversation for insert to ${app}
    with check (coalesce((select access.viewer()) in (employee_id, manager_id)
        and (select access.viewer()) = proposed_by and people.are_linked(employee_id, manager_id), false));
create policy participants_move on conversation.conversation for update to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end)
    with check (coalesce((select access.viewer()) in (employee_id, manager_id), false));

-- A line is its author's until shared; sharing lets the other read it, never change it.
create policy author_or_shared on conversation.preparation_line for select to ${app}
    using (coalesce((select access.viewer()) = author_id
        or (shared_at is not null and (select access.viewer()) in (employee_id, manager_id)), false));
create policy author_writes on conversation.preparation_line for insert to ${app}
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = author_id, false));
create policy author_changes on conversation.preparation_line for update to ${app}
    using (coalesce((select access.viewer()) = author_id, false))
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = author_id, false));
create policy author_removes on conversation.preparation_line for delete to ${app}
    using (coalesce((select access.viewer()) = author_id, false));

create policy confirm_for_oneself on conversation.confirmation for insert to ${app}
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = person_id, false));
create policy withdraw_for_oneself on conversation.confirmation for delete to ${app}
    using (coalesce((select access.viewer()) = person_id, false));

create policy author_alone on conversation.minutes_draft for all to ${app}
    using (coalesce((select access.viewer()) = author_id, false))
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = author_id, false));

create policy written_in_own_name on conversation.agreement for insert to ${app}
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = made_by, false));
create policy participants_close on conversation.agreement for update to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end)
    with check (coalesce((select access.viewer()) in (employee_id, manager_id), false));

grant select, insert on conversation.conversation, conversation.proposal, conversation.acceptance, conversation.calling_off,
    conversation.minutes, conversation.differing_view, conversation.agreement, conversation.closure to ${app};
grant update (state, proposed_by, starts_at, duration_minutes, setting, place, version) on conversation.conversation to ${app};
grant update (closed_at, version) on conversation.agreement to ${app};
grant select, insert, delete on conversation.confirmation to ${app};
grant select, insert, delete on conversation.preparation_line to ${app};
grant update (text, position, written_at, shared_at, version) on conversation.preparation_line to ${app};
grant select, insert, delete on conversation.minutes_draft to ${app};
grant update (based_on, content, version, saved_at) on conversation.minutes_draft to ${app};
