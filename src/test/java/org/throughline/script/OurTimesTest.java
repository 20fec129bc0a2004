package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When a team meets: days without school are not accepted, a day said wrongly can be mended, zone and language. */
class OurTimesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 2, 3);
    private static final LocalDate SUNDAY = LocalDate.of(2027, 2, 7);
    private static final LocalDate TUESDAY = LocalDate.of(2027, 2, 9);
    private static final String ROOM = "kindergarten";

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());
    private final Meeting meeting = new Meeting(run, ROOM);

    @BeforeEach
    void a_wednesday() {
        run.clockTo(WEDNESDAY, "15:10", CHICAGO);
    }

    @Test
    void set_up_takes_no_day_without_school() {
        Script.Reply sunday = run.say("sofia", "music", "setup").fill("next", SUNDAY.toString());
        Script.Reply holiday = run.say("sofia", "music", "setup").fill("next", "2027-02-15");

        assertThat(sunday.errors().get("next").asText()).contains("El dom 7 feb no hay clases.");
        assertThat(holiday.errors().get("next").asText()).contains("El lun 15 feb no hay clases.");
        run.say("sofia", "music", "agenda").refuses("");
    }

    @Test
    void set_up_proposes_a_day_with_school() {
        run.clockTo(LocalDate.of(2027, 2, 8), "10:00", CHICAGO);

        assertThat(value(run.say("jonas", "music", "setup").form(), "next"))
                .as("a week later is Presidents' Day")
                .isEqualTo("2027-02-22");
    }

    @Test
    void the_day_of_the_next_meeting_has_school() {
        closeAMeeting();

        Script.Reply sunday = run.press("grace", ROOM, "When do you meet next?").fill("date", SUNDAY.toString());

        assertThat(sunday.errors().get("date").asText()).contains("There is no school on Sun 7 Feb.");
        assertThat(run.card("daniel", ROOM, "Minutes")).doesNotContain("7 Feb");
    }

    @Test
    void a_meeting_cut_short_looks_again_on_a_day_with_school() {
        meeting.start("start quick", List.of("grace", "daniel"));

        Script.Reply sunday = run.press("grace", ROOM, "Wrap up now")
                .fill("goal", "More explain", "will", "ask why", "owner", "grace", "date", SUNDAY.toString());

        assertThat(sunday.errors().get("date").asText()).contains("There is no school on Sun 7 Feb.");
    }

    @Test
    void a_wrong_next_day_is_mended_in_set_up() {
        closeAMeeting();
        run.press("grace", ROOM, "When do you meet next?")
                .fill("date", "2027-02-10")
                .isDone();

        run.say("grace", ROOM, "setup").fill("next", TUESDAY.toString()).whispers("Tue 9 Feb");

        assertThat(run.card("daniel", ROOM, "Minutes")).contains("Next meeting: Tue 9 Feb");
        assertThat(run.say("grace", ROOM, "skip meeting").text())
                .contains("9 Feb")
                .doesNotContain("10 Feb");
        assertThat(run.say("daniel", "dm-daniel", "mine").text()).contains("Tue 9 Feb");
        assertThat(run.toNextNudge()).singleElement().asString().endsWith("daniel");
        assertThat(run.now()).isBefore(TUESDAY.atStartOfDay(CHICAGO).toInstant());
        assertThat(run.card("daniel", "dm-daniel", "explain why")).contains("9 Feb");
    }

    @Test
    void a_moved_meeting_makes_way_for_other_days_and_stays_when_only_the_name_changes() {
        meeting.setUp("grace", TUESDAY, "15:10", List.of("grace", "daniel"));
        run.say("grace", ROOM, "move meeting");
        run.press("grace", ROOM, "Tue 9 Feb")
                .fill("date", "2027-02-11", "time", "14:00")
                .isDone();

        run.say("grace", ROOM, "setup").fill("name", "Kinder").whispers("Thu 11 Feb");
        run.say("grace", ROOM, "setup").fill("next", "2027-02-10").whispers("Wed 10 Feb");

        assertThat(run.say("grace", ROOM, "skip meeting").text())
                .contains("10 Feb")
                .doesNotContain("11 Feb", "16 Feb");
    }

    @Test
    void zone_and_language_are_those_of_most_people_in_the_channel() {
        run.press("elena", "grade-5", "Start a meeting");
        run.press("elena", "grade-5", "Empezar").isDone();

        assertThat(run.card("priya", "grade-5", "Here:")).contains("15:10", "Facilitator: Elena Vidal");
        JsonNode form = run.say("priya", "grade-5", "setup").form();
        assertThat(value(form, "zone")).isEqualTo("America/Chicago");
        assertThat(value(form, "language")).isEqualTo("en");
        assertThat(value(form, "time")).isEqualTo("15:10");
    }

    private void closeAMeeting() {
        meeting.start("start quick", List.of("grace", "daniel"));
        meeting.focus("grace", "grace");
        meeting.change("grace", "grace");
        run.press("daniel", ROOM, "I'll take it")
                .fill("reviewDate", "2027-02-10")
                .isDone();
        run.press("grace", ROOM, "Close").whispers("When do you meet next?");
    }

    private static String value(JsonNode form, String name) {
        for (JsonNode field : form.get("fields")) {
            if (field.get("id").asText().equals(name)) {
                return field.get("value").asText();
            }
        }
        throw new AssertionError("no " + name + " in " + form);
    }
}
