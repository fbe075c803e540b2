-- a conversation that nobody proposed
select c.id from conversation.conversation c
 where c.series_id is null and not exists (select from conversation.proposal p where p.conversation_id = c.id);

-- an agreed conversation whose last offer nobody said yes to
select c.id from conversation.conversation c
  cross join lateral (select p.id from conversation.proposal p where p.conversation_id = c.id order by p.made_at desc, p.id desc limit 1) last
 where c.series_id is null and c.state in ('agreed', 'held')
   and not exists (select from conversation.acceptance a where a.proposal_id = last.id);

-- a yes to an offer of a conversation that still waits for one
select c.id from conversation.conversation c
  cross join lateral (select p.id from conversation.proposal p where p.conversation_id = c.id order by p.made_at desc, p.id desc limit 1) last
  join conversation.acceptance a on a.proposal_id = last.id where c.state = 'proposed';

-- a conversation that is off without a word on who called it off
select c.id from conversation.conversation c
 where c.state = 'called_off' and c.series_id is null
   and not exists (select from conversation.calling_off o where o.conversation_id = c.id);

-- a talk that took place without minutes, or minutes of one that did not
select c.id from conversation.conversation c
 where (c.state = 'held') <> exists (select from conversation.minutes m where m.conversation_id = c.id);

-- minutes whose versions do not count from one up
select conversation_id from conversation.minutes group by conversation_id
having min(number) <> 1 or max(number) <> count(*) or count(distinct number) <> count(*);

-- minutes that were laid before the other by somebody who neither confirmed them nor took that back
select m.id from conversation.minutes m
 where not exists (select from conversation.confirmation c where c.minutes_id = m.id and c.person_id = m.author_id)
   and not exists (select from conversation.withdrawal w where w.minutes_id = m.id and w.person_id = m.author_id);

-- a yes that was taken back and still stands
select w.minutes_id from conversation.withdrawal w join conversation.confirmation c
    on c.minutes_id = w.minutes_id and c.person_id = w.person_id and c.confirmed_at = w.confirmed_at;

-- a confirmation of minutes that do not exist
select c.minutes_id from conversation.confirmation c
 where not exists (select from conversation.minutes m where m.id = c.minutes_id and m.conversation_id = c.conversation_id);

-- minutes with an agreement that does not exist
select m.id from conversation.minutes m cross join unnest(m.agreement_ids) it
 where not exists (select from conversation.agreement a
                    where a.id = it and a.employee_id = m.employee_id and a.manager_id = m.manager_id);

-- an agreement that hangs under no minutes
select a.id from conversation.agreement a
 where not exists (select from conversation.minutes m where m.conversation_id = a.conversation_id and a.id = any (m.agreement_ids))
   and not exists (select from conversation.closure c where c.successor_id = a.id);

-- an ending of an agreement that is still open
select c.agreement_id from conversation.closure c join conversation.agreement a on a.id = c.agreement_id where a.closed_at is null;

-- an agreement that ended without an ending while it stands in the newest minutes
select a.id from conversation.agreement a
  join conversation.minutes m on m.conversation_id = a.conversation_id and a.id = any (m.agreement_ids)
 where a.closed_at is not null and not exists (select from conversation.closure c where c.agreement_id = a.id)
   and m.number = (select max(n.number) from conversation.minutes n where n.conversation_id = m.conversation_id);

-- an agreement that changed into nothing
select c.agreement_id from conversation.closure c where c.outcome = 'changed' and c.successor_id is null;

-- a draft of words that lie before the other already
select d.conversation_id from conversation.minutes_draft d
  join conversation.minutes m on m.conversation_id = d.conversation_id and m.author_id = d.author_id
 where m.text <> '' and position(m.text in d.content) > 0 and d.based_on < m.number;

-- a draft about a conversation that nobody agreed on
select d.conversation_id from conversation.minutes_draft d join conversation.conversation c on c.id = d.conversation_id
 where c.state = 'proposed' or d.author_id not in (c.employee_id, c.manager_id);

-- answers side by side without the answer of the employee
select r.conversation_id from conversation.revealing r
 where not exists (select from conversation.experience e where e.conversation_id = r.conversation_id and e.author_id = r.employee_id);

-- an agreed talk that stands in the calendar of one of the two and not of the other
select c.id from conversation.conversation c
  join conversation.acceptance a on a.conversation_id = c.id
 where c.state = 'agreed' and c.series_id is null
   and 2 <> (select count(*) from post.invitation i where i.appointment_id = c.id and i.stands
                and i.person_id in (c.employee_id, c.manager_id) and i.starts_at = c.starts_at);

-- a talk in a calendar that is not agreed
select c.id from conversation.conversation c join post.invitation i on i.appointment_id = c.id
 where i.stands and c.state in ('proposed', 'called_off');

