-- Workspaces of Slack that installed the bot themselves; an organisation that did so for several stands here once. Tokens
-- are encrypted; once the bot was taken out they are gone, and removed_at says since when.
create table slack_installation (
    workspace varchar primary key,
    bot_token bytea,
    refresh_token bytea,
    expires_at timestamp(6) with time zone,
    bot_user varchar not null,
    team_name varchar not null,
    installed_at timestamp(6) with time zone not null,
    installed_by varchar,
    removed_at timestamp(6) with time zone,
    constraint token_while_installed check ((bot_token is null) = (removed_at is not null))
);

create index slack_installation_by_end on slack_installation (expires_at);

-- Installations that were begun; a row goes when it is used.
create table slack_oauth_state (
    state varchar primary key,
    created_at timestamp(6) with time zone not null
);

create index slack_oauth_state_by_time on slack_oauth_state (created_at);
