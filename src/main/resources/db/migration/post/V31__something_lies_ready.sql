-- Somebody left something for somebody else to read. Two of them about the same thing are one letter while it waits. What it says is
-- made with the reader's eyes: about what they may not see, or have seen, no letter comes of it.
create function post.notify(subject uuid, reader uuid, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    if coalesce(access.viewer() = reader, true) then
        raise insufficient_privilege using message = 'a notice goes from one to another';
    end if;
    if not exists (select from post.mail m
                    where m.person_id = reader and m.appointment_id = subject and m.kind = 'notice' and m.state = 'waiting') then
        perform post.put(reader, 'notice', subject, 0, null, at);
    end if;
end $$;
revoke execute on function post.notify(uuid, uuid, timestamptz) from public;
grant execute on function post.notify(uuid, uuid, timestamptz) to ${app};
