-- With which days without school and which hours a workspace's meetings and questions were planned, as a short mark.
create table planned_calendar (
    workspace varchar primary key,
    mark varchar not null
);
