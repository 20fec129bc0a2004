-- Which messages are wanted and how far they are: references, never content. due_at is null when nothing is to be sent;
-- turn is the order in which messages became due.
create table outgoing_message (
    id uuid primary key,
    workspace varchar not null,
    subject varchar not null unique,
    target varchar not null,
    room varchar,
    person varchar,
    parent varchar,
    not_before timestamp(6) with time zone,
    expires_at timestamp(6) with time zone,
    wanted bigint not null,
    sent bigint not null,
    platform_ref varchar,
    state varchar not null check (state in ('pending', 'delivered', 'dead')),
    unsure boolean not null,
    unsure_before boolean not null,
    attempts integer not null,
    due_at timestamp(6) with time zone,
    turn bigint not null,
    delivered_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    reason varchar,
    constraint room_or_person check (room is not null or person is not null),
    constraint due_while_pending check ((state = 'pending') = (due_at is not null))
);

create index outgoing_message_by_due on outgoing_message (due_at, turn);
create index outgoing_message_by_target on outgoing_message (target, due_at);
create index outgoing_message_by_person on outgoing_message (person);
create index outgoing_message_by_end on outgoing_message (ended_at);

create sequence message_turn;

-- A room or person to whom messages go; held by one courier at a time.
create table message_target (
    target varchar primary key,
    held_until timestamp(6) with time zone,
    held_for uuid
);
