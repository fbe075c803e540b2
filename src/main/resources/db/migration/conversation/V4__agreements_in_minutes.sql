-- A version of the minutes says which agreements stand in it, in their order. Whoever confirms it confirms those too,
-- and whoever reads an old version sees what was agreed then.
alter table conversation.minutes add column agreement_ids uuid[] not null default '{}';
comment on column conversation.minutes.agreement_ids is 'purpose=rememberTogether; keep=twoYearsAfter; seen=pair';

-- closed_at without a closure: the agreement was written out of the minutes again, or a change was taken back.
comment on column conversation.agreement.closed_at is 'purpose=keepPromises; keep=twoYearsAfter; seen=pair';

-- What was closed lately, asked from each side.
create index agreement_closed_promiser on conversation.agreement (promiser_id, closed_at desc) where closed_at is not null;
create index agreement_closed_promised_to on conversation.agreement (promised_to_id, closed_at desc) where closed_at is not null;

-- Whoever closed an agreement by mistake may take that back; nobody undoes what the other did. False when it is not theirs.
create function conversation.take_back(ended uuid) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from conversation.closure c where c.agreement_id = ended and c.author_id = access.viewer();
    if not found then
        return false;
    end if;
    update conversation.agreement set closed_at = null, version = version + 1 where id = ended;
    return true;
end $$;

-- What ended without a closure was written out of the minutes, or is what a change that was taken back had made of it.
-- So it does not stand in the newest minutes: nobody lets an agreement go in silence. Looked at when all is written.
create function conversation.say_how_it_ended() returns trigger set search_path = pg_catalog language plpgsql as $$
begin
    if exists (select from conversation.agreement a
                where a.id = new.id and a.closed_at is not null
                  and not exists (select from conversation.closure c where c.agreement_id = a.id)
                  and exists (select from conversation.minutes m where m.conversation_id = a.conversation_id and a.id = any (m.agreement_ids)
                                 and m.number = (select max(n.number) from conversation.minutes n where n.conversation_id = a.conversation_id))) then
        raise insufficient_privilege using message = 'an agreement in the minutes ends with a word on how';
    end if;
    return null;
end $$;
create constraint trigger say_how_it_ended after update on conversation.agreement deferrable initially deferred
    for each row execute function conversation.say_how_it_ended();
revoke execute on all functions in schema conversation from public;
grant execute on function conversation.take_back(uuid) to ${app};
