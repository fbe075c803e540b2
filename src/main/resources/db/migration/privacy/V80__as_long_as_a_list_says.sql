-- A municipality or a province is held to a selection list that names five or ten years for such talks. Whoever lives by it may
-- keep to it, says so, and a second person agrees. Nobody else keeps longer than two years after somebody left.
create function privacy.within_bounds(wanted text, period integer, on_ground text) returns boolean
    immutable set search_path = pg_catalog language sql as $$
    select case when on_ground = 'selectionList' then wanted = 'leaving' and period in (60, 120)
                when on_ground is not null then false
                when wanted = 'leaving' then period between 1 and 24
                when wanted = 'unshared' then period between 1 and 6
                when wanted = 'longAgo' then period = 0 or period between 12 and 60
                when wanted = 'trail' then period between 6 and 24
                else false end
$$;

alter table privacy.term add column ground text;
alter table privacy.term drop constraint term_check;
alter table privacy.term add constraint term_within_the_law check (privacy.within_bounds(name, months, ground));

alter table privacy.term_change add column ground text;
alter table privacy.term_change drop constraint term_change_check;
alter table privacy.term_change add constraint term_within_the_law check (privacy.within_bounds(name, months, ground));
comment on column privacy.term_change.ground is 'purpose=agreeOnTerms; keep=twoYears; seen=hr,administrator';

drop function privacy.propose_term(uuid, text, integer);
create function privacy.propose_term(change uuid, wanted text, period integer, on_ground text) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('hr', 'administrator');
    insert into privacy.term_change (id, name, months, ground, proposed_by, proposed_on)
        select change, wanted, period, on_ground, access.viewer(), access.today() where period <> privacy.months(wanted)
    on conflict do nothing;
    return found;
end $$;

create or replace function privacy.agree_to_term(change uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('hr', 'administrator');
    with agreed as (
        update privacy.term_change set agreed_by = access.viewer(), agreed_on = access.today()
         where id = change and agreed_on is null and proposed_by <> access.viewer() returning name, months, ground)
    insert into privacy.term (name, months, ground) select name, months, ground from agreed
        on conflict (name) do update set months = excluded.months, ground = excluded.ground;
    return found;
end $$;

revoke execute on all functions in schema privacy from public;
grant execute on function privacy.propose_term(uuid, text, integer, text) to ${app};
