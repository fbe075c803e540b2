-- A word knows where its person stands in the list, so that a page of people is read from one index, in order,
-- however many are called 'van'. Names are compared letter by letter: 'boer daan' comes before 'boerma'.
alter table people.name_word add column sort_name text not null default '';
comment on column people.name_word.sort_name is 'purpose=findColleagues; keep=twoYearsAfter; seen=colleague';

create function people.place_word() returns trigger
    security definer set search_path = pg_catalog language plpgsql as $$
begin
    new.sort_name := (select p.sort_name from people.person p where p.id = new.person_id);
    return new;
end $$;
create trigger place_word before insert on people.name_word for each row execute function people.place_word();

create function people.place_words() returns trigger
    security definer set search_path = pg_catalog language plpgsql as $$
begin
    update people.name_word set sort_name = new.sort_name where person_id = new.id;
    return null;
end $$;
create trigger place_words after update of sort_name on people.person
    for each row when (old.sort_name is distinct from new.sort_name) execute function people.place_words();

update people.name_word w set sort_name = p.sort_name from people.person p where p.id = w.person_id;

drop index people.name_word_start;
create index name_word_start on people.name_word (word text_pattern_ops, sort_name collate "C", person_id);
drop index people.person_team;
create index person_team on people.person (team_id, sort_name collate "C", id);
create index person_list on people.person (sort_name collate "C", id);

revoke execute on function people.place_word(), people.place_words() from public;
