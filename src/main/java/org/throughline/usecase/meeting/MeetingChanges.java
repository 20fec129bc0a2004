package org.throughline.usecase.meeting;

import org.throughline.chat.subject.Subject;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.Messages;

/** Keeps a meeting that a member changed, and has everything drawn anew that tells of it. */
public final class MeetingChanges {
    private final Planner planner;
    private final Messages messages;

    public MeetingChanges(Planner planner, Messages messages) {
        this.planner = planner;
        this.messages = messages;
    }

    /** As {@link #keep}; the room hears of it. */
    void announce(Team team, Meeting before, Meeting changed, PersonId by) {
        keep(team, before, changed, by);
        messages.raise(new Subject.MeetingChanged(changed.id()), Messages.Target.room(team.room()));
    }

    void keep(Team team, Meeting before, Meeting changed, PersonId by) {
        planner.keepChanged(team, before, changed, by);
        messages.redraw(new Subject.Agenda(changed.id()));
        messages.redraw(new Subject.DidYouMeet(changed.id()));
    }
}
