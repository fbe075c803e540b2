-- With a token a program asks what its own words do, and nothing else. Behind it there is no viewer, so every wall stays shut for it: no row about
-- anybody can be read or written with it. That is why one administrator may make one alone, where a role takes two people. What is
-- kept is its purpose, its first letters to recognise it by, a hash, and the last day it was used; who made it is in the audit trail.
create table access.api_token (
    id uuid primary key,
    purpose text not null check (length(purpose) between 1 and 80),
    beginning text not null,
    token_hash bytea not null unique,
    made_on date not null,
    ends_on date not null,
    used_on date,
    check (ends_on >= made_on)
);
create index api_token_beginning on access.api_token (beginning);
comment on table access.api_token is 'person=no';
alter table access.api_token enable row level security;
alter table access.api_token force row level security;
create policy house on access.api_token to ${owner} using (true) with check (true);

create function access.api_tokens()
    returns table (id uuid, purpose text, beginning text, made_on date, ends_on date, used_on date)
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('administrator');
    return query select t.id, t.purpose, t.beginning, t.made_on, t.ends_on, t.used_on from access.api_token t order by t.made_on desc, t.id desc;
end $$;

-- Fifty are more than anybody keeps track of. One that ended a quarter ago is forgotten.
create function access.make_api_token(id uuid, purpose text, beginning text, hash bytea, today date, last date) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('administrator');
    delete from access.api_token t where t.ends_on < today - 90;
    insert into access.api_token (id, purpose, beginning, token_hash, made_on, ends_on)
        select make_api_token.id, make_api_token.purpose, make_api_token.beginning, hash, today, last
         where (select count(*) from access.api_token) < 50;
    return found;
end $$;

create function access.end_api_token(wanted uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('administrator');
    delete from access.api_token t where t.id = wanted;
    return found;
end $$;

-- For the door, where nobody looks yet: whose hash it is, is compared there.
create function access.api_tokens_beginning(letters text, today date) returns table (id uuid, token_hash bytea)
    stable security definer set search_path = pg_catalog language sql as $$
    select t.id, t.token_hash from access.api_token t where t.beginning = letters and t.ends_on >= today
$$;

-- The day and not the minute: when somebody works is nobody's business.
create function access.use_api_token(wanted uuid, today date) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    update access.api_token t set used_on = today where t.id = wanted and t.used_on is distinct from today;
    return found;
end $$;

revoke execute on all functions in schema access from public;
grant execute on function access.api_tokens, access.make_api_token, access.end_api_token, access.api_tokens_beginning, access.use_api_token to ${app};
