-- 'I see that too': a colleague who may know of somebody's strength says so, and no more than that. It is said of the words they read, so that
-- nobody's name ever stands under others. It belongs to whose strength it is: they read who says it, as long as that person may know of it,
-- nobody counts, and it goes with the strength. Whoever said it takes it back when they like.
create table conversation.seconding (
    strength_id uuid not null,
    employee_id uuid not null,
    author_id uuid not null references people.person (id) on delete cascade,
    text text not null check (length(text) between 1 and 120),
    said_at timestamptz not null,
    primary key (strength_id, author_id),
    foreign key (strength_id, employee_id) references conversation.strength (id, employee_id) on delete cascade,
    check (author_id <> employee_id)
);
create index seconding_employee on conversation.seconding (employee_id);
create index seconding_author on conversation.seconding (author_id);

do $$
declare c record;
begin
    for c in select column_name k from information_schema.columns where table_schema = 'conversation' and table_name = 'seconding' loop
        execute format('comment on column conversation.seconding.%I is %L', c.k, 'purpose=goodAt; keep=twoYearsAfter; seen=self,author');
    end loop;
end $$;
comment on table conversation.seconding is 'person=yes; owner=conversation';

alter table conversation.seconding enable row level security;
alter table conversation.seconding force row level security;
create policy house on conversation.seconding to ${owner} using (true) with check (true);
create policy own_and_said on conversation.seconding for select to ${app}
    using (case (select access.viewer()) when employee_id then true when author_id then true else false end);
-- Only of what one may know: the strength itself for who guides, and what the team may ask about for the team.
create policy known_is_seconded on conversation.seconding for insert to ${app}
    with check (coalesce((select access.viewer()) = author_id, false) and (
        exists (select from conversation.strength s where s.id = seconding.strength_id and s.employee_id = seconding.employee_id
                   and s.shared_at is not null and s.text = seconding.text)
        or exists (select from conversation.asking a where a.strength_id = seconding.strength_id and a.employee_id = seconding.employee_id
                   and a.text = seconding.text)));
create policy said_is_taken_back on conversation.seconding for delete to ${app}
    using (coalesce((select access.viewer()) = author_id, false));
grant select, insert, delete on conversation.seconding to ${app};

create or replace function conversation.clear_strengths(day date) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare gone uuid[] := array(select people.leavers(day));
begin
    perform conversation.nobody_looks();
    delete from conversation.sighting g where g.named_at < day - 90 or g.employee_id = any (gone) or g.manager_id = any (gone);
    -- Whoever works elsewhere by now may not know of it any more; they neither stay named there nor see when it goes.
    delete from conversation.seconding d using people.person e, people.person c
     where e.id = d.employee_id and c.id = d.author_id
       and (c.id = any (gone) or (c.team_id = e.team_id) is not true and not people.are_linked(e.id, c.id));
    delete from conversation.strength s where s.employee_id = any (gone);
end $$;
