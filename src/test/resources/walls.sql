-- One row of everything that is kept about people, for each pair that talks: what WhoSeesWhatTest looks at.
-- Fatima guides Daan and Marit today; Tomasz guided Daan until last year; Jolanda is Fatima's manager.
create function pg_temp.who(number int) returns uuid immutable language sql as $$
    select ('01980000-0000-7000-8000-' || lpad(number::text, 12, '0'))::uuid
$$;
insert into people.reporting_line (id, employee_id, manager_id, kind, source, starts_on, ends_on)
    values (gen_random_uuid(), pg_temp.who(2), pg_temp.who(9), 'line', 'test', '2024-01-01', '2025-12-31');
insert into access.credential (person_id, password_hash, set_at) select pg_temp.who(n), 'hash', '2026-09-01' from generate_series(1, 9) n;
insert into access.entry_code (code_hash, person_id, made_by, made_at, expires_at)
    values ('\x01', pg_temp.who(2), pg_temp.who(7), '2026-09-01', '2026-09-15');
insert into access.session (token_hash, person_id, own_device, started_at, seen_at) values ('\x02', pg_temp.who(2), true, '2026-11-24', '2026-11-24');
insert into access.sign_in_link (id, person_id, browser_hash, token_hash, asked_at) values (gen_random_uuid(), pg_temp.who(2), '\x03', '\x04', '2026-11-24');
insert into access.passkey (id, person_id, credential_id, public_key, sign_count, name, made_at)
    values (gen_random_uuid(), pg_temp.who(2), '\x05', '\x06', 0, 'mijn telefoon', '2026-11-24');
insert into access.passkey_challenge (challenge_hash, person_id, asked_at) values ('\x07', pg_temp.who(2), '2026-11-24');
insert into access.address_change (id, person_id, by_id, old_address, new_address, asked_at, link_hash, return_hash)
    values (gen_random_uuid(), pg_temp.who(2), pg_temp.who(2), 'oud@delinde.example', 'nieuw@delinde.example', '2026-11-24', '\x08', '\x09');
insert into access.audit (day, viewer_id, subject_id, action, object_id, first_at)
    values ('2026-11-23', pg_temp.who(5), pg_temp.who(2), 'employmentOpened', pg_temp.who(2), '2026-11-23'),
           ('2026-11-23', pg_temp.who(7), pg_temp.who(3), 'roleGiven', pg_temp.who(3), '2026-11-23');

create temp table pair as
select pg_temp.who(e) as employee_id, pg_temp.who(m) as manager_id, gen_random_uuid() as conversation_id, gen_random_uuid() as minutes_id,
       gen_random_uuid() as proposal_id, gen_random_uuid() as agreement_id, gen_random_uuid() as successor_id
  from (values (2, 1), (3, 1), (2, 9), (1, 8)) as talks (e, m);

insert into conversation.conversation (id, employee_id, manager_id, kind, state, proposed_by, proposed_at, starts_at, duration_minutes, setting)
    select conversation_id, employee_id, manager_id, 'check_in', 'held', manager_id, '2026-11-01', '2026-11-10', 30, 'walk' from pair;
insert into conversation.proposal (id, conversation_id, employee_id, manager_id, author_id, made_at, starts_at, duration_minutes, setting, place)
    select proposal_id, conversation_id, employee_id, manager_id, manager_id, '2026-11-01', '2026-11-10', 30, 'walk', '' from pair;
insert into conversation.acceptance (proposal_id, conversation_id, employee_id, manager_id, author_id, accepted_at)
    select proposal_id, conversation_id, employee_id, manager_id, employee_id, '2026-11-02' from pair;
insert into conversation.calling_off (conversation_id, employee_id, manager_id, author_id, called_off_at)
    select conversation_id, employee_id, manager_id, employee_id, '2026-11-03' from pair;
insert into conversation.preparation_line (id, conversation_id, employee_id, manager_id, author_id, position, text, written_at, shared_at)
    select gen_random_uuid(), conversation_id, employee_id, manager_id, author, 1, 'een regel', '2026-11-04', shared
      from pair, unnest(array[employee_id, manager_id]) author, (values ('2026-11-05'::timestamptz), (null)) as s (shared);
