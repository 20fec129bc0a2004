package org.throughline.usecase.port;

import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.team.WorkspaceId;

/** The no-school days of each workspace's school. */
public interface Calendars {

    /** The calendar of the workspace's school; {@link SchoolCalendar#NONE} where it names none. */
    SchoolCalendar of(WorkspaceId workspace);
}
