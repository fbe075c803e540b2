-- An organisation of any size, made in sets. No name or sentence in it is anybody's.
-- Filled in by the caller: ${people}, ${managers}, ${conversations} (two agreements each) and ${today}.
-- Run as a superuser: foreign keys are not checked one by one, and hold by the way the rows are made.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '512MB';
set work_mem = '256MB';

-- Ids as the product makes them (version 7): the time first, so that new rows lie together.
create function pg_temp.id(kind int, at timestamptz, n bigint) returns uuid immutable language sql as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(kind), 3, '0')
            || '8' || lpad(to_hex(n), 15, '0'))::uuid
$$;
create function pg_temp.person(n bigint) returns uuid immutable language sql as $$
    select ('018f0000000070008' || lpad(to_hex(n), 15, '0'))::uuid
$$;
-- Chance that comes out the same every time: a number from 0 up to 1.
create function pg_temp.chance(n bigint, salt int) returns float8 immutable language sql as $$
    select ((hashint8extended(n, salt) & 1048575) / 1048576.0)::float8
$$;

insert into access.organisation (name, example, made_at, whole_at) values ('Bench', true, '${today}'::date - 2000, '${today}'::date - 2000) on conflict do nothing;

insert into people.team (id, name, folded_name, made_at)
select pg_temp.id(1, '${today}'::date - 2000, n), 'Team ' || n, 'team ' || n, '${today}'::date - 2000
  from generate_series(1, ${managers}) n;

create temp table who as
select n, pg_temp.person(n) as id,
       case when n <= ${managers} then 1 + (n - 1) / 17 else 1 + floor(pg_temp.chance(n, 1) * ${managers})::bigint end as manager_n,
       case when pg_temp.chance(n, 2) < 0.3 then 1 + floor(pg_temp.chance(n, 3) * ${managers})::bigint end as former_n,
       (array['Sam','Noor','Emma','Daan','Lotte','Milan','Sanne','Youssef','Fatima','Lars','Anouk','Bram','Ilse','Joris','Marit',
              'Thijs','Femke','Bas','Roos','Koen','Aylin','Omar','Puk','Wout','Jet'])[1 + floor(pg_temp.chance(n, 4) * 25)] as given,
       (array['', '', '', '', '', '', 'de', 'van', 'van der', 'ten'])[1 + floor(pg_temp.chance(n, 5) * 10)] as prefix,
       (array['ber','dal','els','hof','kam','lin','meer','ros','ster','vel','wal','zand','bos','brink','dijk','groen'])[1 + floor(pg_temp.chance(n, 6) * 16)]
       || (array['berg','man','stra','sen','huis','kamp','veld','ink','mans','ma','beek','laar','hout','wijk','gaard','donk'])[1 + floor(pg_temp.chance(n, 7) * 16)]
       || (array['','','s','er','en','a','o','e'])[1 + floor(pg_temp.chance(n, 8) * 8)] as family
  from generate_series(1, ${people}) n;
update who set manager_n = null where n = 1;
update who set former_n = null where former_n in (n, manager_n);

insert into people.person (id, given_name, prefix, family_name, sort_name, words, mail, team_id)
select id, given, prefix, initcap(family), family || ' ' || lower(given), string_to_array(lower(concat_ws(' ', given, nullif(prefix, ''), family)), ' '), 'p' || n || '@bench.example',
       pg_temp.id(1, '${today}'::date - 2000, coalesce(manager_n, 1))
  from who;
select people.place_words(array(select id from who));
insert into people.employment (person_id, source, number, job_title, starts_on)
select id, 'bench', n::text, 'medewerker', '${today}'::date - 1900 from who;
insert into access.account (person_id, address, opened_at)
select id, 'p' || n || '@bench.example', '${today}'::date - 1900 from who;
insert into access.role (person_id, role, granted_by, granted_at)
select id, (array['hr', 'confidant', 'administrator'])[1 + n % 3], pg_temp.person(1), '${today}'::date - 1900
  from who where n > ${managers} and n % 1000 < 3;

-- A current line for everybody, a past one for three in ten, a guide beside it for one in ten.
insert into people.reporting_line (id, employee_id, manager_id, kind, source, starts_on, ends_on)
select pg_temp.id(2, '${today}'::date - 1900, n), id, pg_temp.person(manager_n), 'line', 'bench', '${today}'::date - 900, null
  from who where manager_n is not null
