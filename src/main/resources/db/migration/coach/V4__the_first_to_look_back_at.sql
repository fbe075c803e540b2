-- Whether the viewer asked to be reminded of something by today. The earliest of their own is asked for, which their own index knows:
-- whoever keeps nothing must not wait until what everybody else keeps was looked through.
create or replace function coach.asked_to_look_back() returns boolean
    stable security definer set search_path = pg_catalog language sql as $$
    select coalesce(least(
        (select min(n.remind_on) from coach.notebook n where n.author_id = (select access.viewer())
            and n.outcome is null and n.removed_on is null and n.ends_on >= (select access.today())),
        (select min(e.review_on) from coach.evidence e where e.author_id = (select access.viewer())
            and e.removed_on is null and e.ends_on >= (select access.today()))) <= access.today(), false)
$$;
