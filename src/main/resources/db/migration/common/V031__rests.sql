-- Until when nothing goes to a room or person, so that later messages do not overtake one that is tried again.

alter table message_target add column rests_until timestamp(6) with time zone;
