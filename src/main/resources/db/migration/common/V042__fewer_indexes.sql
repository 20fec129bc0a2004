-- Every tap writes these tables; nothing asks by author, and old acts are looked for once an hour.
drop index entry_by_author;
drop index inbound_seen_by_time;
