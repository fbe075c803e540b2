-- With somebody who goes, all that they kept for themselves goes, and what others kept about them.
create function coach.erase(person uuid) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from coach.skill where person_id = person;
    get diagnostics number = row_count;
    kind := 'skill';
    return next;
    delete from coach.notebook where author_id = person;
    get diagnostics number = row_count;
    kind := 'notebook';
    return next;
    delete from coach.evidence where person in (author_id, about_id);
    get diagnostics number = row_count;
    kind := 'evidence';
    return next;
    delete from coach.warning where person_id = person;
    get diagnostics number = row_count;
    kind := 'warning';
    return next;
    delete from coach.nugget where person in (author_id, about_id);
    get diagnostics number = row_count;
    kind := 'nugget';
    return next;
end $$;

-- What was taken away can be put back for the rest of that day.
create function coach.expire(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from coach.notebook where ends_on < day or removed_on < day;
    get diagnostics number = row_count;
    kind := 'notebook';
    return next;
    delete from coach.evidence where ends_on < day or removed_on < day;
    get diagnostics number = row_count;
    kind := 'evidence';
    return next;
    -- What was said is no longer something to say.
    delete from coach.nugget where ends_on < day or removed_on < day or said_on < day;
    get diagnostics number = row_count;
    kind := 'nugget';
    return next;
end $$;

-- Whoever asks what others wrote about them for themselves, asks for these too. A plus stands before what speaks for a thought, a minus before what speaks against it.
create function coach.private_words(person uuid) returns table (author_id uuid, kind text, written_on date, text text)
    stable security definer set search_path = pg_catalog language sql as $$
    select e.author_id, 'note', e.written_on, concat_ws(E'\n', e.idea, '+ ' || nullif(e.speaks_for, ''), '- ' || nullif(e.speaks_against, ''))
      from coach.evidence e where e.about_id = person and e.ends_on >= access.today() and e.removed_on is null
    union all
    select n.author_id, 'note', n.written_on, n.line
      from coach.nugget n where n.about_id = person and n.ends_on >= access.today() and n.removed_on is null
$$;

-- Whether the viewer asked to be reminded of something by today. The home page says so, and not of what.
create function coach.asked_to_look_back() returns boolean
    stable security definer set search_path = pg_catalog language sql as $$
    select exists (select from coach.notebook n where n.author_id = access.viewer() and n.remind_on <= access.today()
                      and n.outcome is null and n.removed_on is null and n.ends_on >= access.today())
        or exists (select from coach.evidence e where e.author_id = access.viewer() and e.review_on <= access.today()
                      and e.removed_on is null and e.ends_on >= access.today())
$$;

revoke execute on all functions in schema coach from public;
grant execute on function coach.asked_to_look_back() to ${app};
