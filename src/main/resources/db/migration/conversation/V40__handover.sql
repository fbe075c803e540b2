-- What an employee lets a new manager read of the talks with a former one: item by item, and never more than was tapped.
-- The tables of those talks stay shut to the new manager; conversation.handed_over() reads aloud what stands here, and no word more.
create table conversation.handover (
    id uuid primary key,
    employee_id uuid not null references people.person (id),
    manager_id uuid not null references people.person (id),
    receiver_id uuid not null references people.person (id),
    conversation_id uuid not null,
    minutes_id uuid,
    agreement_id uuid,
    handed_at timestamptz not null,
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    foreign key (minutes_id, conversation_id, employee_id, manager_id)
        references conversation.minutes (id, conversation_id, employee_id, manager_id) on delete cascade,
    foreign key (agreement_id, conversation_id, employee_id, manager_id)
        references conversation.agreement (id, conversation_id, employee_id, manager_id) on delete cascade,
    check ((minutes_id is null) <> (agreement_id is null)),
    check (receiver_id not in (employee_id, manager_id))
);
create unique index handover_minutes on conversation.handover (employee_id, receiver_id, conversation_id) where minutes_id is not null;
create unique index handover_agreement on conversation.handover (employee_id, receiver_id, agreement_id) where agreement_id is not null;
create index handover_receiver on conversation.handover (receiver_id);
create index handover_conversation on conversation.handover (conversation_id);
comment on table conversation.handover is 'person=yes; owner=conversation';

-- The employee has chosen for this manager; they are asked again only when the manager comes anew.
create table conversation.settling (
    employee_id uuid not null references people.person (id),
    receiver_id uuid not null references people.person (id),
    settled_on date not null,
    primary key (employee_id, receiver_id),
    check (employee_id <> receiver_id)
);
comment on table conversation.settling is 'person=yes; owner=conversation';

-- A promise between an employee and a former manager that the employee would like the new one to take over. It binds
-- nobody until the new one says yes.
create table conversation.passing (
    agreement_id uuid primary key,
    employee_id uuid not null,
    manager_id uuid not null,
    receiver_id uuid not null references people.person (id),
    passed_at timestamptz not null,
    refused_at timestamptz,
    foreign key (agreement_id, employee_id, manager_id)
        references conversation.agreement (id, employee_id, manager_id) on delete cascade,
    check (receiver_id not in (employee_id, manager_id))
);
create index passing_receiver on conversation.passing (receiver_id, employee_id);
create index passing_employee on conversation.passing (employee_id);
comment on table conversation.passing is 'person=yes; owner=conversation';