insert into conversation.minutes (id, conversation_id, employee_id, manager_id, number, author_id, text, written_at)
    select minutes_id, conversation_id, employee_id, manager_id, 1, manager_id, 'wat we bespraken', '2026-11-10' from pair;
insert into conversation.confirmation (minutes_id, person_id, conversation_id, employee_id, manager_id, confirmed_at)
    select minutes_id, person, conversation_id, employee_id, manager_id, '2026-11-11' from pair, unnest(array[employee_id, manager_id]) person;
-- A yes that was taken back, before the one that stands was said.
insert into conversation.withdrawal (id, minutes_id, conversation_id, employee_id, manager_id, person_id, confirmed_at, withdrawn_at)
    select gen_random_uuid(), minutes_id, conversation_id, employee_id, manager_id, person, '2026-11-10', '2026-11-10 12:00' from pair, unnest(array[employee_id, manager_id]) person;
insert into conversation.differing_view (id, minutes_id, conversation_id, employee_id, manager_id, author_id, text, written_at)
    select gen_random_uuid(), minutes_id, conversation_id, employee_id, manager_id, employee_id, 'ik zag het anders', '2026-11-11' from pair;
insert into conversation.minutes_draft (conversation_id, author_id, employee_id, manager_id, based_on, content, version, saved_at)
    select conversation_id, author, employee_id, manager_id, 1, 'nog niet af', 1, '2026-11-11' from pair, unnest(array[employee_id, manager_id]) author;
insert into conversation.agreement (id, conversation_id, employee_id, manager_id, promiser_id, promised_to_id, made_by, made_at, text)
    select a.id, conversation_id, employee_id, manager_id, employee_id, manager_id, manager_id, '2026-11-10', 'wat ik doe'
      from pair, unnest(array[agreement_id, successor_id]) as a (id);
insert into conversation.closure (agreement_id, conversation_id, employee_id, manager_id, author_id, outcome, word, successor_id, closed_at)
    select agreement_id, conversation_id, employee_id, manager_id, employee_id, 'changed', 'het werd anders', successor_id, '2026-11-20' from pair;
insert into conversation.experience (conversation_id, author_id, employee_id, manager_id, felt_connection, felt_challenge, meant_connection, meant_challenge)
    select conversation_id, author, employee_id, manager_id, 3, 2, case author when manager_id then 4 end, case author when manager_id then 3 end
      from pair, unnest(array[employee_id, manager_id]) author;
-- Marit agreed that Fatima and she see both; nobody else did.
insert into conversation.revealing (conversation_id, employee_id, manager_id)
    select conversation_id, employee_id, manager_id from pair where employee_id = pg_temp.who(3);
insert into conversation.guide_choice (conversation_id, author_id, employee_id, manager_id, guide)
    select conversation_id, author, employee_id, manager_id, 'giving-work' from pair, unnest(array[employee_id, manager_id]) author;
insert into conversation.absence_record (conversation_id, employee_id, manager_id, author_id, written_at, phone, expected)
    select conversation_id, employee_id, manager_id, manager_id, '2026-11-10', '06 00000000', 'days' from pair;
insert into conversation.note (id, author_id, about_id, conversation_id, employee_id, manager_id, text, written_on, ends_on)
    select gen_random_uuid(), author, case author when employee_id then manager_id else employee_id end, conversation_id, employee_id, manager_id,
           'voor mezelf', '2026-11-20', '2027-05-20' from pair, unnest(array[employee_id, manager_id]) author;

-- What managers jotted down about a contact with the other of each pair.
create temp table met as select gen_random_uuid() as id, employee_id, manager_id from pair;
insert into conversation.contact (id, author_id, held_on, place, line, made_at, expires_on)
    select id, manager_id, '2026-11-20', 'floor', 'even gekeken', '2026-11-20', '2027-05-20' from met;
