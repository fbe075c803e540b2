-- Somebody who comes along to one conversation, because the employee says yes: 'asked' by the manager, 'joins' from the yes on.
-- The tables of the conversation stay shut to them too; conversation.beside() shows the one talk, as long as the yes stands.
create table conversation.companion (
    id uuid primary key,
    conversation_id uuid not null,
    employee_id uuid not null,
    manager_id uuid not null,
    person_id uuid not null references people.person (id),
    proposed_by uuid not null,
    state text not null check (state in ('asked', 'joins', 'not_this_time', 'withdrawn', 'stepped_back')),
    asked_at timestamptz not null,
    answered_at timestamptz,
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    check (proposed_by in (employee_id, manager_id)),
    check (person_id not in (employee_id, manager_id))
);
-- One at a time: a talk of three stays a talk.
create unique index companion_one on conversation.companion (conversation_id) where state in ('asked', 'joins');
create index companion_conversation on conversation.companion (conversation_id, asked_at desc);
create index companion_person on conversation.companion (person_id) where state = 'joins';
create index companion_employee on conversation.companion (employee_id) where state in ('asked', 'joins');
create index companion_manager on conversation.companion (manager_id) where state = 'joins';
comment on table conversation.companion is 'person=yes; owner=conversation';

do $$
declare k text;
begin
    for k in select column_name from information_schema.columns where table_schema = 'conversation' and table_name = 'companion' loop
        execute format('comment on column conversation.companion.%I is %L', k, 'purpose=planConversation; keep=twoYearsAfter; seen=pair,companion');
    end loop;
end $$;

alter table conversation.companion enable row level security;
alter table conversation.companion force row level security;
create policy house on conversation.companion to ${owner} using (true) with check (true);
-- Whoever was only asked about, or no longer comes, does not find this row.
create policy pair_and_who_joins on conversation.companion for select to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true when person_id then state = 'joins' else false end);
-- The manager asks; the employee who proposes somebody has said yes by that.
create policy either_proposes on conversation.companion for insert to ${app}
    with check (coalesce((select access.viewer()) = proposed_by and (select access.viewer()) in (employee_id, manager_id) and answered_at is null
        and state = case (select access.viewer()) when employee_id then 'joins' else 'asked' end
        and exists (select from conversation.conversation c where c.id = companion.conversation_id and c.state in ('proposed', 'agreed')), false));
create policy pair_answers on conversation.companion for update to ${app}
    using (case (select access.viewer()) when employee_id then true when manager_id then true else false end)
    with check (coalesce((select access.viewer()) in (employee_id, manager_id), false));
grant select, insert on conversation.companion to ${app};
grant update (state, answered_at) on conversation.companion to ${app};

-- The yes is the employee's, and so is taking it back; the manager may only take back their own question.
create function conversation.keep_to_the_yes() returns trigger set search_path = pg_catalog language plpgsql as $$
begin
    if exists (select from pg_class where oid = tg_relid and pg_get_userbyid(relowner) = current_user)
       or access.viewer() = old.employee_id and (old.state = 'asked' and new.state in ('joins', 'not_this_time')
                                                 or old.state = 'joins' and new.state = 'withdrawn')
       or access.viewer() = old.manager_id and old.state = 'asked' and new.state = 'withdrawn' then
        return new;
    end if;
    raise insufficient_privilege using message = 'only the employee says who comes along';
end $$;
create trigger keep_to_the_yes before update on conversation.companion
    for each row execute function conversation.keep_to_the_yes();

-- Whoever comes along may step back at any time, without a word.
create function conversation.step_back(companion uuid, at timestamptz) returns uuid
    volatile security definer set search_path = pg_catalog language sql as $$
    update conversation.companion c set state = 'stepped_back', answered_at = at
     where c.id = companion and c.person_id = access.viewer() and c.state = 'joins' returning c.conversation_id
$$;

-- The one talk, for whoever joins it: the moment, what both shared for it, and the newest minutes that were laid before the other.
-- No history, no word of how it felt, no notes, nothing that was kept to oneself.
create function conversation.beside(companion uuid)
    returns table (id uuid, conversation_id uuid, employee_id uuid, manager_id uuid, kind text, state text, starts_at timestamptz,
                   duration_minutes integer, setting text, place text, authors uuid[], lines text[], minutes text,
                   promisers uuid[], promises text[], dues date[])
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    return query
    select k.id, c.id, c.employee_id, c.manager_id, c.kind, c.state, c.starts_at, c.duration_minutes, c.setting, c.place,
           array(select l.author_id from conversation.preparation_line l where l.conversation_id = c.id and l.shared_at is not null
                  order by l.author_id <> c.employee_id, l.position, l.id),
           array(select l.text from conversation.preparation_line l where l.conversation_id = c.id and l.shared_at is not null
                  order by l.author_id <> c.employee_id, l.position, l.id),
           newest.text,
           array(select a.promiser_id from conversation.agreement a where a.conversation_id = c.id and a.id = any (newest.agreement_ids) order by a.made_at, a.id),
           array(select a.text from conversation.agreement a where a.conversation_id = c.id and a.id = any (newest.agreement_ids) order by a.made_at, a.id),
           array(select a.due_on from conversation.agreement a where a.conversation_id = c.id and a.id = any (newest.agreement_ids) order by a.made_at, a.id)
      from conversation.companion k
      join conversation.conversation c on c.id = k.conversation_id
      left join lateral (select m.text, m.agreement_ids from conversation.minutes m where m.conversation_id = c.id order by m.number desc limit 1) newest on true
     where k.id = companion and k.person_id = access.viewer() and k.state = 'joins';
end $$;

-- What the viewer comes along to, from this moment on.
create function conversation.beside_ahead(since timestamptz)
    returns table (id uuid, employee_id uuid, manager_id uuid, starts_at timestamptz)
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    return query
    select k.id, k.employee_id, k.manager_id, c.starts_at
      from conversation.companion k join conversation.conversation c on c.id = k.conversation_id
     where k.person_id = access.viewer() and k.state = 'joins' and c.state in ('agreed', 'held') and c.starts_at >= since
     order by c.starts_at limit 3;
end $$;

revoke execute on function conversation.keep_to_the_yes(), conversation.step_back(uuid, timestamptz), conversation.beside(uuid),
    conversation.beside_ahead(timestamptz) from public;
grant execute on function conversation.step_back(uuid, timestamptz), conversation.beside(uuid), conversation.beside_ahead(timestamptz) to ${app};
