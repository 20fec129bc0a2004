package org.throughline.usecase.time;

import java.time.Instant;
import java.util.List;
import org.throughline.usecase.port.DueMeeting;
import org.throughline.usecase.port.MeetingDues;
import org.throughline.usecase.port.Meetings;

/** Meetings of which the agenda, or "Did you meet?", is due. */
record MeetingQueue(Meetings meetings, DueHandlers handlers) implements DueQueue<DueMeeting> {

    @Override
    public List<DueMeeting> claim(Instant now, int most) {
        return meetings.claimDue(now, most);
    }

    @Override
    public Object keyOf(DueMeeting row) {
        return row.meeting().id();
    }

    @Override
    public void handle(DueMeeting row, Instant now) {
        if (isAgendaFirst(row.dues())) {
            meetings.put(row.meeting(), row.dues().withoutAgenda());
            handlers.agenda().handle(row.meeting(), now);
        } else {
            meetings.put(row.meeting(), row.dues().withoutAsked());
            handlers.didYouMeet().handle(row.meeting(), now);
        }
    }

    private static boolean isAgendaFirst(MeetingDues dues) {
        Instant agenda = dues.agenda();
        Instant asked = dues.asked();
        return agenda != null && (asked == null || !agenda.isAfter(asked));
    }
}
