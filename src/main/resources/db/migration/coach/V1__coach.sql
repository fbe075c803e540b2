grant usage on schema coach to ${app};

-- What somebody does well, and what they like doing: advice weighs it, and nobody else knows. A row that is there says yes.
create table coach.skill (
    person_id uuid not null references people.person (id) on delete cascade,
    technique text not null check (technique ~ '^[a-z-]{1,40}$'),
    kind text not null check (kind in ('masters', 'likes')),
    primary key (person_id, technique, kind)
);

-- A thought about one's own work, another way to look at it, and one thing to try; until its last day.
create table coach.notebook (
    id uuid primary key,
    author_id uuid not null references people.person (id) on delete cascade,
    thought text not null check (length(thought) between 1 and 280),
    otherwise text not null check (length(otherwise) <= 1000),
    attempt text not null check (length(attempt) <= 500),
    remind_on date not null,
    written_on date not null,
    ends_on date not null,
    outcome text check (outcome in ('done', 'aside')),
    settled_on date,
    removed_on date,
    check ((outcome is null) = (settled_on is null)),
    check (remind_on >= written_on and ends_on >= remind_on and ends_on <= written_on + interval '6 months')
);
create index notebook_author on coach.notebook (author_id, remind_on);
create index notebook_ends on coach.notebook (ends_on);

-- What somebody thinks of another, or of something, and what they saw for it and against it; asks to be looked at again.
create table coach.evidence (
    id uuid primary key,
    author_id uuid not null references people.person (id) on delete cascade,
    about_id uuid references people.person (id) on delete cascade,
    idea text not null check (length(idea) between 1 and 500),
    speaks_for text not null check (length(speaks_for) <= 2000),
    speaks_against text not null check (length(speaks_against) <= 2000),
    review_on date not null,
    written_on date not null,
    ends_on date not null,
    removed_on date,
    check (author_id <> about_id),
    check (review_on >= written_on and ends_on >= review_on and ends_on <= written_on + interval '6 months')
);
create index evidence_author on coach.evidence (author_id, review_on);
create index evidence_about on coach.evidence (about_id);
create index evidence_ends on coach.evidence (ends_on);

-- By what somebody notices that they are about to solve it for the other, and what they do instead.
create table coach.warning (
    person_id uuid primary key references people.person (id) on delete cascade,
    signs text[] not null check (array_length(signs, 1) <= 20),
    own_sign text not null check (length(own_sign) <= 280),
    instead text[] not null check (array_length(instead, 1) <= 20),
    own_instead text not null check (length(own_instead) <= 280)
);

-- Something good that somebody saw in another, kept to say it later. It is said, or it quietly goes.
create table coach.nugget (
    id uuid primary key,
    author_id uuid not null references people.person (id) on delete cascade,
    about_id uuid not null references people.person (id) on delete cascade,
    line text not null check (length(line) between 1 and 280),
    written_on date not null,
    ends_on date not null,
    said_on date,
    removed_on date,
    check (author_id <> about_id),
    check (ends_on >= written_on and ends_on <= written_on + interval '6 months')
);
create index nugget_author on coach.nugget (author_id, written_on desc);
create index nugget_about on coach.nugget (about_id);
create index nugget_ends on coach.nugget (ends_on);

do $$
declare c record;
begin
    for c in select table_name t, column_name k from information_schema.columns
              where table_schema = 'coach' and table_name in ('skill', 'notebook', 'evidence', 'warning', 'nugget') loop
        execute format('comment on column coach.%I.%I is %L', c.t, c.k,
            case when c.t in ('skill', 'warning') then 'purpose=ownCraft; keep=employment; seen=self'
                 else 'purpose=ownCraft; keep=untilItsLastDay; seen=author' end);
    end loop;
    for c in select unnest(array['skill', 'notebook', 'evidence', 'warning', 'nugget']) t loop
        execute format('comment on table coach.%I is %L', c.t, 'person=yes; owner=coach');
    end loop;
end $$;
