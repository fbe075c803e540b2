grant usage on schema conversation to ${app};

-- A conversation belongs to its two people. Children repeat both, so that nothing can be hung under strangers' talk.
create table conversation.conversation (
    id uuid primary key,
    employee_id uuid not null references people.person (id),
    manager_id uuid not null references people.person (id),
    kind text not null check (kind in ('check_in')),
    state text not null check (state in ('proposed', 'agreed', 'held', 'called_off')),
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    starts_at timestamptz not null,
    duration_minutes integer not null check (duration_minutes between 5 and 240),
    setting text not null check (setting in ('room', 'walk', 'floor', 'phone', 'video')),
    place text not null default '' check (length(place) <= 120),
    version integer not null default 0,
    check (employee_id <> manager_id),
    check (proposed_by in (employee_id, manager_id)),
    unique (id, employee_id, manager_id)
);
create index conversation_employee on conversation.conversation (employee_id, starts_at desc);
create index conversation_manager on conversation.conversation (manager_id, starts_at desc);
create index conversation_pair on conversation.conversation (employee_id, manager_id, starts_at desc);
-- What still has to happen is a handful beside years of talk; the home page looks only here.
create index conversation_ahead_employee on conversation.conversation (employee_id, starts_at) where state in ('proposed', 'agreed');
create index conversation_ahead_manager on conversation.conversation (manager_id, starts_at) where state in ('proposed', 'agreed');
comment on table conversation.conversation is 'person=yes; owner=conversation';

-- Who offered which moment, and when: the way to an agreed time stays readable.
create table conversation.proposal (
    id uuid primary key,
    conversation_id uuid not null,
    employee_id uuid not null,
    manager_id uuid not null,
    author_id uuid not null,
    made_at timestamptz not null,
    starts_at timestamptz not null,
    duration_minutes integer not null,
    setting text not null,
    place text not null,
    word text not null default '' check (length(word) <= 500),
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    unique (id, conversation_id, employee_id, manager_id),
    check (author_id in (employee_id, manager_id))
);
create index proposal_conversation on conversation.proposal (conversation_id, made_at);
comment on table conversation.proposal is 'person=yes; owner=conversation';

create table conversation.acceptance (
    proposal_id uuid primary key,
    conversation_id uuid not null,
    employee_id uuid not null,
    manager_id uuid not null,
    author_id uuid not null,
    accepted_at timestamptz not null,
    foreign key (proposal_id, conversation_id, employee_id, manager_id)
        references conversation.proposal (id, conversation_id, employee_id, manager_id) on delete cascade,
    check (author_id in (employee_id, manager_id))
);
create index acceptance_conversation on conversation.acceptance (conversation_id);
comment on table conversation.acceptance is 'person=yes; owner=conversation';

create table conversation.calling_off (
    conversation_id uuid primary key,
    employee_id uuid not null,
    manager_id uuid not null,
    author_id uuid not null,
    called_off_at timestamptz not null,
    word text not null default '' check (length(word) <= 500),
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    check (author_id in (employee_id, manager_id))
);
comment on table conversation.calling_off is 'person=yes; owner=conversation';

create table conversation.preparation_line (
    id uuid primary key,
    conversation_id uuid not null,
    employee_id uuid not null,
    manager_id uuid not null,
    author_id uuid not null,
    position integer not null,
    text text not null check (length(text) between 1 and 2000),
    written_at timestamptz not null,
    shared_at timestamptz,
    version integer not null default 0,
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    check (author_id in (employee_id, manager_id))
);
create index preparation_line_conversation on conversation.preparation_line (conversation_id, position);
comment on table conversation.preparation_line is 'person=yes; owner=conversation';

-- A version is written once and stays: what somebody confirmed can be read back for ever.
create table conversation.minutes (
    id uuid primary key,
    conversation_id uuid not null,
    employee_id uuid not null,
    manager_id uuid not null,
    number integer not null check (number > 0),
    author_id uuid not null,
    text text not null check (length(text) <= 20000),
    written_at timestamptz not null,
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    unique (conversation_id, number),
    unique (id, conversation_id, employee_id, manager_id),
    check (author_id in (employee_id, manager_id))
);
comment on table conversation.minutes is 'person=yes; owner=conversation';

create table conversation.confirmation (
    minutes_id uuid not null,
    person_id uuid not null,
    conversation_id uuid not null,
    employee_id uuid not null,
    manager_id uuid not null,
    confirmed_at timestamptz not null,
    primary key (minutes_id, person_id),
    foreign key (minutes_id, conversation_id, employee_id, manager_id)
        references conversation.minutes (id, conversation_id, employee_id, manager_id) on delete cascade,
    check (person_id in (employee_id, manager_id))
);
create index confirmation_conversation on conversation.confirmation (conversation_id);
comment on table conversation.confirmation is 'person=yes; owner=conversation';