union all
select pg_temp.id(3, '${today}'::date - 1900, n), id, pg_temp.person(former_n), 'line', 'bench', '${today}'::date - 1900, '${today}'::date - 901
  from who where former_n is not null
union all
select pg_temp.id(4, '${today}'::date - 1900, n), id, pg_temp.person(1 + (manager_n + 7) % ${managers}), 'guide', 'bench', '${today}'::date - 400, null
  from who where manager_n is not null and n % 10 = 0 and n <> 1 + (manager_n + 7) % ${managers};

-- The indexes come back after the rows; building them once is quicker than a million times a little.
create temp table put_aside as
select indexdef from pg_indexes i
 where schemaname = 'conversation'
   and not exists (select from pg_constraint c where c.conindid = format('%I.%I', schemaname, indexname)::regclass);
do $$
declare i record;
begin
    for i in select schemaname, indexname from pg_indexes x where schemaname = 'conversation'
              and not exists (select from pg_constraint c where c.conindid = format('%I.%I', schemaname, indexname)::regclass) loop
        execute format('drop index %I.%I', i.schemaname, i.indexname);
    end loop;
end $$;

-- Five years of conversations in the order in which they were planned; the last days lie ahead.
create temp table talk as
select k, w.id as employee,
       case when w.former_n is not null and starts_at < '${today}'::date - 900 then pg_temp.person(w.former_n)
            else pg_temp.person(w.manager_n) end as manager,
       starts_at, starts_at - make_interval(days => 3 + (k % 18)::int) as proposed_at,
       pg_temp.chance(k, 9) as luck
  from (select k, 2 + floor(pg_temp.chance(k, 10) * (${people} - 1))::bigint as n,
               '${today}'::date - 1825 + 1840 * (k::float8 / ${conversations}) * interval '1 day' as starts_at
          from generate_series(1, ${conversations}) k) t
  join who w using (n);
alter table talk add id uuid, add state text;
update talk set id = pg_temp.id(5, proposed_at, k),
       state = case when starts_at < '${today}'::date then case when luck < 0.93 then 'held' when luck < 0.99 then 'called_off' else 'proposed' end
                    else case when luck < 0.6 then 'agreed' when luck < 0.97 then 'proposed' else 'called_off' end end;

insert into conversation.conversation (id, employee_id, manager_id, kind, state, proposed_by, proposed_at, starts_at, duration_minutes, setting)
select id, employee, manager, 'check_in', state, case when k % 3 = 0 then employee else manager end, proposed_at, starts_at, 15,
       (array['room', 'walk', 'floor', 'phone', 'video'])[1 + k % 5]
  from talk order by proposed_at;
insert into conversation.proposal (id, conversation_id, employee_id, manager_id, author_id, made_at, starts_at, duration_minutes, setting, place)
select pg_temp.id(6, proposed_at, k), id, employee, manager, case when k % 3 = 0 then employee else manager end, proposed_at, starts_at, 15, 'room', ''
  from talk order by proposed_at;
insert into conversation.acceptance (proposal_id, conversation_id, employee_id, manager_id, author_id, accepted_at)
select pg_temp.id(6, proposed_at, k), id, employee, manager, case when k % 3 = 0 then manager else employee end, proposed_at + interval '1 day'
  from talk where state in ('agreed', 'held') order by proposed_at;
-- Written minutes and the lines before them for the last year; older ones would only make the disk fuller.
insert into conversation.minutes (id, conversation_id, employee_id, manager_id, number, author_id, text, written_at)
select pg_temp.id(7, starts_at, k), id, employee, manager, 1, manager, repeat('Wat we bespraken. ', 12), starts_at + interval '1 hour'
  from talk where state = 'held' and starts_at > '${today}'::date - 365 order by starts_at;
insert into conversation.confirmation (minutes_id, person_id, conversation_id, employee_id, manager_id, confirmed_at)
select pg_temp.id(7, starts_at, k), p, id, employee, manager, starts_at + interval '1 day'
  from talk, unnest(array[employee, manager]) p where state = 'held' and starts_at > '${today}'::date - 365 order by starts_at;