-- an invitation without the letter that brings it, for a talk that was agreed lately
select i.appointment_id from post.invitation i
 where i.changed_at > now() - interval '1 hour' and i.rhythm_id is null
   and not exists (select from post.mail m where m.person_id = i.person_id and m.appointment_id = i.appointment_id and m.sequence = i.sequence);

-- a rhythm in a calendar without the letter that brings all its talks
select r.rhythm_id from post.repetition r
 where r.changed_at > now() - interval '1 hour'
   and not exists (select from post.mail m where m.person_id = r.person_id and m.appointment_id = r.rhythm_id and m.kind = 'repetition');

-- a letter that waits while nobody will bring it
select m.id from post.mail m
 where m.state = 'waiting' and not exists (select from post.task t where t.task_name = 'mail' and t.task_instance = m.id::text);

-- two letters about the same; that something new lies ready in one conversation may be said again after it was read
select min(m.id::text) from post.mail m
 where m.appointment_id is not null and m.kind <> 'notice' group by m.person_id, m.kind, m.appointment_id, m.sequence having count(*) > 1;

-- a letter in a box that was never written
select b.mail_id from post.mailbox b where not exists (select from post.mail m where m.id = b.mail_id);

-- a round that is not there once
select t.name from (values ('digest'), ('tidying')) t (name)
 where 1 <> (select count(*) from post.task k where k.task_name = t.name);

-- the same offer twice
select min(word) from conversation.proposal where word like 'Proef %' group by word having count(*) > 1;

-- the same line twice
select min(text) from conversation.preparation_line where text like 'Proef %' group by text having count(*) > 1;

-- the same minutes twice
select min(text) from conversation.minutes where text like 'Proef %' group by text having count(*) > 1;

-- somebody was not heard at a moment at which they were not
select u.contact_id::text from conversation.unheard u where not exists (select from conversation.contact_person p where p.contact_id = u.contact_id and p.employee_id = u.employee_id);

-- the same message twice
select min(text) from conversation.message where text like 'Proef %' group by text having count(*) > 1;

-- the same strength twice
select min(text) from conversation.strength where text like 'Proef %' group by text having count(*) > 1;

-- kept and waiting at once, or open to a team while no guide knows of it, or in other words than its owner's
select s.id::text from conversation.strength s join conversation.sighting g on g.id = s.id union all
select s.id::text from conversation.strength s join conversation.asking a on a.strength_id = s.id where s.shared_at is null or a.text <> s.text;

-- the same agreement twice
select min(text) from conversation.agreement where text like 'Proef %' group by text having count(*) > 1;

-- the same ending twice
select min(word) from conversation.closure where word like 'Proef %' group by word having count(*) > 1;

-- the same note twice
select min(text) from conversation.note where text like 'Proef %' group by text having count(*) > 1;

-- words in a talk about absence, where there is no room for any
select m.id::text from conversation.minutes m join conversation.conversation c on c.id = m.conversation_id where c.kind = 'absence' and m.text <> '';

-- somebody who sees what is their own too
select d.strength_id::text from conversation.seconding d where d.author_id = d.employee_id;

-- a contact with nobody
select c.id::text from conversation.contact c where not exists (select from conversation.contact_person p where p.contact_id = c.id);

-- the same talk kept twice
select min(name) from language.keepsake where name like 'Proef %' group by name having count(*) > 1;

-- a kind that is left out twice
select kind from language.house_rule where phrase is null and ended_at is null group by kind having count(*) > 1;

-- a piece of which two versions stand, or one that was taken away and still stands
select v.piece_id::text from knowledge.piece_version v join knowledge.piece p on p.id = v.piece_id where v.ended_at is null
 group by v.piece_id having count(*) > 1 or bool_or(p.ended_at is not null);

-- a day of a rhythm with two talks
select min(c.id::text) from conversation.conversation c where c.series_id is not null group by c.series_id, c.series_day having count(*) > 1;

-- a house with more than one organisation, or with half an example
select o.name from access.organisation o where (select count(*) from access.organisation) > 1 or o.example and o.whole_at is null;

-- a step of the tables that was taken twice, or not to its end
select s.it from (
    select 'access' as it, version, success from access.flyway_schema_history union all
    select 'people', version, success from people.flyway_schema_history union all
    select 'privacy', version, success from privacy.flyway_schema_history union all
    select 'post', version, success from post.flyway_schema_history union all
    select 'language', version, success from language.flyway_schema_history union all
    select 'knowledge', version, success from knowledge.flyway_schema_history union all
    select 'conversation', version, success from conversation.flyway_schema_history) s
 where s.version is not null group by s.it, s.version having count(*) > 1 or not bool_and(s.success);
