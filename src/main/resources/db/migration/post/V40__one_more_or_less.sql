-- Somebody more comes to what stands in the calendars of the viewer and one other: for that guest alone something changes.
create function post.join(appointment uuid, guest uuid, link text, starts timestamptz, minutes integer, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare number integer;
begin
    if not exists (select from post.invitation where appointment_id = appointment and person_id = access.viewer() and stands)
       or (select count(*) from post.invitation where appointment_id = appointment and stands and person_id <> guest) <> 2 then
        return;
    end if;
    insert into post.invitation as i (person_id, appointment_id, other_id, path, starts_at, duration_minutes, changed_at)
        values (guest, appointment, access.viewer(), link, starts, minutes, at)
    on conflict (person_id, appointment_id) do update
        set other_id = excluded.other_id, starts_at = excluded.starts_at, duration_minutes = excluded.duration_minutes, path = excluded.path,
            stands = true, sequence = i.sequence + 1, changed_at = excluded.changed_at
    returning sequence into number;
    perform post.put(guest, 'invitation', appointment, number, null, at);
end $$;

-- And somebody does not come after all, by their own word or that of one of the others who will be there.
create function post.leave(appointment uuid, guest uuid, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
declare number integer;
begin
    if not exists (select from post.invitation where appointment_id = appointment and person_id = access.viewer()) then
        return;
    end if;
    update post.invitation set stands = false, sequence = sequence + 1, changed_at = at
     where appointment_id = appointment and person_id = guest and stands returning sequence into number;
    if found then
        perform post.put(guest, 'withdrawal', appointment, number, null, at);
    end if;
end $$;
revoke execute on function post.join(uuid, uuid, text, timestamptz, integer, timestamptz), post.leave(uuid, uuid, timestamptz) from public;
grant execute on function post.join(uuid, uuid, text, timestamptz, integer, timestamptz), post.leave(uuid, uuid, timestamptz) to ${app};
