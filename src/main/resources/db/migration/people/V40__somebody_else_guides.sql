-- Whoever once guided somebody may know that somebody else does so now; not who it is, and nobody else may ask.
create function people.guided_by_another(employee uuid) returns boolean
    stable security definer set search_path = pg_catalog language plpgsql as $$
begin
    return exists (select from people.reporting_line l where l.employee_id = employee and l.manager_id = access.viewer())
       and exists (select from people.reporting_line l
                    where l.employee_id = employee and l.manager_id <> access.viewer() and l.starts_on <= access.today()
                      and (l.ends_on is null or l.ends_on >= access.today()));
end $$;
revoke execute on function people.guided_by_another(uuid) from public;
grant execute on function people.guided_by_another(uuid) to ${app};
