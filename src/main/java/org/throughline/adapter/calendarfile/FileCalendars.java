package org.throughline.adapter.calendarfile;

import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.team.School;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Calendars;
import org.throughline.usecase.port.Schools;

/** The calendar that a workspace's school names, where there is a file for it; otherwise the one all others have. */
public final class FileCalendars implements Calendars {
    private final CalendarFiles files;
    private final Schools schools;
    private final SchoolCalendar forAllOthers;

    public FileCalendars(CalendarFiles files, Schools schools, SchoolCalendar forAllOthers) {
        this.files = files;
        this.schools = schools;
        this.forAllOthers = forAllOthers;
    }

    @Override
    public SchoolCalendar of(WorkspaceId workspace) {
        return schools.findIn(workspace)
                .map(School::calendar)
                .flatMap(files::find)
                .orElse(forAllOthers);
    }
}
