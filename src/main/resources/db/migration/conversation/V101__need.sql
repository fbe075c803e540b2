-- What somebody needs to do their work well, in their own words, by one of four needs that everybody has; and which of them matters
-- most to them. It is theirs alone until they let whoever guides them read it.
create table conversation.need (
    employee_id uuid not null references people.person (id) on delete cascade,
    need text not null check (need in ('autonomy', 'relatedness', 'competence', 'safety')),
    text text not null check (length(text) between 1 and 500),
    foremost boolean not null,
    written_at timestamptz not null,
    shared_at timestamptz,
    primary key (employee_id, need)
);
create unique index need_foremost on conversation.need (employee_id) where foremost;
comment on table conversation.need is 'person=yes; owner=conversation';

do $$
declare k text;
begin
    for k in select column_name from information_schema.columns where table_schema = 'conversation' and table_name = 'need' loop
        execute format('comment on column conversation.need.%I is %L', k, 'purpose=ownNeeds; keep=twoYearsAfter; seen=self,guideWhenShared');
    end loop;
end $$;

alter table conversation.need enable row level security;
alter table conversation.need force row level security;
create policy house on conversation.need to ${owner} using (true) with check (true);
create policy own_and_shared on conversation.need for select to ${app}
    using (coalesce((select access.viewer()) = employee_id, false)
        or coalesce(shared_at is not null and employee_id = any ((select people.team_of_viewer())::uuid[]), false));
create policy own_words on conversation.need for insert to ${app}
    with check (coalesce((select access.viewer()) = employee_id, false));
create policy own_other_words on conversation.need for update to ${app}
    using (coalesce((select access.viewer()) = employee_id, false))
    with check (coalesce((select access.viewer()) = employee_id, false));
create policy own_end on conversation.need for delete to ${app}
    using (coalesce((select access.viewer()) = employee_id, false));
grant select, insert, delete, update (text, foremost, written_at, shared_at) on conversation.need to ${app};

create function conversation.clear_needs(day date) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare gone uuid[] := array(select people.leavers(day));
begin
    perform conversation.nobody_looks();
    delete from conversation.need n where n.employee_id = any (gone);
end $$;
revoke execute on function conversation.clear_needs(date) from public;
grant execute on function conversation.clear_needs(date) to ${app};