do $$
declare c record;
begin
    for c in select table_name t, column_name k from information_schema.columns
              where table_schema = 'conversation' and table_name in ('handover', 'settling', 'passing') loop
        execute format('comment on column conversation.%I.%I is %L', c.t, c.k,
            format('purpose=%s; keep=twoYearsAfter; seen=%s',
                case c.t when 'passing' then 'keepPromises' else 'handOver' end,
                case c.t when 'settling' then 'self' else 'self,receiver' end));
    end loop;
    for c in select unnest(array['handover', 'settling', 'passing']) t loop
        execute format('alter table conversation.%I enable row level security', c.t);
        execute format('alter table conversation.%I force row level security', c.t);
        execute format('create policy house on conversation.%I to ${owner} using (true) with check (true)', c.t);
    end loop;
    for c in select unnest(array['handover', 'passing']) t loop
        execute format('create policy giver_and_receiver on conversation.%I for select to ${app}
            using (case (select access.viewer()) when employee_id then true when receiver_id then true else false end)', c.t);
    end loop;
end $$;

-- Only the employee hands over, to somebody who guides them today, and from talks with somebody who no longer does.
create policy employee_hands_over on conversation.handover for insert to ${app}
    with check (coalesce((select access.viewer()) = employee_id and people.are_linked(employee_id, receiver_id)
        and not people.are_linked(employee_id, manager_id), false));
create policy employee_takes_back on conversation.handover for delete to ${app}
    using (coalesce((select access.viewer()) = employee_id, false));

create policy own on conversation.settling for all to ${app}
    using (coalesce((select access.viewer()) = employee_id, false))
    with check (coalesce((select access.viewer()) = employee_id, false));

create policy employee_passes_on on conversation.passing for insert to ${app}
    with check (coalesce((select access.viewer()) = employee_id and refused_at is null and people.are_linked(employee_id, receiver_id)
        and not people.are_linked(employee_id, manager_id)
        and exists (select from conversation.agreement a where a.id = passing.agreement_id and a.closed_at is null), false));
create policy employee_keeps_it on conversation.passing for delete to ${app}
    using (coalesce((select access.viewer()) = employee_id, false));
create policy receiver_answers on conversation.passing for update to ${app}
    using (coalesce((select access.viewer()) = receiver_id, false))
    with check (coalesce((select access.viewer()) = receiver_id and refused_at is not null, false));

grant select, insert, delete on conversation.handover, conversation.passing, conversation.settling to ${app};
grant update (refused_at) on conversation.passing to ${app};
grant update (settled_on) on conversation.settling to ${app};

-- What was handed over from this employee to this manager, for either of them; for anybody else, and for a manager who no
-- longer guides them, there is nothing. The words of minutes only when one item is asked for.
create function conversation.handed_over(employee uuid, receiver uuid, item uuid)
    returns table (id uuid, employee_id uuid, receiver_id uuid, manager_id uuid, what text, starts_at timestamptz, text text, confirmed boolean,
                   promiser_id uuid, due_on date, outcome text, differing uuid[], views text[])
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    if not coalesce(access.viewer() = employee
                    or access.viewer() = receiver and people.are_linked(employee, receiver), false) then
        return;
    end if;
    return query
    select h.id, h.employee_id, h.receiver_id, h.manager_id, case when h.minutes_id is null then 'agreement' else 'minutes' end, c.starts_at,
           case when h.minutes_id is null then a.text when item is null then '' else m.text end,
           (select count(*) = 2 from conversation.confirmation k where k.minutes_id = h.minutes_id),
           a.promiser_id, a.due_on, case when a.id is null then null when k.outcome is not null then k.outcome
                                         when a.closed_at is null then 'open' else 'dropped' end,
           array(select v.author_id from conversation.differing_view v where item is not null and v.minutes_id = h.minutes_id order by v.written_at, v.id),
           array(select v.text from conversation.differing_view v where item is not null and v.minutes_id = h.minutes_id order by v.written_at, v.id)
      from conversation.handover h
      join conversation.conversation c on c.id = h.conversation_id
      left join conversation.minutes m on m.id = h.minutes_id
      left join conversation.agreement a on a.id = h.agreement_id
      left join conversation.closure k on k.agreement_id = h.agreement_id
     where h.employee_id = employee and h.receiver_id = receiver and (item is null or h.id = item)
     order by c.starts_at desc, h.minutes_id nulls last, a.made_at, h.id
     limit 200;
end $$;

-- The promises that wait for the viewer's yes or no, in the words in which they were made.
create function conversation.passed_to_viewer(employee uuid)
    returns table (agreement_id uuid, employee_id uuid, manager_id uuid, promiser_id uuid, text text, due_on date)
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    if not coalesce(people.are_linked(employee, access.viewer()), false) then
        return;
    end if;
    return query
    select p.agreement_id, p.employee_id, p.manager_id, a.promiser_id, a.text, a.due_on
      from conversation.passing p join conversation.agreement a on a.id = p.agreement_id
     where p.receiver_id = access.viewer() and p.employee_id = employee and p.refused_at is null and a.closed_at is null
     order by a.due_on nulls last, a.made_at, a.id limit 50;
end $$;

-- An ending that says 'passed on' comes of a yes, never of a pen.
alter table conversation.closure drop constraint closure_outcome_check;
alter table conversation.closure add constraint closure_outcome_check
    check (outcome in ('done', 'kept', 'tried', 'changed', 'dropped', 'passed_on'));
alter policy in_own_name on conversation.closure
    with check (coalesce((select access.viewer()) in (employee_id, manager_id) and (select access.viewer()) = author_id and outcome <> 'passed_on', false));

-- The new manager says yes: the promise lives on between the two of them, in a talk of theirs, and ends where it came from.
-- 'gone' when it no longer waits for them, 'noTalk' when the two have no conversation yet in which it could stand.
create function conversation.take_over(promise uuid, successor uuid, at timestamptz) returns text
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare
    a conversation.agreement;
    talk uuid;
begin
    select x.* into a from conversation.agreement x join conversation.passing p on p.agreement_id = x.id
     where x.id = promise and p.receiver_id = access.viewer() and p.refused_at is null and x.closed_at is null
       and people.are_linked(p.employee_id, access.viewer()) for update;
    if not found then
        return 'gone';
    end if;
    select c.id into talk from conversation.conversation c
     where c.employee_id = a.employee_id and c.manager_id = access.viewer() and c.state in ('agreed', 'held')
     order by c.starts_at > at, abs(extract(epoch from c.starts_at - at)) limit 1;
    if talk is null then
        return 'noTalk';
    end if;
    insert into conversation.agreement (id, conversation_id, employee_id, manager_id, promiser_id, promised_to_id, made_by, made_at,
                                        text, due_on, look_back_on, trial)
        values (successor, talk, a.employee_id, access.viewer(),
                case when a.promiser_id = a.employee_id then a.employee_id else access.viewer() end,
                case when a.promiser_id = a.employee_id then access.viewer() else a.employee_id end,
                access.viewer(), at, a.text, a.due_on, a.look_back_on, a.trial);
    insert into conversation.closure (agreement_id, conversation_id, employee_id, manager_id, author_id, outcome, closed_at)
        values (a.id, a.conversation_id, a.employee_id, a.manager_id, a.employee_id, 'passed_on', at);
    update conversation.agreement set closed_at = at, version = version + 1 where id = a.id;
    delete from conversation.passing where agreement_id = a.id;
    return 'done';
end $$;

-- What was passed on stands with somebody else by now: that is not taken back alone.
create or replace function conversation.take_back(ended uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from conversation.closure c where c.agreement_id = ended and c.author_id = access.viewer() and c.outcome <> 'passed_on';
    if not found then
        return false;
    end if;
    update conversation.agreement set closed_at = null, version = version + 1 where id = ended;
    return true;
end $$;

revoke execute on function conversation.handed_over(uuid, uuid, uuid), conversation.passed_to_viewer(uuid),
    conversation.take_over(uuid, uuid, timestamptz) from public;
grant execute on function conversation.handed_over(uuid, uuid, uuid), conversation.passed_to_viewer(uuid),
    conversation.take_over(uuid, uuid, timestamptz) to ${app};