insert into conversation.contact_person (contact_id, author_id, employee_id) select id, manager_id, employee_id from met;
insert into conversation.contact_technique (contact_id, author_id, technique) select id, manager_id, 'listen' from met;
insert into conversation.team_moment (contact_id, author_id, sort, question) select id, manager_id, 'opening', 'waar kijk je naar uit' from met;
insert into conversation.unheard (contact_id, author_id, employee_id) select id, manager_id, employee_id from met;

-- What two of them keep to do their own work better; Fatima also about Daan, and Jolanda about nobody in particular.
insert into coach.skill (person_id, technique, kind) values (pg_temp.who(1), 'listen', 'masters'), (pg_temp.who(8), 'listen', 'likes');
insert into coach.warning (person_id, signs, own_sign, instead, own_instead)
    select pg_temp.who(n), array['interrupt'], 'ik zucht', array['ask'], 'ik vraag iets' from unnest(array[1, 8]) n;
insert into coach.notebook (id, author_id, thought, otherwise, attempt, remind_on, written_on, ends_on)
    select gen_random_uuid(), pg_temp.who(n), 'dit kan ik al', 'dan kan ik het leren aan een ander', 'vrijdag voordoen', '2026-11-23', '2026-11-20', '2027-05-20' from unnest(array[1, 8]) n;
insert into coach.evidence (id, author_id, about_id, idea, speaks_for, speaks_against, review_on, written_on, ends_on)
    values (gen_random_uuid(), pg_temp.who(1), pg_temp.who(2), 'hij wil niet', 'twee keer te laat', 'hij bleef langer', '2026-12-01', '2026-11-20', '2027-05-20'),
           (gen_random_uuid(), pg_temp.who(8), null, 'de ploeg is moe', 'iedereen zucht', '', '2026-12-01', '2026-11-20', '2027-05-20');
insert into coach.nugget (id, author_id, about_id, line, written_on, ends_on)
    values (gen_random_uuid(), pg_temp.who(1), pg_temp.who(2), 'zei eerlijk wat er was', '2026-11-20', '2027-01-20'),
           (gen_random_uuid(), pg_temp.who(8), pg_temp.who(1), 'bleef rustig', '2026-11-20', '2027-01-20');
-- Each wrote to the other; what the manager wrote was opened.
insert into conversation.message (id, employee_id, manager_id, author_id, text, written_at, read_at)
    select gen_random_uuid(), employee_id, manager_id, author, 'dank voor gisteren', '2026-11-20', case author when manager_id then '2026-11-21'::timestamptz end
      from pair, unnest(array[employee_id, manager_id]) author;

-- Daan and Marit are good at something; Daan lets it be known, and his team may ask him. Of what Fatima saw in Marit she still decides.
insert into conversation.sighting (id, employee_id, manager_id, text, noticed, named_at)
    select gen_random_uuid(), employee_id, manager_id, 'op tijd hulp vragen', 'gisteren bij de boor', '2026-11-20' from pair;
insert into conversation.strength (id, employee_id, seen_by, text, noticed, kept_at, shared_at)
    select gen_random_uuid(), pg_temp.who(n), case n when 2 then pg_temp.who(1) end, 'rustig blijven', 'als het druk is', '2026-11-21', case n when 2 then '2026-11-21'::timestamptz end
      from unnest(array[2, 3, 9]) n;
insert into conversation.asking (strength_id, employee_id, team_id, text, opened_at)
    select s.id, s.employee_id, p.team_id, s.text, '2026-11-22' from conversation.strength s join people.person p on p.id = s.employee_id where s.seen_by is not null;
-- Fatima and Marit say of Daan's that they see it too.
insert into conversation.seconding (strength_id, employee_id, author_id, text, said_at)
    select s.id, s.employee_id, pg_temp.who(n), s.text, '2026-11-23' from conversation.strength s, unnest(array[1, 3]) n where s.seen_by is not null;
insert into conversation.need (employee_id, need, text, foremost, written_at, shared_at)
    select pg_temp.who(n), 'safety', 'dat ik mag vragen', true, '2026-11-21', case n when 2 then '2026-11-21'::timestamptz end from unnest(array[2, 3, 9]) n;

