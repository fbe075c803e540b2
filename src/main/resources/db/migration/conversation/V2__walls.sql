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
    foreach t in array array['proposal', 'calling_off', 'minutes', 'differing_view', 'closure'] loop
        execute format('create policy in_own_name on conversation.%I for insert to ${app}
            with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = author_id, false))', t);
    end loop;
end $$;

create policy between_linked_people on conversation.conversation for insert to ${app}
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and state = 'proposed'
        and (select access.viewer()) = proposed_by and people.are_linked(employee_id, manager_id), false));
create policy participants_move on conversation.conversation for update to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end)
    with check (coalesce((select access.viewer()) in (employee_id, manager_id), false));

-- Saying yes is for whom was asked: not even in plain SQL does somebody accept their own offer.
create policy by_whom_was_asked on conversation.acceptance for insert to ${app}
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = author_id
        and exists (select from conversation.proposal p where p.id = acceptance.proposal_id and p.author_id <> acceptance.author_id), false));

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

-- Between the two of them, the steps are these and no other. Whoever can write a state can otherwise say that the other
-- agreed to talk, or that a talk took place of which nothing was written. The house itself, tidying up, takes any step.
create function conversation.keep_to_the_steps() returns trigger set search_path = pg_catalog language plpgsql as $$
declare
    unmoved boolean := (new.proposed_by, new.starts_at, new.duration_minutes, new.setting, new.place)
                     = (old.proposed_by, old.starts_at, old.duration_minutes, old.setting, old.place);
begin
    if exists (select from pg_class where oid = tg_relid and pg_get_userbyid(relowner) = current_user) then
        return new;
    end if;
    if new.version = old.version + 1 and (
           old.state = 'proposed' and new.state = 'agreed' and unmoved and old.proposed_by <> access.viewer()
        or old.state in ('proposed', 'agreed') and new.state = 'proposed' and new.proposed_by = access.viewer()
        or old.state in ('proposed', 'agreed') and new.state = 'called_off' and unmoved
        or old.state = 'agreed' and new.state = 'held' and unmoved
           and exists (select from conversation.minutes m where m.conversation_id = new.id and m.author_id = access.viewer())) then
        return new;
    end if;
    raise insufficient_privilege using message = 'a conversation takes no such step';
end $$;
create trigger keep_to_the_steps before update on conversation.conversation
    for each row execute function conversation.keep_to_the_steps();

-- Either may say that an agreement ended; that it is open again only whoever ended it may say, by taking the ending back.
create function conversation.keep_to_an_ending() returns trigger set search_path = pg_catalog language plpgsql as $$
begin
    if exists (select from pg_class where oid = tg_relid and pg_get_userbyid(relowner) = current_user)
       or old.closed_at is null and new.closed_at is not null and new.version = old.version + 1 then
        return new;
    end if;
    raise insufficient_privilege using message = 'an agreement is opened again by whoever ended it';
end $$;
create trigger keep_to_an_ending before update on conversation.agreement
    for each row execute function conversation.keep_to_an_ending();
revoke execute on all functions in schema conversation from public;
