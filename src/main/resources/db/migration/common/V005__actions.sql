-- field_values is a JSON text, as in entry.
create table adjustment (
    id uuid primary key,
    agreed_order bigint generated always as identity,
    team uuid not null references team (id) on delete cascade,
    session uuid not null references session (id) on delete cascade,
    field_values varchar not null,
    agreed_at timestamp(6) with time zone not null,
    shared boolean not null
);

create index adjustment_by_team on adjustment (team, agreed_at);
create index adjustment_by_session on adjustment (session);

create table action_step (
    id uuid primary key,
    agreed_order bigint generated always as identity,
    team uuid not null references team (id) on delete cascade,
    session uuid not null references session (id) on delete cascade,
    task varchar not null,
    bring varchar not null,
    resource_needed varchar not null,
    owner varchar not null,
    review_date date not null,
    state varchar not null check (state in ('offered', 'open', 'reviewed', 'ended', 'handed-over')),
    answer_status varchar
        check (answer_status in ('done-as-planned', 'partly', 'not-yet', 'stopped', 'not-heard')),
    answer_line varchar,
    answer_at timestamp(6) with time zone,
    version bigint not null,
    constraint whole_answer check ((answer_status is null) = (answer_at is null)
        and (answer_status is null) = (answer_line is null))
);

create index action_step_by_team on action_step (team, state, review_date);
create index action_step_by_owner on action_step (owner, state, review_date);
create index action_step_by_session on action_step (session);

-- Who changed what of a step, when, from what to what; rows are added and never changed.
create table action_change (
    action_step uuid not null references action_step (id) on delete cascade,
    place integer not null,
    changed_at timestamp(6) with time zone not null,
    person varchar,
    what varchar not null,
    from_value varchar not null,
    to_value varchar not null,
    primary key (action_step, place)
);

create table follow_up (
    action_step uuid not null references action_step (id) on delete cascade,
    place integer not null,
    session uuid not null references session (id) on delete cascade,
    looked_at timestamp(6) with time zone not null,
    due_on date not null,
    looked_on date not null,
    status varchar not null check (status in ('done-as-planned', 'partly', 'not-yet', 'stopped', 'not-heard')),
    effect varchar check (effect in ('too-early', 'worse', 'no-change', 'better-not-at-goal', 'goal-met')),
    evidence varchar not null,
    decision varchar check (decision in ('keep', 'change', 'end', 'spread', 'later')),
    next_review date,
    primary key (action_step, place)
);

create index follow_up_by_session on follow_up (session);
