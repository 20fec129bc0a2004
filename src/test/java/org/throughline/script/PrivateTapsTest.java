package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** "I was heard" and "We stayed on learning", tapped by five people for themselves and shown once as counts. */
class PrivateTapsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String ROOM = "grade-4";
    private static final List<String> TEAM = List.of("ben", "maria", "aisha", "tom", "lucia");
    private static final String LAST = "Step 8 of 8";

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());
    private final Meeting meeting = new Meeting(run, ROOM);

    @BeforeEach
    void a_team_on_its_meeting_day() {
        meeting.awaitFirst(DAY, "15:10", TEAM);
    }

    @Test
    void five_answers_are_counts_in_the_minutes_and_nothing_before() {
        String facilitator = toTheLastStep(TEAM);
        String untapped = run.card("ben", ROOM, LAST);

        heard("yes", "ben", "aisha", "tom");
        heard("partly", "maria");
        heard("no", "lucia");

        assertThat(run.card("ben", ROOM, LAST)).isEqualTo(untapped);
        assertThat(closed(facilitator))
                .contains("I was heard: yes 3, partly 1, no 1")
                .doesNotContain("We stayed on learning");
    }

    @Test
    void a_second_tap_is_answered_calmly_and_not_counted() {
        String facilitator = toTheLastStep(TEAM);
        heard("yes", "ben", "maria", "aisha", "tom");
        heard("no", "lucia");

        tap("ben", "I was heard: no").whispers("You have answered this one");
        tap("lucia", "I was heard: yes").whispers("Ya respondiste a esta");

        assertThat(closed(facilitator)).contains("I was heard: yes 4, no 1");
    }

    @Test
    void what_all_five_say_alike_is_all_similar_and_tells_no_answer() {
        String facilitator = toTheLastStep(TEAM);
        heard("partly", "ben", "maria", "aisha", "tom", "lucia");

        assertThat(closed(facilitator)).contains("I was heard: all similar").doesNotContain("partly");
    }

    @Test
    void four_answers_are_too_few_to_show() {
        String facilitator = toTheLastStep(TEAM);
        heard("yes", "ben", "maria", "aisha");
        heard("no", "tom");

        assertThat(closed(facilitator))
                .contains("I was heard: too few answers to show")
                .doesNotContain("yes 3", "no 1");
    }

    @Test
    void four_people_go_round_aloud() {
        toTheLastStep(TEAM.subList(0, 4));

        assertThat(run.card("ben", ROOM, LAST)).contains("Go round aloud");
        assertThat(run.shows("ben", ROOM, "I was heard: yes")).isFalse();
    }

    @Test
    void a_tap_after_the_close_counts_nothing() {
        String facilitator = toTheLastStep(TEAM);
        heard("yes", "ben", "maria", "aisha", "tom");
        var late = run.click("lucia", ROOM, "I was heard: no");
        closed(facilitator);

        var answer = run.api().post("/sandbox/api/buttons", late);

        assertThat(answer.get("reply").asText()).isEqualTo("refused");
        assertThat(run.card("ben", ROOM, "Minutes")).contains("too few answers");
    }

    private String toTheLastStep(List<String> present) {
        String facilitator = meeting.start("start", present);
        meeting.focus("ben", facilitator);
        for (int step = 3; step <= 5; step++) {
            run.press(facilitator, ROOM, "Skip: not needed").isDone();
        }
        meeting.change("ben", facilitator);
        run.press("aisha", ROOM, "I'll take it").isDone();
        run.press(facilitator, ROOM, "Next").isDone();
        return facilitator;
    }

    private void heard(String answer, String... people) {
        for (String person : people) {
            tap(person, "I was heard: " + answer).whispers("");
        }
    }

    private Script.Reply tap(String person, String label) {
        return run.press(person, ROOM, label);
    }

    private String closed(String facilitator) {
        run.press(facilitator, ROOM, "Skip: out of time");
        return run.card("ben", ROOM, "Minutes");
    }
}
