package org.throughline.usecase.meeting;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.meeting.MeetingForms;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSkipReason;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;

/** A member gives a meeting up and says why, or says afterwards that the team did not meet. */
public final class SkipMeeting {
    private final MeetingDesk desk;
    private final MeetingChanges changes;
    private final Wording wording;
    private final Clock clock;

    public SkipMeeting(MeetingDesk desk, MeetingChanges changes, Wording wording, Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.wording = wording;
        this.clock = clock;
    }

    /** {@link org.throughline.domain.calendar.MeetingOutcomeSettled} when the team met or skipped it already. */
    public Reply open(OpensMeeting.OpenSkipMeeting intent, Interaction by) {
        Meeting meeting = desk.open(intent.meeting(), by).meeting();
        meeting.skip(MeetingSkipReason.OTHER);
        return new Reply.OpenForm(new MeetingForms(wording.to(by.person())).skip(meeting));
    }

    /** The room hears of a meeting given up ahead; for one gone by, the question stands there already. */
    public Reply skip(MeetingActs.SkipMeeting intent, Interaction by) {
        MeetingDesk.OpenedMeeting opened = desk.open(intent.meeting(), by);
        Optional<MeetingSkipReason> reason = findReason(by);
        if (reason.isEmpty()) {
            return Reply.Invalid.field(
                    MeetingForms.REASON, wording.to(by.person()).get("form.choice"));
        }
        Meeting skipped = opened.meeting().skip(reason.get());
        if (isOver(opened.meeting())) {
            changes.keep(opened.team(), opened.meeting(), skipped, by.person());
        } else {
            changes.announce(opened.team(), opened.meeting(), skipped, by.person());
        }
        return Reply.DONE;
    }

    public Reply didNotMeet(MeetingActs.DidNotMeet intent, Interaction by) {
        MeetingDesk.OpenedMeeting opened = desk.open(intent.meeting(), by);
        if (opened.meeting().isPlanned() && !isOver(opened.meeting())) {
            throw new Refusal("meeting.refused.not-over");
        }
        changes.keep(opened.team(), opened.meeting(), opened.meeting().notHeld(), by.person());
        return Reply.DONE;
    }

    private boolean isOver(Meeting meeting) {
        return !meeting.endsAt().isAfter(clock.instant());
    }

    private static Optional<MeetingSkipReason> findReason(Interaction by) {
        String chosen = by.values().text(MeetingForms.REASON);
        return Arrays.stream(MeetingSkipReason.values())
                .filter(reason -> reason.code().equals(chosen))
                .findFirst();
    }
}
