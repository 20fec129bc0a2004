package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the fields of evidence take, and how they say what they do not. */
class EvidenceFieldsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String KEPT = " Everything you typed is still here.";

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());

    @BeforeEach
    void the_step_that_takes_evidence() {
        run.clockTo(DAY, "15:10", CHICAGO);
        var meeting = new Meeting(run, "kindergarten");
        meeting.start("start", List.of("grace", "daniel"));
        meeting.focus("grace", "grace");
    }

    @Test
    void students_are_counted_in_whole_numbers_from_none_on() {
        assertThat(error("n", "3.5")).isEqualTo("Please write a whole number, such as 22." + KEPT);
        assertThat(error("n", "-2")).isEqualTo("Please write 0 or more." + KEPT);
    }

    @Test
    void evidence_is_not_of_a_day_to_come() {
        assertThat(error("date", DAY.plusDays(1).toString()))
                .isEqualTo("That day is still to come. Please pick today or an earlier day." + KEPT);
    }

    @Test
    void a_day_of_another_year_shows_its_year() {
        add("date", "2026-12-15").isDone();
        add("date", DAY.toString()).isDone();

        assertThat(run.card("grace", "kindergarten", "Step 3 of 8"))
                .contains("Tue 15 Dec 2026")
                .contains("Wed 3 Feb")
                .doesNotContain("2027");
    }

    private String error(String field, String typed) {
        return add(field, typed).errors().get(field).asText();
    }

    private Script.Reply add(String field, String typed) {
        return run.press("grace", "kindergarten", "Add: Evidence")
                .fill("kind", "assessment", "source", "Exit tickets", field, typed);
    }
}