insert into conversation.preparation_line (id, conversation_id, employee_id, manager_id, author_id, position, text, written_at, shared_at)
select pg_temp.id(8, proposed_at, k * 4 + p), id, employee, manager, case when p < 2 then employee else manager end, p, 'Waar ik het over wil hebben',
       proposed_at, case when p % 2 = 0 then starts_at end
  from talk, generate_series(0, 3) p where starts_at > '${today}'::date - 365 order by proposed_at;

-- Two agreements each. Of the old ones one in a hundred is still open, of the last two months half.
create temp table deal as
select id, employee, manager, starts_at, k * 2 + p as m, (p + k) % 2 = 0 as by_employee,
       pg_temp.chance(k * 2 + p, 11) < case when starts_at > '${today}'::date - 60 then 0.5 else 0.01 end as open
  from talk, generate_series(0, 1) p;
insert into conversation.agreement (id, conversation_id, employee_id, manager_id, promiser_id, promised_to_id, made_by, made_at, text, due_on, look_back_on, closed_at)
select pg_temp.id(9, starts_at, m), id, employee, manager, case when by_employee then employee else manager end,
       case when by_employee then manager else employee end, manager, starts_at, 'Wat ik doe, en voor wanneer', starts_at::date + 14, starts_at::date + 30,
       case when not open then starts_at + interval '14 days' end
  from deal order by starts_at;
insert into conversation.closure (agreement_id, conversation_id, employee_id, manager_id, author_id, outcome, word, closed_at)
select pg_temp.id(9, starts_at, m), id, employee, manager, employee, case when m % 5 = 0 then 'dropped' else 'done' end, 'Zo ging het', starts_at + interval '14 days'
  from deal where not open and starts_at > '${today}'::date - 365 order by starts_at;

-- A rhythm of two weeks for one in three, on a day of their own: some months of talks behind them and some weeks ahead, one in
-- nine skipped.
create temp table rhythm as
select n, id as employee, pg_temp.person(manager_n) as manager, pg_temp.id(11, '${today}'::date - 110, n) as series,
       '${today}'::date - 98 + (n % 5)::int as first_on
  from who where manager_n is not null and n % 3 = 0;
insert into conversation.series (id, employee_id, manager_id, state, proposed_by, proposed_at, first_on, weeks, time_of_day, zone,
                                 duration_minutes, setting, agreed_at, planned_until)
select series, employee, manager, 'agreed', manager, first_on - 10, first_on, 2, '10:30', 'Europe/Amsterdam', 15, 'walk', first_on - 8, '${today}'::date + 50
  from rhythm;
create temp table beat as
select r.*, i, pg_temp.id(12, first_on - 8, n * 16 + i) as id, first_on + 14 * i as day,
       ((first_on + 14 * i) + time '10:30') at time zone 'Europe/Amsterdam' as starts_at, pg_temp.chance(n * 16 + i, 12) < 0.11 as skipped
  from rhythm r, generate_series(0, 9) i;
insert into conversation.conversation (id, employee_id, manager_id, kind, state, proposed_by, proposed_at, starts_at, duration_minutes, setting, series_id, series_day)
select id, employee, manager, 'check_in', case when skipped then 'called_off' when day < '${today}'::date then 'held' else 'agreed' end,
       manager, first_on - 10, starts_at, 15, 'walk', series, day
  from beat order by id;
insert into conversation.skip (conversation_id, employee_id, manager_id, author_id, skipped_at)
select id, employee, manager, employee, starts_at - interval '1 day' from beat where skipped;

-- How it felt to both in the last year, and what people wrote down for themselves in the last months.
insert into conversation.experience (conversation_id, author_id, employee_id, manager_id, felt_connection, felt_challenge)
select id, p, employee, manager, 1 + k % 4, 1 + (k / 4) % 4
  from talk, unnest(array[employee, manager]) p where state = 'held' and starts_at > '${today}'::date - 365;
insert into conversation.revealing (conversation_id, employee_id, manager_id)
select id, employee, manager from talk where state = 'held' and starts_at > '${today}'::date - 365 and k % 4 = 0;
insert into conversation.note (id, author_id, about_id, conversation_id, employee_id, manager_id, text, written_on, ends_on)
select pg_temp.id(10, starts_at, k * 2 + (p = manager)::int), p, case p when employee then manager else employee end, id, employee, manager,
       'Wat ik wil onthouden', starts_at::date, (starts_at::date + interval '6 months')::date
  from talk, unnest(array[employee, manager]) p where state = 'held' and starts_at > '${today}'::date - 180;

