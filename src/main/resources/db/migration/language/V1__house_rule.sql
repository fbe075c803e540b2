grant usage on schema language to ${app};

-- What this house wants otherwise of the reading companion: a kind of hint that it leaves out (no phrase), or a phrase of its own.
-- A rule is never changed: it ends, and another begins. So it stays readable who decided what, and when.
create table language.house_rule (
    id uuid primary key,
    kind text not null check (kind ~ '^[a-z_]{1,40}$'),
    language text check (language ~ '^(nl|en)$'),
    phrase text check (length(phrase) between 1 and 80),
    message text not null default '' check (length(message) <= 300),
    rewrite text not null default '' check (length(rewrite) <= 80),
    made_by uuid not null,
    made_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    check ((phrase is null) = (language is null)),
    check (phrase is not null or message = '' and rewrite = ''),
    check ((ended_by is null) = (ended_at is null))
);
create unique index house_rule_off on language.house_rule (kind) where phrase is null and ended_at is null;
create unique index house_rule_phrase on language.house_rule (kind, language, phrase) where phrase is not null and ended_at is null;
create index house_rule_ended on language.house_rule (ended_at desc);
create index house_rule_made on language.house_rule (made_at desc);
comment on table language.house_rule is 'person=yes; owner=language';

do $$
declare k text;
begin
    for k in select column_name from information_schema.columns where table_schema = 'language' and table_name = 'house_rule' loop
        execute format('comment on column language.house_rule.%I is %L', k, 'purpose=houseRules; keep=whileItStands; seen=colleague');
    end loop;
end $$;

alter table language.house_rule enable row level security;
alter table language.house_rule force row level security;
create policy house on language.house_rule to ${owner} using (true) with check (true);
-- Whoever is read along with may know by which rules, and who made them.
create policy known_to_colleagues on language.house_rule for select to ${app}
    using ((select access.viewer()) is not null);
create policy made_by_hr on language.house_rule for insert to ${app}
    with check ((select access.has_role('hr')) and coalesce((select access.viewer()) = made_by and ended_at is null, false));
create policy ended_by_hr on language.house_rule for update to ${app}
    using ((select access.has_role('hr')) and ended_at is null)
    with check (coalesce((select access.viewer()) = ended_by, false));
grant select, insert, update (ended_by, ended_at) on language.house_rule to ${app};

-- Nobody's words are in it; who decided stays as a number after they went.
create function language.erase(person uuid) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    return;
end $$;

create function language.expire(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from language.house_rule r where privacy.gone_on('trail', r.ended_at::date) <= day;
    get diagnostics number = row_count;
    kind := 'houseRule';
    return next;
end $$;
revoke execute on function language.erase(uuid), language.expire(date) from public;
