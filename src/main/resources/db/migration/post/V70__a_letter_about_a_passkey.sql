-- Whoever gets one more way in hears of it, as of a changed password.
alter table post.mail drop constraint mail_kind_check;
alter table post.mail add constraint mail_kind_check check (kind in ('invitation', 'withdrawal', 'repetition', 'ending', 'notice', 'digest',
    'sign_in_link', 'password_notice', 'passkey_notice'));

create or replace function post.put_notice(person uuid, sort text, about uuid, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    if not coalesce(access.viewer() = person, false) and not access.has_role('administrator', 'hr') then
        raise insufficient_privilege using message = 'a notice is for oneself, or from those who keep the accounts';
    end if;
    if sort not in ('password_notice', 'passkey_notice') then
        raise insufficient_privilege using message = 'this is no notice';
    end if;
    perform post.put(person, sort, about, 0, null, at);
end $$;