-- Tables of rooms that were built later.
do $$ begin
    if to_regclass('post.mail') is not null then
        insert into post.invitation (person_id, appointment_id, other_id, path, starts_at, duration_minutes, changed_at)
            select person, conversation_id, other, '/conversations/1', '2026-11-26', 30, '2026-11-24' from pair,
                   lateral (values (employee_id, manager_id), (manager_id, employee_id)) as sides (person, other);
        insert into post.repetition (person_id, rhythm_id, other_id, path, starts_at, zone, rule, duration_minutes, changed_at)
            select person, conversation_id, other, '/people/1/series', '2026-11-26', 'Europe/Amsterdam', 'FREQ=WEEKLY;INTERVAL=2', 30, '2026-11-24' from pair,
                   lateral (values (employee_id, manager_id), (manager_id, employee_id)) as sides (person, other);
        insert into post.mail (id, person_id, kind, appointment_id, made_at)
            select gen_random_uuid(), person_id, 'invitation', appointment_id, changed_at from post.invitation;
        insert into post.preference (person_id, digest, invitations, changed_at)
            values ('01980000-0000-7000-8000-000000000002', 'none', true, '2026-11-24'), ('01980000-0000-7000-8000-000000000001', 'weekly', true, '2026-11-24');
        insert into post.feed (person_id, token_hash, made_at, quarter) values ('01980000-0000-7000-8000-000000000002', '\x03', '2026-11-24', '2026-11-24');
        insert into post.mailbox (mail_id, person_id, subject, text, html, delivered_at) select id, person_id, 'a', 'b', 'c', made_at from post.mail;
    end if;
    insert into conversation.reminder (person_id, subject_id, told_on)
        select person, conversation_id, '2026-11-24' from pair, unnest(array[employee_id, manager_id]) person;
    if to_regclass('access.role_proposal') is not null then
        insert into access.role_proposal (person_id, role, proposed_by, proposed_at)
            values ('01980000-0000-7000-8000-000000000003', 'confidant', '01980000-0000-7000-8000-000000000007', '2026-11-23');
    end if;
    insert into conversation.series (id, employee_id, manager_id, state, proposed_by, proposed_at, first_on, weeks, time_of_day, zone, duration_minutes, setting)
        select gen_random_uuid(), employee_id, manager_id, 'ended', manager_id, '2026-11-01', '2026-11-10', 2, '10:30', 'Europe/Amsterdam', 30, 'walk' from pair;
    insert into conversation.skip (conversation_id, employee_id, manager_id, author_id, skipped_at)
        select conversation_id, employee_id, manager_id, employee_id, '2026-11-03' from pair;
    -- Daan let Fatima read the minutes and an agreement from the time that Tomasz guided him, and asks her to take one over.
    insert into conversation.handover (id, employee_id, manager_id, receiver_id, conversation_id, minutes_id, handed_at)
        select gen_random_uuid(), employee_id, manager_id, pg_temp.who(1), conversation_id, minutes_id, '2026-11-12' from pair where manager_id = pg_temp.who(9);
    insert into conversation.handover (id, employee_id, manager_id, receiver_id, conversation_id, agreement_id, handed_at)
        select gen_random_uuid(), employee_id, manager_id, pg_temp.who(1), conversation_id, agreement_id, '2026-11-12' from pair where manager_id = pg_temp.who(9);
    insert into conversation.passing (agreement_id, employee_id, manager_id, receiver_id, passed_at)
        select successor_id, employee_id, manager_id, pg_temp.who(1), '2026-11-12' from pair where manager_id = pg_temp.who(9);
    insert into conversation.settling (employee_id, receiver_id, settled_on) values (pg_temp.who(2), pg_temp.who(1), '2026-11-12');
    -- Bart came along when Marit and Fatima talked; Fatima asked Daan whether Marit may, and nobody told her.
    insert into conversation.companion (id, conversation_id, employee_id, manager_id, person_id, proposed_by, state, asked_at)
        select gen_random_uuid(), conversation_id, employee_id, manager_id, pg_temp.who(4), employee_id, 'joins', '2026-11-05' from pair where employee_id = pg_temp.who(3);
    insert into conversation.companion (id, conversation_id, employee_id, manager_id, person_id, proposed_by, state, asked_at)
        select gen_random_uuid(), conversation_id, employee_id, manager_id, pg_temp.who(3), manager_id, 'asked', '2026-11-05' from pair where employee_id = pg_temp.who(2) and manager_id = pg_temp.who(1);
    if to_regclass('people.import') is not null then
        insert into people.import (id, source, extent, file_name, state, made_by, made_at, expires_at, beat_at)
            values (gen_random_uuid(), 'hr', 'whole_list', 'lijst.csv', 'read', '01980000-0000-7000-8000-000000000005', '2026-11-24', '2026-11-25', '2026-11-24');
    end if;
