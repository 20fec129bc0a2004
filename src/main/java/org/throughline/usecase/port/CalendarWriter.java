package org.throughline.usecase.port;

import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.team.Team;

/** Writes a meeting as a file that calendars read. */
public interface CalendarWriter {

    /** The meeting as iCalendar text; the same meeting always carries the same identifier. */
    String write(Meeting meeting, Team team);
}
