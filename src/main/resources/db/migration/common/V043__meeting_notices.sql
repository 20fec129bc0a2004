-- A notice of a changed meeting says which one of that meeting it is, counted from 0.
update outgoing_message
   set subject = subject || '|0'
 where subject like 'MeetingChanged|%';
