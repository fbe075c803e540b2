-- Who is looking, and on which day, is set once when a transaction begins. Nobody looking means nothing seen.
grant usage on schema access to ${app};

-- A pooled connection answers '' once a setting was used on it, so '' counts as nobody.
create function access.viewer() returns uuid stable parallel safe language sql
    return nullif(current_setting('k.viewer', true), '')::uuid;

-- The organisation's own day. Policies never ask the server's clock, so a test can live in another week.
create function access.today() returns date stable parallel safe language sql
    return nullif(current_setting('k.today', true), '')::date;

create table access.organisation (
    only_one boolean primary key default true check (only_one),
    name text not null,
    example boolean not null,
    made_at timestamptz not null
);
comment on table access.organisation is 'person=no';

-- The mark of an example stays for ever: nobody may ever tap into a real house as somebody else.
create function access.keep_the_mark() returns trigger language plpgsql as $$
begin
    raise exception 'an organisation stays what it was made as';
end $$;
create trigger keep_the_mark before update of example or delete on access.organisation
    for each row execute function access.keep_the_mark();

create table access.setup_code (
    only_one boolean primary key default true check (only_one),
    code_hash bytea not null,
    made_at timestamptz not null
);
comment on table access.setup_code is 'person=no';

create table access.account (
    person_id uuid primary key,
    address text not null,
    language text not null default 'nl' check (language in ('nl', 'en')),
    opened_at timestamptz not null,
    closed_at timestamptz,
    version integer not null default 0
);
create unique index account_address on access.account (address);
comment on table access.account is 'person=yes; owner=access';
comment on column access.account.person_id is 'purpose=signIn; keep=employment; seen=self,administrator';
comment on column access.account.address is 'purpose=signIn; keep=employment; seen=self,administrator';
comment on column access.account.language is 'purpose=ownLanguage; keep=employment; seen=self,administrator';
comment on column access.account.opened_at is 'purpose=signIn; keep=employment; seen=self,administrator';
comment on column access.account.closed_at is 'purpose=signIn; keep=employment; seen=self,administrator';
comment on column access.account.version is 'purpose=technical; keep=employment; seen=self,administrator';

create table access.credential (
    person_id uuid primary key references access.account (person_id) on delete cascade,
    password_hash text not null,
    set_at timestamptz not null
);
comment on table access.credential is 'person=yes; owner=access';
comment on column access.credential.person_id is 'purpose=signIn; keep=employment; seen=nobody';
comment on column access.credential.password_hash is 'purpose=signIn; keep=employment; seen=nobody';
comment on column access.credential.set_at is 'purpose=signIn; keep=employment; seen=nobody';

create table access.entry_code (
    code_hash bytea primary key,
    person_id uuid not null references access.account (person_id) on delete cascade,
    made_by uuid not null,
    made_at timestamptz not null,
    expires_at timestamptz not null
);
create index entry_code_person on access.entry_code (person_id);
comment on table access.entry_code is 'person=yes; owner=access';
comment on column access.entry_code.code_hash is 'purpose=firstSignIn; keep=fourteenDays; seen=nobody';
comment on column access.entry_code.person_id is 'purpose=firstSignIn; keep=fourteenDays; seen=nobody';
comment on column access.entry_code.made_by is 'purpose=firstSignIn; keep=fourteenDays; seen=nobody';
comment on column access.entry_code.made_at is 'purpose=firstSignIn; keep=fourteenDays; seen=nobody';
comment on column access.entry_code.expires_at is 'purpose=firstSignIn; keep=fourteenDays; seen=nobody';

create table access.session (
    token_hash bytea primary key,
    person_id uuid not null references access.account (person_id) on delete cascade,
    own_device boolean not null,
    started_at timestamptz not null,
    seen_at timestamptz not null
);
create index session_person on access.session (person_id);
comment on table access.session is 'person=yes; owner=access';
comment on column access.session.token_hash is 'purpose=signIn; keep=session; seen=nobody';
comment on column access.session.person_id is 'purpose=signIn; keep=session; seen=nobody';
comment on column access.session.own_device is 'purpose=signIn; keep=session; seen=nobody';
comment on column access.session.started_at is 'purpose=signIn; keep=session; seen=nobody';
comment on column access.session.seen_at is 'purpose=signIn; keep=session; seen=nobody';

-- Wrong guesses are counted under a hash of who was tried and from where, so this table names nobody.
create table access.failed_attempt (
    bucket bytea not null,
    failed_at timestamptz not null
);
create index failed_attempt_bucket on access.failed_attempt (bucket, failed_at);
create index failed_attempt_age on access.failed_attempt (failed_at);
comment on table access.failed_attempt is 'person=no';

-- A device that once gave the right password keeps its own count of mistakes, so that a stranger's guesses
-- never shut out the person themselves. The hash is of a random token and the address together: it names nobody.
create table access.known_device (
    device_hash bytea primary key,
    seen_at timestamptz not null
);
comment on table access.known_device is 'person=no';

create table access.role (
    person_id uuid not null references access.account (person_id) on delete cascade,
    role text not null check (role in ('hr', 'confidant', 'administrator')),
    granted_by uuid not null,
    granted_at timestamptz not null,
    primary key (person_id, role)
);
comment on table access.role is 'person=yes; owner=access';
comment on column access.role.person_id is 'purpose=whoDoesWhat; keep=employment; seen=colleague';
comment on column access.role.role is 'purpose=whoDoesWhat; keep=employment; seen=colleague';
comment on column access.role.granted_by is 'purpose=whoDoesWhat; keep=employment; seen=colleague';
comment on column access.role.granted_at is 'purpose=whoDoesWhat; keep=employment; seen=colleague';

-- Ids only: when a person is erased, what remains here points at nobody.
create table access.audit (
    day date not null,
    viewer_id uuid not null,
    subject_id uuid not null,
    action text not null,
    object_id uuid not null,
    first_at timestamptz not null,
    primary key (day, viewer_id, subject_id, action, object_id)
) partition by range (day);
create table access.audit_rest partition of access.audit default;
create index audit_subject on access.audit (subject_id, day);
comment on table access.audit is 'person=yes; owner=access';
comment on table access.audit_rest is 'person=yes; owner=access';
comment on column access.audit.day is 'purpose=whoLooked; keep=twoYears; seen=self,other';
comment on column access.audit.viewer_id is 'purpose=whoLooked; keep=twoYears; seen=self,other';
comment on column access.audit.subject_id is 'purpose=whoLooked; keep=twoYears; seen=self,other';
comment on column access.audit.action is 'purpose=whoLooked; keep=twoYears; seen=self,other';
comment on column access.audit.object_id is 'purpose=whoLooked; keep=twoYears; seen=self,other';
comment on column access.audit.first_at is 'purpose=whoLooked; keep=twoYears; seen=self,other';
