package org.throughline.usecase.meeting;

import org.throughline.chat.subject.Subject;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;

/** Keeps a meeting that a member changed, and has everything drawn anew that tells of it. */
public final class MeetingChanges {
    private final Planner planner;
    private final LatestMinutes minutes;
    private final Messages messages;

    public MeetingChanges(Planner planner, LatestMinutes minutes, Messages messages) {
        this.planner = planner;
        this.minutes = minutes;
        this.messages = messages;
    }

    /** As {@link #keep}; the room hears of it. */
    void announce(Team team, Meeting before, Meeting changed, PersonId by) {
        keep(team, before, changed, by);
        messages.raise(correctEarlierNotices(changed.id()), Messages.Target.room(team.room()));
    }

    /** The next notice: a new one for each change, so that the room sees it; earlier ones tell no old day any more. */
    private Subject correctEarlierNotices(MeetingId meeting) {
        int index = 0;
        while (isPosted(new Subject.MeetingChanged(meeting, index))) {
            messages.redraw(new Subject.MeetingChanged(meeting, index));
            index++;
        }
        return new Subject.MeetingChanged(meeting, index);
    }

    private boolean isPosted(Subject notice) {
        return messages.find(notice).filter(OutgoingMessage::isPosted).isPresent();
    }

    void keep(Team team, Meeting before, Meeting changed, PersonId by) {
        planner.keepChanged(team, before, changed, by);
        messages.redraw(new Subject.Agenda(changed.id()));
        messages.redraw(new Subject.DidYouMeet(changed.id()));
        minutes.redraw(team);
    }
}
