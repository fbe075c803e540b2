grant usage on schema people to ${app};

create table people.team (
    id uuid primary key,
    name text not null,
    folded_name text not null unique,
    made_at timestamptz not null
);
comment on table people.team is 'person=no';

-- What every colleague may know of another: a name, a team, a work address. Nothing else lives here.
create table people.person (
    id uuid primary key,
    given_name text not null,
    prefix text not null default '',
    family_name text not null,
    sort_name text collate "C" not null,
    words text[] not null default '{}',
    mail text,
    team_id uuid references people.team (id),
    left_on date,
    version integer not null default 0
);
create index person_team on people.person (team_id, sort_name, id);
create index person_list on people.person (sort_name, id);
comment on table people.person is 'person=yes; owner=people';
comment on column people.person.id is 'purpose=knowColleagues; keep=twoYearsAfter; seen=colleague';
comment on column people.person.given_name is 'purpose=knowColleagues; keep=twoYearsAfter; seen=colleague';
comment on column people.person.prefix is 'purpose=knowColleagues; keep=twoYearsAfter; seen=colleague';
comment on column people.person.family_name is 'purpose=knowColleagues; keep=twoYearsAfter; seen=colleague';
comment on column people.person.sort_name is 'purpose=knowColleagues; keep=twoYearsAfter; seen=colleague';
comment on column people.person.words is 'purpose=findColleagues; keep=twoYearsAfter; seen=colleague';
comment on column people.person.mail is 'purpose=knowColleagues; keep=twoYearsAfter; seen=colleague';
comment on column people.person.team_id is 'purpose=knowColleagues; keep=twoYearsAfter; seen=colleague';
comment on column people.person.left_on is 'purpose=knowColleagues; keep=twoYearsAfter; seen=colleague';
comment on column people.person.version is 'purpose=technical; keep=twoYearsAfter; seen=colleague';

-- One row per word of a name or its team's, so that 'visser', 'jan' and 'de vi' all find Jan de Visser through an index
-- that keeps working behind the wall (like and lower() would not). A word knows where its person stands in the list and
-- which other words there are, so that a page of people is read from this one index, however many are called 'van'.
create table people.name_word (
    person_id uuid not null references people.person (id) on delete cascade,
    word text collate "C" not null,
    words text not null,
    sort_name text collate "C" not null,
    left_on date,
    primary key (person_id, word)
);
create index name_word_start on people.name_word (word, sort_name, person_id) include (words, left_on);
comment on table people.name_word is 'person=yes; owner=people';
comment on column people.name_word.person_id is 'purpose=findColleagues; keep=twoYearsAfter; seen=colleague';
comment on column people.name_word.word is 'purpose=findColleagues; keep=twoYearsAfter; seen=colleague';
comment on column people.name_word.words is 'purpose=findColleagues; keep=twoYearsAfter; seen=colleague';
comment on column people.name_word.sort_name is 'purpose=findColleagues; keep=twoYearsAfter; seen=colleague';
comment on column people.name_word.left_on is 'purpose=findColleagues; keep=twoYearsAfter; seen=colleague';

create table people.employment (
    person_id uuid primary key references people.person (id) on delete cascade,
    source text not null,
    number text not null,
    job_title text,
    hours_per_week numeric(4, 2),
    starts_on date,
    ends_on date,
    version integer not null default 0,
    unique (source, number)
);
comment on table people.employment is 'person=yes; owner=people';
comment on column people.employment.person_id is 'purpose=knowWhoWorksHere; keep=twoYearsAfter; seen=self,guide,hr,administrator';
comment on column people.employment.source is 'purpose=recognisePerson; keep=twoYearsAfter; seen=self,guide,hr,administrator';
comment on column people.employment.number is 'purpose=recognisePerson; keep=twoYearsAfter; seen=self,guide,hr,administrator';
comment on column people.employment.job_title is 'purpose=knowWhoWorksHere; keep=twoYearsAfter; seen=self,guide,hr,administrator';
comment on column people.employment.hours_per_week is 'purpose=knowWhoWorksHere; keep=twoYearsAfter; seen=self,guide,hr,administrator';
comment on column people.employment.starts_on is 'purpose=knowWhoWorksHere; keep=twoYearsAfter; seen=self,guide,hr,administrator';
comment on column people.employment.ends_on is 'purpose=knowWhoWorksHere; keep=twoYearsAfter; seen=self,guide,hr,administrator';
comment on column people.employment.version is 'purpose=technical; keep=twoYearsAfter; seen=self,guide,hr,administrator';

-- Teamleider, praktijkbegeleider and jobcoach may stand side by side; a line that ended stays as a past.
create table people.reporting_line (
    id uuid primary key,
    employee_id uuid not null references people.person (id) on delete cascade,
    manager_id uuid not null references people.person (id) on delete cascade,
    kind text not null check (kind in ('line', 'guide')),
    source text not null,
    starts_on date not null,
    ends_on date,
    check (employee_id <> manager_id),
    check (ends_on is null or ends_on >= starts_on)
);
create unique index reporting_line_current on people.reporting_line (employee_id, manager_id, kind) where ends_on is null;
create index reporting_line_employee on people.reporting_line (employee_id);
create index reporting_line_manager on people.reporting_line (manager_id, employee_id);
comment on table people.reporting_line is 'person=yes; owner=people';
comment on column people.reporting_line.id is 'purpose=whoGuidesWhom; keep=twoYearsAfter; seen=self,other,hr,administrator';
comment on column people.reporting_line.employee_id is 'purpose=whoGuidesWhom; keep=twoYearsAfter; seen=self,other,hr,administrator';
comment on column people.reporting_line.manager_id is 'purpose=whoGuidesWhom; keep=twoYearsAfter; seen=self,other,hr,administrator';
comment on column people.reporting_line.kind is 'purpose=whoGuidesWhom; keep=twoYearsAfter; seen=self,other,hr,administrator';
comment on column people.reporting_line.source is 'purpose=whoGuidesWhom; keep=twoYearsAfter; seen=self,other,hr,administrator';
comment on column people.reporting_line.starts_on is 'purpose=whoGuidesWhom; keep=twoYearsAfter; seen=self,other,hr,administrator';
comment on column people.reporting_line.ends_on is 'purpose=whoGuidesWhom; keep=twoYearsAfter; seen=self,other,hr,administrator';
