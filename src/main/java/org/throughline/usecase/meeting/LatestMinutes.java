package org.throughline.usecase.meeting;

import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Sessions;

/** The minutes that a team reads to know when it meets next. */
public record LatestMinutes(Sessions sessions, Messages messages) {

    /** Has them tell the next meeting as it is now; where nothing was closed yet, nothing happens. */
    public void redraw(Team team) {
        sessions.listClosed(team.id(), 1).forEach(session -> messages.redraw(new Subject.Minutes(session.id())));
    }
}
