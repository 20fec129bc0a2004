-- These rows change with every tap and every delivery: free space on their pages lets PostgreSQL change them in place.
alter table session set (fillfactor = 70);
alter table outgoing_message set (fillfactor = 70);
alter table message_target set (fillfactor = 70);
