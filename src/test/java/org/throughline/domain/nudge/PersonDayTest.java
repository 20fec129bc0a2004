package org.throughline.domain.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonDayTest {
    private static final Instant START = Instant.parse("2026-12-01T20:10:00Z");
    private static final Duration PLANNED = Duration.ofMinutes(45);

    @Test
    void a_session_runs_until_its_planned_end() {
        SessionSpan quiet = new SessionSpan(START, PLANNED, START);

        assertThat(quiet.runsUntil()).isEqualTo(START.plus(PLANNED));
    }

    @Test
    void a_session_that_overruns_runs_half_an_hour_past_what_was_done_last() {
        Instant lastTap = START.plus(Duration.ofMinutes(70));

        assertThat(new SessionSpan(START, PLANNED, lastTap).runsUntil())
                .isEqualTo(lastTap.plus(Duration.ofMinutes(30)));
    }

    @Test
    void a_person_is_in_session_until_the_last_of_their_teams_ends() {
        SessionSpan first = new SessionSpan(START, PLANNED, START);
        SessionSpan second = new SessionSpan(START.plusSeconds(600), PLANNED, START.plusSeconds(600));
        PersonDay day = new PersonDay(DayMessage.NONE, List.of(second, first));

        assertThat(day.findInSessionUntil(START.plusSeconds(900)))
                .contains(START.plusSeconds(600).plus(PLANNED));
        assertThat(day.findInSessionUntil(START.plusSeconds(600).plus(PLANNED))).isEmpty();
    }

    @Test
    void more_answers_than_steps_are_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StepsDue(true, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new StepsDue(true, 1, -1));
    }
}
