-- A token that is past its last day opens nothing any more, so it does not count among the fifty. What it was for can be read for as
-- long as the trail says who made it, and goes in the same night.
create or replace function access.make_api_token(id uuid, purpose text, beginning text, hash bytea, today date, last date) returns boolean
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    perform access.refuse_unless('administrator');
    insert into access.api_token (id, purpose, beginning, token_hash, made_on, ends_on)
        select make_api_token.id, make_api_token.purpose, make_api_token.beginning, hash, today, last
         where (select count(*) from access.api_token t where t.ends_on >= today) < 50;
    return found;
end $$;

create or replace function access.expire(day date) returns table (kind text, number bigint)
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    delete from access.entry_code where expires_at < day;
    delete from access.sign_in_link where asked_at < day;
    delete from access.passkey_challenge where asked_at < day;
    delete from access.address_change where asked_at < day - 14;
    delete from access.api_token t where privacy.gone_on('trail', t.ends_on) <= expire.day;
    delete from access.audit a where privacy.gone_on('trail', a.day) <= expire.day;
    get diagnostics number = row_count;
    kind := 'trail';
    return next;
end $$;
