package org.throughline.chat.view.meeting;

import org.throughline.chat.text.Texts;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSkipReason;

/** What became of a meeting, in one sentence. */
record MeetingOutcome(Meeting meeting, Texts texts) {

    String said() {
        String when = MeetingMoment.of(meeting, texts);
        return switch (meeting.state()) {
            case PLANNED -> texts.get("meeting.outcome.planned", when);
            case HELD -> texts.get("meeting.outcome.held", when);
            case HELD_AFTERWARDS -> texts.get("meeting.outcome.held-afterwards", when);
            case NOT_HELD -> texts.get("meeting.outcome.not-held", when);
            case SKIPPED -> skipped(when);
        };
    }

    private String skipped(String when) {
        MeetingSkipReason reason = meeting.skipReason();
        return reason == null
                ? texts.get("meeting.outcome.not-held", when)
                : texts.get("meeting.outcome.skipped", when, texts.word("meeting.reason", reason.code()));
    }
}