-- A manager often holds on to a guide of their own.
insert into conversation.guide_choice (conversation_id, author_id, employee_id, manager_id, guide)
select id, manager, employee, manager, 'giving-work' from talk where starts_at > '${today}'::date - 365;

-- A short contact before and after each of these talks.
insert into conversation.contact (id, author_id, held_on, place, line, made_at, expires_on)
select pg_temp.id(13, starts_at, k * 2 + i), manager, starts_at::date, 'floor', 'Even gekeken hoe het ging', starts_at, (starts_at::date + interval '6 months')::date
  from talk, generate_series(0, 1) i where state = 'held' and starts_at > '${today}'::date - 180;
insert into conversation.contact_person (contact_id, author_id, employee_id)
select pg_temp.id(13, starts_at, k * 2 + i), manager, employee from talk, generate_series(0, 1) i where state = 'held' and starts_at > '${today}'::date - 180;
insert into conversation.contact_technique (contact_id, author_id, technique)
select pg_temp.id(13, starts_at, k * 2 + i), manager, case when k % 3 = 0 then 'listen' else 'reflections' end
  from talk, generate_series(0, 1) i where state = 'held' and starts_at > '${today}'::date - 180;
insert into conversation.team_moment (contact_id, author_id, sort, question)
select pg_temp.id(13, starts_at, k * 2 + i), manager, 'opening', 'Waar kijk je naar uit?'
  from talk, generate_series(0, 1) i where state = 'held' and starts_at > '${today}'::date - 180;
insert into conversation.unheard (contact_id, author_id, employee_id)
select pg_temp.id(13, starts_at, k * 2 + i), manager, employee from talk, generate_series(0, 1) i where state = 'held' and starts_at > '${today}'::date - 180;

-- What managers keep for themselves: what they like doing, thoughts, ideas about people, and something good to say later.
insert into coach.skill (person_id, technique, kind)
select distinct manager, 'technique-' || chr(97 + n), kind from talk, generate_series(0, 25) n, unnest(array['masters', 'likes']) kind where state = 'held';
insert into coach.notebook (id, author_id, thought, otherwise, attempt, remind_on, written_on, ends_on)
select pg_temp.id(15, starts_at, k * 2 + i), manager, 'Dit moet meteen goed', 'Oefenen mag', 'Een keer proberen', starts_at::date + 7, starts_at::date, (starts_at::date + interval '6 months')::date
  from talk, generate_series(0, 1) i where state = 'held' and starts_at > '${today}'::date - 180;
insert into coach.evidence (id, author_id, about_id, idea, speaks_for, speaks_against, review_on, written_on, ends_on)
select pg_temp.id(16, starts_at, k * 2 + i), manager, employee, 'Die wil niet', 'Kwam te laat', 'Bleef langer', starts_at::date + 14, starts_at::date, (starts_at::date + interval '6 months')::date
  from talk, generate_series(0, 1) i where state = 'held' and starts_at > '${today}'::date - 180;
insert into coach.nugget (id, author_id, about_id, line, written_on, ends_on)
select pg_temp.id(17, starts_at, k * 2 + i), manager, employee, 'Zei eerlijk wat er speelt', starts_at::date, (starts_at::date + interval '6 months')::date
  from talk, generate_series(0, 1) i where state = 'held' and starts_at > '${today}'::date - 180;

-- And a message to each other after each of them.
insert into conversation.message (id, employee_id, manager_id, author_id, text, written_at, read_at)
select pg_temp.id(18, starts_at, k * 2 + (p = manager)::int), employee, manager, p, 'Dank je wel voor het gesprek van vandaag', starts_at,
       case when k % 40 > 0 then starts_at end
  from talk, unnest(array[employee, manager]) p where state = 'held' and starts_at > '${today}'::date - 180;

-- What people are good at: of each a few, one of them for the team, and one that waits.
insert into conversation.strength (id, employee_id, text, noticed, kept_at, shared_at)
select pg_temp.id(20 + i, min(starts_at), min(k)), employee, 'Rustig blijven als het druk is ' || i, 'Op een drukke dag', min(starts_at), case when i < 2 then min(starts_at) end
  from talk, generate_series(0, 2) i group by employee, i;
