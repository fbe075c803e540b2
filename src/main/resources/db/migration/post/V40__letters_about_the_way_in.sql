-- Letters about somebody's way in. They come whatever somebody chose to hear: whoever did not ask for it must know of it.
alter table post.mail drop constraint mail_kind_check;
alter table post.mail add constraint mail_kind_check check (kind in ('invitation', 'withdrawal', 'digest',
    'sign_in_link', 'password_notice'));

-- Somebody asked for a link. It is looked up later for whom, so that asking takes as long for an address that nobody has.
create function post.knock(link uuid, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    insert into post.task (task_name, task_instance, execution_time, picked, version) values ('knock', link::text, at, false, 1);
$$;

create function post.answer_knock(link uuid, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language sql as $$
    select post.put(who, 'sign_in_link', link, 0, null, at) from access.person_of_link(link, at) who where who is not null;
$$;

-- A notice to oneself, or by those who keep the accounts to whom it is about.
create function post.put_notice(person uuid, sort text, about uuid, at timestamptz) returns void
    volatile security definer set search_path = pg_catalog language plpgsql as $$
begin
    if not coalesce(access.viewer() = person, false) and not access.has_role('administrator', 'hr') then
        raise insufficient_privilege using message = 'a notice is for oneself, or from those who keep the accounts';
    end if;
    if sort <> 'password_notice' then
        raise insufficient_privilege using message = 'this is no notice';
    end if;
    perform post.put(person, sort, about, 0, null, at);
end $$;

revoke execute on all functions in schema post from public;
grant execute on function post.knock, post.answer_knock, post.put_notice to ${app};
