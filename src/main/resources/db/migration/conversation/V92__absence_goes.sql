-- Where somebody can be reached is needed while they are ill, and no longer: ninety days after the record was last put right it goes
-- by itself, and sooner when one of the two takes it away. Whoever is ill for longer has another talk by then.
create function conversation.clear_absence(day date) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform conversation.nobody_looks();
    delete from conversation.absence_record a where a.written_at < day - 90;
end $$;

-- What came to its end goes by itself, at night. Nobody who looks around in the house can hurry it, however far ahead they dare to count.
create function conversation.nobody_looks() returns void
    stable set search_path = pg_catalog language plpgsql as $$
begin
    if access.viewer() is not null then
        raise insufficient_privilege using message = 'what came to its end goes by itself, and at nobody''s word';
    end if;
end $$;
create or replace function conversation.clear_messages(day date) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare gone uuid[] := array(select people.leavers(day)); far integer := privacy.months('longAgo');
begin
    perform conversation.nobody_looks();
    delete from conversation.message m where m.employee_id = any (gone) or m.manager_id = any (gone)
        or far > 0 and m.written_at < day - make_interval(months => far);
end $$;
create or replace function conversation.clear_unheard(day date) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform conversation.nobody_looks();
    delete from conversation.unheard u using conversation.contact c where c.id = u.contact_id and c.held_on < day - 14;
end $$;
revoke execute on function conversation.clear_absence(date) from public;
revoke execute on function conversation.nobody_looks() from public;
grant execute on function conversation.clear_absence(date) to ${app};

do $$
declare c record;
begin
    for c in select column_name k from information_schema.columns
              where table_schema = 'conversation' and table_name = 'absence_record' loop
        execute format('comment on column conversation.absence_record.%I is %L', c.k,
            format('purpose=%s; keep=ninetyDays; seen=pair', case c.k when 'version' then 'technical' else 'whileAbsent' end));
    end loop;
end $$;
