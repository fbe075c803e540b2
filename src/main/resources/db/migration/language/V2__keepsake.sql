-- A talk that somebody looked back at and keeps for themselves: its words, and what they said of each turn. Words of somebody else
-- stand in it, so it has a last day, soon; after that nobody reads it, not even whoever kept it.
create table language.keepsake (
    id uuid primary key,
    author_id uuid not null,
    about_id uuid references people.person (id),
    name text not null check (length(name) <= 80),
    text text not null check (length(text) between 1 and 60000),
    manager integer not null check (manager in (0, 1)),
    labels text not null check (labels ~ '^([0-9]{1,3}:[a-z_]{1,30}( |$))*$'),
    kept_on date not null,
    ends_on date not null,
    removed_on date,
    check (author_id <> about_id),
    check (ends_on >= kept_on and ends_on <= kept_on + 92)
);
create index keepsake_author on language.keepsake (author_id, kept_on desc);
create index keepsake_about on language.keepsake (about_id);
create index keepsake_ends on language.keepsake (ends_on);
create index keepsake_removed on language.keepsake (removed_on) where removed_on is not null;
comment on table language.keepsake is 'person=yes; owner=language';

do $$
declare k text;
begin
    for k in select column_name from information_schema.columns where table_schema = 'language' and table_name = 'keepsake' loop
        execute format('comment on column language.keepsake.%I is %L', k, 'purpose=ownNotes; keep=untilItsLastDay; seen=author');
    end loop;
end $$;

alter table language.keepsake enable row level security;
alter table language.keepsake force row level security;
create policy house on language.keepsake to ${owner} using (true) with check (true);
create policy author_until_its_last_day on language.keepsake for select to ${app}
    using (coalesce((select access.viewer()) = author_id and ends_on >= (select access.today()), false));
create policy author_keeps on language.keepsake for insert to ${app}
    with check (coalesce((select access.viewer()) = author_id, false));
create policy author_mends on language.keepsake for update to ${app}
    using (coalesce((select access.viewer()) = author_id and ends_on >= (select access.today()), false))
    with check (coalesce((select access.viewer()) = author_id, false));
grant select, insert, update (manager, labels, removed_on) on language.keepsake to ${app};

create or replace function language.erase(person uuid) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from language.keepsake k where person in (k.author_id, k.about_id);
    get diagnostics number = row_count;
    kind := 'keepsake';
    return next;
end $$;

-- What was taken away can be put back for the rest of that day.
create or replace function language.expire(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from language.house_rule r where privacy.gone_on('trail', r.ended_at::date) <= day;
    get diagnostics number = row_count;
    kind := 'houseRule';
    return next;
    delete from language.keepsake k where k.ends_on < day or k.removed_on < day;
    get diagnostics number = row_count;
    kind := 'keepsake';
    return next;
end $$;

-- Whoever asks what others wrote about them for themselves, asks for these too: the talk, and what its keeper said of each turn.
create function language.private_words(person uuid) returns table (author_id uuid, kind text, written_on date, text text)
    stable security definer set search_path = pg_catalog language sql as $$
    select k.author_id, 'keepsake', k.kept_on, concat_ws(E'\n', nullif(k.name, ''), k.text, nullif(replace(k.labels, ':', ': '), ''))
      from language.keepsake k where k.about_id = person and k.ends_on >= access.today() and k.removed_on is null
$$;
revoke execute on function language.private_words(uuid) from public;

-- A word more for what can be asked for; whatever other rooms added stays.
do $$
declare t text; known text;
begin
    foreach t in array array['review', 'answer'] loop
        select pg_get_constraintdef(c.oid) into strict known from pg_constraint c
         where c.conrelid = format('privacy.%I', t)::regclass and c.conname = t || '_kind_check';
        execute format('alter table privacy.%I drop constraint %I', t, t || '_kind_check');
        execute format('alter table privacy.%I add constraint %I %s', t, t || '_kind_check',
            replace(known, 'ARRAY[', 'ARRAY[''keepsake''::text, '));
    end loop;
end $$;
