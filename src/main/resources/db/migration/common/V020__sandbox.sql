-- The sandbox as a platform: what stands in its rooms. Ids of people and rooms are those of the seeded school.
-- An "answer" was given to one person on the spot; all else of the bot is kept up to date by a courier.

create table sandbox_message (
    id uuid primary key,
    place bigint generated always as identity,
    room varchar(100) not null,
    thread uuid,
    sender varchar(100),
    whisper_to varchar(100),
    body text not null,
    card text,
    answer boolean not null,
    edited boolean not null,
    sent_at timestamp with time zone not null
);

create index sandbox_message_room on sandbox_message (room, place);

-- Every button a message has ever shown, so that a click on an old card still says what it meant.
create table sandbox_button (
    message uuid not null references sandbox_message (id) on delete cascade,
    id varchar(100) not null,
    intent text not null,
    primary key (message, id)
);

-- Where a form was opened, so that what the bot answers stands there too.
create table sandbox_form (
    id uuid primary key,
    message uuid,
    thread uuid
);

-- What a request with a key was answered; the same key gets it again.
create table sandbox_answer (
    request_key varchar(200) primary key,
    body text not null,
    survives_reset boolean not null
);

-- Where the clock was being moved to under which key: a move that died half-way ends there when it is asked again.
create table sandbox_clock_move (
    request_key varchar(200) primary key,
    target timestamp with time zone not null
);
