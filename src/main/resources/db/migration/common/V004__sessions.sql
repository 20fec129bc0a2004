-- Every version of every protocol that was ever loaded.
create table protocol_version (
    protocol varchar not null,
    version varchar not null,
    source varchar not null,
    primary key (protocol, version)
);

-- roles, runs, parked, tried and role_changes are small JSON texts. ongoing_team is the team while the session is open
-- or paused, so that a team has one such session at most.
create table session (
    id uuid primary key,
    team uuid not null references team (id) on delete cascade,
    ongoing_team uuid unique,
    protocol varchar not null,
    protocol_version varchar not null,
    state varchar not null check (state in ('open', 'paused', 'closed', 'abandoned')),
    outcome varchar not null,
    starts_at timestamp(6) with time zone not null,
    block_minutes integer not null check (block_minutes > 0),
    goal uuid references goal (id),
    trying uuid,
    meeting uuid references meeting (id) on delete set null,
    current_step varchar not null,
    roles varchar not null,
    runs varchar not null,
    parked varchar not null,
    tried varchar not null,
    role_changes varchar not null,
    closed_at timestamp(6) with time zone,
    adjustment uuid,
    next_meeting date,
    recorded_afterwards boolean not null,
    dissent varchar,
    version bigint not null,
    constraint ended_when_closed check ((state in ('closed', 'abandoned')) = (closed_at is not null)),
    constraint ongoing_until_ended check ((ongoing_team is null) = (closed_at is not null))
);

create index session_by_team on session (team, state, closed_at);
create index session_by_goal on session (goal);
create index session_by_meeting on session (meeting);

create table attendee (
    session uuid not null references session (id) on delete cascade,
    place integer not null,
    person varchar not null,
    guest boolean not null,
    primary key (session, person)
);

create index attendee_by_person on attendee (person);

-- field_values is a JSON text: field name to list of texts. author is null for the team and for former members.
create table entry (
    id uuid primary key,
    session uuid not null references session (id) on delete cascade,
    place integer not null,
    step varchar not null,
    record varchar not null,
    author varchar,
    added_at timestamp(6) with time zone not null,
    field_values varchar not null,
    chosen boolean not null,
    removed boolean not null,
    edited_by varchar,
    constraint one_entry_per_place unique (session, place)
);

create index entry_by_author on entry (author);

-- Private answers at the close: who has answered, and beside it only how often each answer was given. Nothing in
-- either table leads from one to the other.
create table tap_given (
    session uuid not null references session (id) on delete cascade,
    question varchar not null check (question in ('heard', 'on-learning')),
    person varchar not null,
    primary key (session, question, person)
);

create table tap_count (
    session uuid not null references session (id) on delete cascade,
    question varchar not null check (question in ('heard', 'on-learning')),
    answer varchar not null check (answer in ('yes', 'partly', 'no')),
    given integer not null check (given >= 0),
    primary key (session, question, answer)
);
