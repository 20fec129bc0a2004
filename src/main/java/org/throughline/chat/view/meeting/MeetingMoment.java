package org.throughline.chat.view.meeting;

import org.throughline.chat.text.Texts;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSlot;

/** When a meeting is, on the team's wall clock: "Tue 3 Dec, 15:10". */
final class MeetingMoment {
    private MeetingMoment() {}

    static String of(Meeting meeting, Texts texts) {
        return of(meeting.slot(), texts);
    }

    static String of(MeetingSlot slot, Texts texts) {
        return texts.get("meeting.moment", slot.date(), slot.time());
    }
}
