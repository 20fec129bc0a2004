package org.throughline.adapter.calendarfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.team.School;
import org.throughline.domain.team.SchoolId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Calendars;
import org.throughline.usecase.port.Schools;

class FileCalendarsTest {
    private static final WorkspaceId WORKSPACE = new WorkspaceId("sandbox");
    private static final SchoolCalendar OTHERS = new SchoolCalendar("others", Set.of(LocalDate.parse("2026-12-03")));

    private final OneSchoolEach schools = new OneSchoolEach();
    private final Calendars calendars = new FileCalendars(CalendarFiles.load(null), schools, OTHERS);

    @Test
    void a_school_has_the_calendar_it_names() {
        schools.put(schoolWith("us-2026-2027"));

        assertThat(calendars.of(WORKSPACE).name()).isEqualTo("us-2026-2027");
    }

    @Test
    void without_a_school_or_a_file_for_its_calendar_the_one_for_all_others_holds() {
        assertThat(calendars.of(WORKSPACE)).isEqualTo(OTHERS);

        schools.put(schoolWith("forgotten"));

        assertThat(calendars.of(WORKSPACE)).isEqualTo(OTHERS);
    }

    private static School schoolWith(String calendar) {
        SchoolId id = new SchoolId(new UUID(0, 1));
        return new School(id, WORKSPACE, "Willow Creek", ZoneId.of("America/New_York"), calendar, List.of());
    }

    private static final class OneSchoolEach implements Schools {
        private final Map<WorkspaceId, School> byWorkspace = new HashMap<>();

        @Override
        public Optional<School> findIn(WorkspaceId workspace) {
            return Optional.ofNullable(byWorkspace.get(workspace));
        }

        @Override
        public void put(School school) {
            byWorkspace.put(school.workspace(), school);
        }
    }
}
