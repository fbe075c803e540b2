-- When the house was last written away, how large that was, and whether it went wrong since. Nothing of what was written.
create table access.backup (
    only_one boolean primary key default true check (only_one),
    tried_at timestamptz,
    succeeded_at timestamptz,
    bytes bigint,
    fault text check (fault in ('full', 'key', 'folder', 'other'))
);
comment on table access.backup is 'person=no';

-- For the administrator, who is the one that can do something about it.
create function access.last_backup() returns table (succeeded_at timestamptz, bytes bigint, fault text)
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    if access.has_role('administrator') then
        return query select b.succeeded_at, b.bytes, b.fault from access.backup b;
    end if;
end $$;
revoke execute on function access.last_backup() from public;
grant execute on function access.last_backup() to ${app};
