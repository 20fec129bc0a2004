package org.throughline.adapter.calendarfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.domain.calendar.SchoolCalendar;

class CalendarFilesTest {
    @TempDir
    private Path folder;

    @Test
    void a_shipped_calendar_names_days_and_breaks_with_both_their_ends() {
        SchoolCalendar calendar = CalendarFiles.load(null).find("us-2026-2027").orElseThrow();

        assertThat(calendar.isNoSchoolDay(LocalDate.parse("2026-11-11"))).isTrue();
        assertThat(calendar.isNoSchoolDay(LocalDate.parse("2026-12-20"))).isFalse();
        assertThat(calendar.isNoSchoolDay(LocalDate.parse("2026-12-21"))).isTrue();
        assertThat(calendar.isNoSchoolDay(LocalDate.parse("2027-01-01"))).isTrue();
        assertThat(calendar.isNoSchoolDay(LocalDate.parse("2027-01-02"))).isFalse();
    }

    @Test
    void a_calendar_without_a_no_school_day_is_always_there() {
        assertThat(CalendarFiles.load(null).find("none")).contains(SchoolCalendar.NONE);
    }

    @Test
    void a_folder_adds_calendars_and_replaces_shipped_ones() {
        write("ours.yaml", "no-school: [2026-12-03]");
        write("us-2026-2027.yaml", "no-school:\n");

        CalendarFiles files = CalendarFiles.load(folder);

        assertThat(files.names()).containsExactlyInAnyOrder("none", "ours", "us-2026-2027");
        assertThat(files.find("ours").orElseThrow().noSchool()).isEqualTo(Set.of(LocalDate.parse("2026-12-03")));
        assertThat(files.find("us-2026-2027").orElseThrow().noSchool()).isEmpty();
    }

    @Test
    void every_mistake_is_told_with_its_line() {
        write("ours.yaml", """
                no-school:
                  - 2026-02-30
                  - {from: 2026-12-21, to: 2026-12-20}
                  - {date: 2026-12-03, to: 2026-12-04}
                  - {from: 2026-12-21}
                  - {day: 2026-12-03, date: 2026-12-03}
                  - [2026-12-03]
                """);

        refused().hasMessage("""
                %1$s:2: '2026-02-30' is no date; expected a date such as 2026-11-11
                %1$s:3: 2026-12-21 to 2026-12-20 is no break; expected a last day on or after the first, at most 200 days later
                %1$s:4: 'date' stands beside 'from' or 'to'; expected a date such as 2026-11-11, or {from: 2026-12-21, to: 2027-01-01, name: Winter break}
                %1$s:5: 'to' is missing; expected 'to: …'
                %1$s:6: 'day' means nothing here; expected one of date, from, to, name
                %1$s:7: this is no day; expected a date such as 2026-11-11, or {from: 2026-12-21, to: 2027-01-01, name: Winter break}""", folder.resolve("ours.yaml"));
    }

    @Test
    void mistakes_of_several_files_are_told_together() {
        write("a.yaml", "holidays: []");
        write("b.yaml", "no-school: soon");

        refused().hasMessage("""
                %s:1: 'holidays' means nothing here; expected one of no-school
                %s:1: 'soon' is a single text; expected a list (- item)""", folder.resolve("a.yaml"), folder.resolve("b.yaml"));
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        assertThatThrownBy(() -> CalendarFiles.load(folder.resolve("none")))
                .hasMessageContaining("the folder cannot be read; expected a folder with calendars");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused() {
        return assertThatThrownBy(() -> CalendarFiles.load(folder));
    }

    private void write(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
