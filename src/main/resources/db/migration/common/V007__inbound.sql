-- Acts done already, by the key their platform gave them, with the kind of reply.
create table inbound_seen (
    workspace varchar not null,
    request_key varchar not null,
    kind varchar not null,
    seen_at timestamp(6) with time zone not null,
    primary key (workspace, request_key)
);

create index inbound_seen_by_time on inbound_seen (seen_at);

-- Forms that people have open, with what they typed, as a JSON text.
create table open_form (
    id uuid primary key,
    person varchar not null,
    room varchar not null,
    form varchar not null
);

create index open_form_by_person on open_form (person);
