-- Schools and teams. Persons and rooms are written workspace/id, so that no row of one workspace is another's.

create table school (
    id uuid primary key,
    workspace varchar not null,
    name varchar not null,
    zone varchar not null,
    calendar varchar not null
);

create index school_by_workspace on school (workspace, name);

create table school_leader (
    school uuid not null references school (id) on delete cascade,
    place integer not null,
    person varchar not null,
    title varchar not null check (title in ('principal', 'assistant-principal', 'coach', 'district')),
    primary key (school, place)
);

create table team (
    id uuid primary key,
    workspace varchar not null,
    room varchar not null unique,
    name varchar not null,
    zone varchar not null,
    locale varchar not null,
    meeting_minutes integer not null check (meeting_minutes > 0),
    set_up boolean not null,
    series_day varchar,
    series_time time(6),
    series_seconds bigint check (series_seconds > 0),
    series_cadence varchar check (series_cadence in ('weekly', 'every-second-week')),
    series_zone varchar,
    series_first date,
    version bigint not null
);

create index team_by_workspace on team (workspace, name);

create table team_member (
    team uuid not null references team (id) on delete cascade,
    place integer not null,
    person varchar not null,
    since timestamp(6) with time zone not null,
    primary key (team, person)
);

create index team_member_by_person on team_member (person);
