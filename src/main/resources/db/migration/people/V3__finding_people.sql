-- The words by which people are found follow the people, by themselves: whoever writes a person cannot forget them.
create function people.place_words(persons uuid[]) returns void
    security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from people.name_word w where w.person_id = any (persons);
    insert into people.name_word (person_id, word, words, sort_name, left_on)
    select distinct p.id, word, ' ' || array_to_string(every, ' '), p.sort_name, p.left_on
      from people.person p
      left join people.team t on t.id = p.team_id
      cross join lateral (select p.words || string_to_array(coalesce(t.folded_name, ''), ' ')) a (every)
      cross join lateral unnest(every) word
     where p.id = any (persons);
end $$;

create function people.words_of_new() returns trigger
    security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform people.place_words(array(select id from arrived));
    return null;
end $$;
create trigger words_of_new after insert on people.person
    referencing new table as arrived for each statement execute function people.words_of_new();

create function people.words_of_changed() returns trigger
    security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform people.place_words(array(
        select n.id from after_it n join before_it o using (id)
         where (n.words, n.sort_name, n.team_id, n.left_on) is distinct from (o.words, o.sort_name, o.team_id, o.left_on)));
    return null;
end $$;
create trigger words_of_changed after update on people.person
    referencing old table as before_it new table as after_it for each statement execute function people.words_of_changed();

revoke execute on function people.place_words(uuid[]), people.words_of_new(), people.words_of_changed() from public;