insert into conversation.asking (strength_id, employee_id, team_id, text, opened_at)
select s.id, s.employee_id, p.team_id, s.text, s.kept_at from conversation.strength s join people.person p on p.id = s.employee_id
 where s.text like '% 0' and p.team_id is not null;
insert into conversation.seconding (strength_id, employee_id, author_id, text, said_at)
select a.strength_id, a.employee_id, p.id, a.text, a.opened_at from conversation.asking a
 cross join lateral (select p.id from people.person p where p.team_id = a.team_id and p.id <> a.employee_id order by p.id limit 2) p;
insert into conversation.sighting (id, employee_id, manager_id, text, noticed, named_at)
select pg_temp.id(23, min(starts_at), min(k)), employee, manager, 'Op tijd om hulp vragen', '', '${today}'::date - 7 from talk group by employee, manager;

insert into conversation.need (employee_id, need, text, foremost, written_at, shared_at)
select employee, need, 'Dat ik het eerst mag zien', need = 'competence', min(starts_at), case when need <> 'safety' then min(starts_at) end
  from talk, unnest(array['autonomy', 'relatedness', 'competence', 'safety']) need group by employee, need;

-- A talk that was looked back at, and kept for a while.
insert into language.keepsake (id, author_id, about_id, name, text, manager, labels, kept_on, ends_on)
select pg_temp.id(16, starts_at, k * 2 + (p = manager)::int), p, case p when employee then manager else employee end, 'Over het rooster', E'L: Hoe kijk jij ernaar?\nM: Ik wil eerder beginnen.', 0, '0:open_question', starts_at::date, starts_at::date + 91
  from talk, unnest(array[employee, manager]) p where state = 'held' and starts_at > '${today}'::date - 180;

-- What stands in calendars, and the post of the last weeks.
insert into post.repetition (person_id, rhythm_id, other_id, path, starts_at, zone, rule, duration_minutes, changed_at)
select p, series, case p when employee then manager else employee end, '/people/1/series', first_on, 'Europe/Amsterdam', 'FREQ=WEEKLY;INTERVAL=2', 15, first_on - 8
  from rhythm, unnest(array[employee, manager]) p;
insert into post.invitation (person_id, appointment_id, other_id, path, starts_at, duration_minutes, changed_at, rhythm_id, occurs_at)
select p, id, case p when employee then manager else employee end, '/conversations/' || id, starts_at, 15, first_on - 8, series, starts_at
  from beat, unnest(array[employee, manager]) p where not skipped;
insert into post.invitation (person_id, appointment_id, other_id, path, starts_at, duration_minutes, changed_at)
select p, id, case p when employee then manager else employee end, '/conversations/' || id, starts_at, 15, proposed_at
  from talk, unnest(array[employee, manager]) p where state in ('agreed', 'held') and starts_at > '${today}'::date - 90;
insert into post.mail (id, person_id, kind, appointment_id, made_at, state, settled_at)
select gen_random_uuid(), person_id, case when rhythm_id is null then 'invitation' else 'repetition' end, coalesce(rhythm_id, appointment_id), changed_at, 'sent', changed_at
  from post.invitation where rhythm_id is null or occurs_at < '${today}'::date - 84;
insert into post.mail (id, person_id, kind, due_on, made_at, state, settled_at)
select gen_random_uuid(), id, 'digest', '${today}'::date - d * 7, '${today}'::date - d * 7, 'sent', '${today}'::date - d * 7 from who, generate_series(1, 4) d;
insert into post.preference (person_id, digest, invitations, changed_at)
select id, 'weekly', true, '${today}'::date - 30 from who where n % 5 = 0;
insert into conversation.reminder (person_id, subject_id, told_on)
select case when by_employee then employee else manager end, pg_temp.id(9, starts_at, m), '${today}'::date - 1
  from deal where open and starts_at < '${today}'::date;

do $$
declare i record;
begin
    for i in select indexdef from put_aside loop execute i.indexdef; end loop;
end $$;
drop table who, talk, deal, rhythm, beat, put_aside;
reset session_replication_role;
