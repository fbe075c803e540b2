grant usage on schema knowledge to ${app};

-- What this house wrote itself beside what came along: a guide for a conversation, or a set of questions. The draft is HR's alone,
-- field by field as it was typed. What everybody reads is a version of it, and that is never changed.
create table knowledge.piece (
    id uuid primary key,
    sort text not null check (sort ~ '^(guide|questions)$'),
    draft jsonb not null check (jsonb_typeof(draft) = 'object' and octet_length(draft::text) <= 400000),
    revision integer not null check (revision > 0),
    made_by uuid not null,
    made_at timestamptz not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    unique (id, sort),
    check ((ended_by is null) = (ended_at is null))
);
create index piece_changed on knowledge.piece (changed_at desc);
comment on table knowledge.piece is 'person=yes; owner=knowledge';

-- What everybody reads: one stands at a time, and a talk that began with an earlier one keeps it.
create table knowledge.piece_version (
    piece_id uuid not null,
    number integer not null check (number between 1 and 9999),
    sort text not null check (sort ~ '^(guide|questions)$'),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    made_by uuid not null,
    made_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    primary key (piece_id, number),
    foreign key (piece_id, sort) references knowledge.piece (id, sort) on delete cascade,
    check ((ended_by is null) = (ended_at is null))
);
create unique index piece_version_standing on knowledge.piece_version (piece_id) where ended_at is null;
create index piece_version_sort on knowledge.piece_version (sort, made_at) where ended_at is null;
comment on table knowledge.piece_version is 'person=yes; owner=knowledge';

do $$
declare c record;
begin
    for c in select table_name t, column_name k from information_schema.columns where table_schema = 'knowledge' and table_name like 'piece%' loop
        execute format('comment on column knowledge.%I.%I is %L', c.t, c.k,
            format('purpose=%s; keep=whileItStands; seen=%s',
                case when c.k in ('draft', 'revision', 'content', 'sort') then 'technical' else 'ownGuides' end,
                case c.t when 'piece' then 'hr' else 'colleague' end));
    end loop;
end $$;

alter table knowledge.piece enable row level security;
alter table knowledge.piece force row level security;
create policy house on knowledge.piece to ${owner} using (true) with check (true);
create policy known_to_hr on knowledge.piece for select to ${app}
    using ((select access.has_role('hr')));
create policy begun_by_hr on knowledge.piece for insert to ${app}
    with check ((select access.has_role('hr'))
        and coalesce((select access.viewer()) = made_by and made_by = changed_by and ended_at is null, false));
create policy written_by_hr on knowledge.piece for update to ${app}
    using ((select access.has_role('hr')))
    with check ((select access.has_role('hr'))
        and coalesce((select access.viewer()) = changed_by and (ended_by is null or (select access.viewer()) = ended_by), false));
grant select, insert, update (draft, revision, changed_by, changed_at, ended_by, ended_at) on knowledge.piece to ${app};

alter table knowledge.piece_version enable row level security;
alter table knowledge.piece_version force row level security;
create policy house on knowledge.piece_version to ${owner} using (true) with check (true);
-- Whoever holds on to a guide of the house may know which version it is, and who published it.
create policy known_to_colleagues on knowledge.piece_version for select to ${app}
    using ((select access.viewer()) is not null);
create policy published_by_hr on knowledge.piece_version for insert to ${app}
    with check ((select access.has_role('hr')) and coalesce((select access.viewer()) = made_by and ended_at is null, false));
create policy ended_by_hr on knowledge.piece_version for update to ${app}
    using ((select access.has_role('hr')))
    with check ((select access.has_role('hr')) and coalesce(ended_by is null or (select access.viewer()) = ended_by, false));
grant select, insert, update (ended_by, ended_at) on knowledge.piece_version to ${app};

-- Nobody is spoken of in it; who wrote and published stays as a number after they went.
create function knowledge.erase(person uuid) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    return;
end $$;

-- What was taken away goes when nobody can ask any more who did so; what stands, stays with all its versions.
create function knowledge.expire(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from knowledge.piece p where privacy.gone_on('trail', p.ended_at::date) <= day;
    get diagnostics number = row_count;
    kind := 'piece';
    return next;
end $$;
revoke execute on function knowledge.erase(uuid), knowledge.expire(date) from public;
