-- A link to another address, and the word about it to the one that somebody had.
alter table post.mail drop constraint mail_kind_check;
alter table post.mail add constraint mail_kind_check check (kind in ('invitation', 'withdrawal', 'repetition', 'ending', 'notice', 'digest',
    'sign_in_link', 'password_notice', 'passkey_notice', 'address_link', 'address_notice'));

-- What is about somebody's own deed they send themselves; those who keep the accounts tell others what they did to them.
create or replace function post.put_notice(person uuid, sort text, about uuid, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    if not coalesce(access.viewer() = person, false) and (sort = 'address_link' or not access.has_role('administrator', 'hr')) then
        raise insufficient_privilege using message = 'a notice is for oneself, or from those who keep the accounts';
    end if;
    if sort not in ('password_notice', 'passkey_notice', 'address_link', 'address_notice') then
        raise insufficient_privilege using message = 'this is no notice';
    end if;
    perform post.put(person, sort, about, 0, null, at);
end $$;
