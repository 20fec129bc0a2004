create table goal (
    id uuid primary key,
    set_order bigint generated always as identity,
    team uuid not null references team (id) on delete cascade,
    statement varchar not null,
    by_date date,
    active boolean not null
);

create index goal_by_team on goal (team);

create table indicator (
    id uuid primary key,
    goal uuid not null references goal (id) on delete cascade,
    place integer not null,
    name varchar not null,
    kind varchar not null check (kind in ('implementation', 'outcome'))
);

create index indicator_by_goal on indicator (goal);
