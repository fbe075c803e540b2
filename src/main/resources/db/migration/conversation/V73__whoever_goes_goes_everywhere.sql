-- Whoever is let go is let go here too: what was handed to them, asked of them, and where they came along.
do $$
declare it record;
begin
    for it in select * from (values ('handover', 'receiver_id'), ('settling', 'employee_id'), ('settling', 'receiver_id'),
                                    ('passing', 'receiver_id'), ('companion', 'person_id')) as found (place, who) loop
        execute format('alter table conversation.%I drop constraint %I', it.place, it.place || '_' || it.who || '_fkey');
        execute format('alter table conversation.%I add foreign key (%I) references people.person (id) on delete cascade', it.place, it.who);
    end loop;
end $$;
create index settling_receiver on conversation.settling (receiver_id);
create index companion_anybody on conversation.companion (person_id);
