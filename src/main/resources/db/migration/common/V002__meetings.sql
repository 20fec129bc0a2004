-- Meetings live on the wall clock of the team's zone; starts_at is the same moment as an instant, for search.
-- agenda_at, asked_at and due_at hold what is still to be done and when; null when nothing is.

create table meeting (
    id uuid primary key,
    team uuid not null references team (id) on delete cascade,
    slot_date date not null,
    slot_time time(6) not null,
    slot_zone varchar not null,
    slot_seconds bigint not null check (slot_seconds > 0),
    starts_at timestamp(6) with time zone not null,
    state varchar not null check (state in ('planned', 'held', 'held-afterwards', 'skipped', 'not-held')),
    skip_reason varchar check (skip_reason in ('cover', 'assembly', 'holiday', 'other')),
    first_date date,
    first_time time(6),
    first_zone varchar,
    first_seconds bigint check (first_seconds > 0),
    agenda_at timestamp(6) with time zone,
    asked_at timestamp(6) with time zone,
    due_at timestamp(6) with time zone,
    constraint skipped_for_a_reason check ((state = 'skipped') = (skip_reason is not null))
);

create index meeting_by_team on meeting (team, starts_at);
create index meeting_by_due on meeting (due_at);

-- One question per meeting and owner: it waits, went into the digest of a day, or was dropped for a reason.
create table nudge (
    meeting uuid not null references meeting (id) on delete cascade,
    person varchar not null,
    due_at timestamp(6) with time zone not null,
    waiting boolean not null,
    requested boolean not null,
    digest_day date,
    dropped varchar,
    primary key (meeting, person),
    constraint digest_or_dropped check (digest_day is null or dropped is null),
    constraint waits_or_not check (waiting = (digest_day is null and dropped is null))
);

create index nudge_by_due on nudge (waiting, due_at);
create index nudge_by_person on nudge (person, digest_day);

create table person_pause (
    person varchar primary key,
    until_at timestamp(6) with time zone not null
);
