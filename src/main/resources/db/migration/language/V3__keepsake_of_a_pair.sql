-- A talk is kept with somebody with whom its keeper is or was a pair, or with nobody from here. Words about a colleague whom somebody
-- never guided, and who never guided them, are not kept; whoever once was a pair may still look back at what they said.
drop policy author_keeps on language.keepsake;
create policy author_keeps on language.keepsake for insert to ${app}
    with check (coalesce((select access.viewer()) = author_id, false)
        and (about_id is null or exists (select from people.reporting_line l
              where l.employee_id = author_id and l.manager_id = about_id or l.employee_id = about_id and l.manager_id = author_id)));
