grant usage on schema privacy to ${app};

-- How many months what is kept stays, by kind. A house changes it within these bounds; what the bounds rest on is told on the page.
create table privacy.term (
    name text primary key,
    months integer not null,
    check (case name when 'leaving' then months between 1 and 24
                     when 'unshared' then months between 1 and 6
                     when 'longAgo' then months = 0 or months between 12 and 60
                     when 'trail' then months between 6 and 24
                     else false end)
);
comment on table privacy.term is 'person=no';
grant select on privacy.term to ${app};

-- What a house keeps to that never chose otherwise: two years after somebody left, a month for what was not shared, no
-- end for what is long ago as long as both work here, and two years for who looked.
create function privacy.months(wanted text) returns integer
    stable security definer set search_path = pg_catalog language sql as $$
    select coalesce((select t.months from privacy.term t where t.name = wanted),
        case wanted when 'leaving' then 24 when 'unshared' then 1 when 'longAgo' then 0 when 'trail' then 24 end)
$$;

-- The first day on which something is no longer there, when this was the last day that counts.
create function privacy.gone_on(wanted text, last date) returns date
    stable security definer set search_path = pg_catalog language sql as $$
    select (last + make_interval(months => privacy.months(wanted)))::date + 1
$$;

revoke execute on all functions in schema privacy from public;
grant execute on function privacy.months(text), privacy.gone_on(text, date) to ${app};