create table conversation.differing_view (
    id uuid primary key,
    minutes_id uuid not null,
    conversation_id uuid not null,
    employee_id uuid not null,
    manager_id uuid not null,
    author_id uuid not null,
    text text not null check (length(text) between 1 and 4000),
    written_at timestamptz not null,
    foreign key (minutes_id, conversation_id, employee_id, manager_id)
        references conversation.minutes (id, conversation_id, employee_id, manager_id) on delete cascade,
    check (author_id in (employee_id, manager_id))
);
create index differing_view_conversation on conversation.differing_view (conversation_id);
comment on table conversation.differing_view is 'person=yes; owner=conversation';

-- What somebody was typing when the phone rang. Theirs alone until they lay it before the other.
create table conversation.minutes_draft (
    conversation_id uuid not null,
    author_id uuid not null,
    employee_id uuid not null,
    manager_id uuid not null,
    based_on integer not null,
    content text not null check (length(content) <= 60000),
    version integer not null,
    saved_at timestamptz not null,
    primary key (conversation_id, author_id),
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    check (author_id in (employee_id, manager_id))
);
comment on table conversation.minutes_draft is 'person=yes; owner=conversation';

create table conversation.agreement (
    id uuid primary key,
    conversation_id uuid not null,
    employee_id uuid not null,
    manager_id uuid not null,
    promiser_id uuid not null,
    promised_to_id uuid not null,
    made_by uuid not null,
    made_at timestamptz not null,
    text text not null check (length(text) between 1 and 500),
    due_on date,
    look_back_on date,
    closed_at timestamptz,
    version integer not null default 0,
    foreign key (conversation_id, employee_id, manager_id)
        references conversation.conversation (id, employee_id, manager_id) on delete cascade,
    unique (id, conversation_id, employee_id, manager_id),
    unique (id, employee_id, manager_id),
    check ((promiser_id, promised_to_id) in ((employee_id, manager_id), (manager_id, employee_id))),
    check (made_by in (employee_id, manager_id))
);
create index agreement_conversation on conversation.agreement (conversation_id);
create index agreement_pair on conversation.agreement (employee_id, manager_id, made_at desc);
create index agreement_open_promiser on conversation.agreement (promiser_id, due_on) where closed_at is null;
create index agreement_open_promised_to on conversation.agreement (promised_to_id, due_on) where closed_at is null;
create index agreement_open_pair on conversation.agreement (employee_id, manager_id) where closed_at is null;
comment on table conversation.agreement is 'person=yes; owner=conversation';

-- How an agreement ended: done, dropped, or changed into another one.
create table conversation.closure (
    agreement_id uuid primary key,
    conversation_id uuid not null,
    employee_id uuid not null,
    manager_id uuid not null,
    author_id uuid not null,
    outcome text not null check (outcome in ('done', 'dropped', 'changed')),
    word text not null default '' check (length(word) <= 500),
    successor_id uuid,
    closed_at timestamptz not null,
    foreign key (successor_id, employee_id, manager_id)
        references conversation.agreement (id, employee_id, manager_id) on delete set null (successor_id),
    foreign key (agreement_id, conversation_id, employee_id, manager_id)
        references conversation.agreement (id, conversation_id, employee_id, manager_id) on delete cascade,
    check (author_id in (employee_id, manager_id)),
    check (outcome = 'changed' or successor_id is null)
);
create index closure_conversation on conversation.closure (conversation_id);
create index closure_successor on conversation.closure (successor_id);
comment on table conversation.closure is 'person=yes; owner=conversation';

-- The comments that the register, 'what is kept about me' and the tests of the walls are made from.
do $$
declare c record; audience text;
begin
    for c in select table_name t, column_name k from information_schema.columns where table_schema = 'conversation' loop
        if c.t = 'flyway_schema_history' then continue; end if;
        audience := case c.t when 'preparation_line' then 'author,sharedWithOther' when 'minutes_draft' then 'author' else 'pair' end;
        execute format('comment on column conversation.%I.%I is %L', c.t, c.k,
            format('purpose=%s; keep=%s; seen=%s',
                case when c.k in ('version', 'position', 'based_on') then 'technical'
                     else case c.t
                        when 'conversation' then 'planConversation' when 'proposal' then 'planConversation'
                        when 'acceptance' then 'planConversation' when 'calling_off' then 'planConversation'
                        when 'preparation_line' then 'prepareConversation'
                        when 'agreement' then 'keepPromises' when 'closure' then 'keepPromises'
                        else 'rememberTogether' end end,
                case c.t when 'minutes_draft' then 'untilSent' else 'twoYearsAfter' end,
                audience));
    end loop;
end $$;
