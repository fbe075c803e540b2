-- What this organisation puts beside a statement about the law: its own arrangement, and the day on which somebody last looked.
-- Everybody reads it beside the statement. It is about a rule and about nobody.
create table privacy.law_note (
    statement text primary key,
    text text not null,
    checked_on date not null
);
comment on table privacy.law_note is 'person=no';
grant select on privacy.law_note to ${app};

create function privacy.put_law_note(about text, words text, day date) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('hr', 'administrator');
    insert into privacy.law_note (statement, text, checked_on) values (about, words, day)
    on conflict (statement) do update set text = excluded.text, checked_on = excluded.checked_on;
end $$;

create function privacy.remove_law_note(about text) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('hr', 'administrator');
    delete from privacy.law_note where statement = about;
end $$;

revoke execute on all functions in schema privacy from public;
grant execute on function privacy.put_law_note(text, text, date), privacy.remove_law_note(text) to ${app};
