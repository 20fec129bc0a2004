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
    sent_at timestamp(6) with time zone not null
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

-- Which move of the clock was begun under which key: one that died half-way is brought to its end when it is asked for
-- again. target is null for a move to what comes next; place is the last message's when it was begun.
create table sandbox_clock_move (
    request_key varchar(200) primary key,
    target timestamp(6) with time zone,
    place bigint not null
);
