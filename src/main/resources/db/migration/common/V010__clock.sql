-- How far the domain clock of a sandbox is ahead of the system's clock; always exactly one row.
create table clock_offset (
    millis bigint not null
);

insert into clock_offset (millis) values (0);