end $$;

-- Daan asked what others wrote about him; Fatima still has to look at one thing and gave another. Two people decide about terms and erasing.
insert into privacy.request (id, person_id, asked_on, due_on)
    values ('01980000-0000-7000-8000-0000000000b1', pg_temp.who(2), '2026-11-01', '2026-12-01'),
           ('01980000-0000-7000-8000-0000000000b2', pg_temp.who(3), '2026-11-01', '2026-12-01');
insert into privacy.review (id, request_id, author_id, about_id, kind, written_on, due_on, text)
    values (gen_random_uuid(), '01980000-0000-7000-8000-0000000000b1', pg_temp.who(1), pg_temp.who(2), 'note', '2026-10-01', '2026-12-01', 'nagekeken wordt');
insert into privacy.answer (id, request_id, person_id, kind, written_by, written_on, text, reason, ready)
    values (gen_random_uuid(), '01980000-0000-7000-8000-0000000000b1', pg_temp.who(2), 'note', pg_temp.who(1), '2026-10-01', 'gegeven', null, true),
           (gen_random_uuid(), '01980000-0000-7000-8000-0000000000b1', pg_temp.who(2), 'draft', null, '2026-10-01', null, 'dispute', false);
insert into privacy.term_change (id, name, months, proposed_by, proposed_on) values (gen_random_uuid(), 'trail', 12, pg_temp.who(5), '2026-11-20');
insert into privacy.erasure_proposal (person_id, proposed_by, proposed_on) values (pg_temp.who(9), pg_temp.who(5), '2026-11-20');
insert into privacy.erasure (person_id, erased_on, ground) values ('01980000-0000-7000-8000-0000000000ff', '2026-10-01', 'left');

-- What somebody keeps of a talk, and what HR wants otherwise of the language coach.
insert into language.keepsake (id, author_id, about_id, name, text, manager, labels, kept_on, ends_on)
    select gen_random_uuid(), author, case author when employee_id then manager_id else employee_id end, 'Over het rooster',
           E'L: Hoe gaat het?\nM: Goed.', 0, '0:open_question', '2026-11-20', '2026-12-20' from pair, unnest(array[employee_id, manager_id]) author;
insert into language.house_rule (id, kind, language, phrase, made_by, made_at)
    values (gen_random_uuid(), 'vague_praise', null, null, pg_temp.who(5), '2026-11-20'),
           (gen_random_uuid(), 'comparison', 'nl', 'productiefactor', pg_temp.who(5), '2026-11-20');

-- What HR wrote for this house: a guide that everybody reads, and a draft that only HR does.
insert into knowledge.piece (id, sort, draft, revision, made_by, made_at, changed_by, changed_at)
    values ('01980000-0000-7000-8000-0000000000e1', 'guide', '{"nl-name": "Samen in de kas"}', 2, pg_temp.who(5), '2026-11-20', pg_temp.who(5), '2026-11-20'),
           ('01980000-0000-7000-8000-0000000000e2', 'questions', '{}', 1, pg_temp.who(5), '2026-11-20', pg_temp.who(5), '2026-11-20');
insert into knowledge.piece_version (piece_id, number, sort, content, made_by, made_at)
    values ('01980000-0000-7000-8000-0000000000e1', 1, 'guide', '{"kind": "other", "minutes": 10, "nl": {"name": "Samen", "line": "In de kas", "own": true}}', pg_temp.who(5), '2026-11-20');
