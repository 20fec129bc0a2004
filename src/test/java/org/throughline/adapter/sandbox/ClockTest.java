package org.throughline.adapter.sandbox;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Moving the clock and starting over. */
class ClockTest {
    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void moves_to_a_moment_and_tells_what_became_due() {
        rig.nudgeAt(Rig.START.plus(Duration.ofHours(2)), "ben");
        rig.nudgeAt(Rig.START.plus(Duration.ofHours(1)), "maria");

        Rig.Answered answer = rig.post("/sandbox/api/clock", "{'to': '2026-11-30T18:00:00Z'}");

        assertThatJson(answer.body()).isEqualTo("""
                {now: '2026-11-30T18:00:00Z',
                 ran: ['nudge 2026-11-30T16:00:00Z maria', 'nudge 2026-11-30T17:00:00Z ben']}""");
        assertThat(rig.lastMessage("dm-maria", "maria").path("at").asText()).isEqualTo("2026-11-30T16:00:00Z");
        assertThat(rig.lastMessage("dm-ben", "ben").path("at").asText()).isEqualTo("2026-11-30T17:00:00Z");
    }

    @Test
    void moves_by_a_length_of_time() {
        assertThatJson(rig.post("/sandbox/api/clock", "{'by': 'PT24H'}").body())
                .isEqualTo("{now: '2026-12-01T15:00:00Z', ran: []}");
    }

    @Test
    void a_length_of_time_counts_from_when_what_was_under_way_has_ended() {
        ClockMove move = ClockMove.read(Body.parse("{\"by\": \"PT1S\"}".getBytes(StandardCharsets.UTF_8)), Rig.START);
        rig.timeline().moveBy(Duration.ofSeconds(5));

        assertThat(move.on(rig.timeline()).now()).isEqualTo(Rig.START.plusSeconds(6));
    }

    @Test
    void moves_to_the_next_nudge() {
        rig.nudgeAt(Rig.START.plus(Duration.ofHours(1)), "ben");

        assertThatJson(rig.post("/sandbox/api/clock", "{'toNext': 'nudge'}").body())
                .isEqualTo("{now: '2026-11-30T16:00:00Z', ran: ['nudge 2026-11-30T16:00:00Z ben']}");
    }

    @Test
    void stays_where_it_is_when_nothing_is_next() {
        assertThatJson(rig.post("/sandbox/api/clock", "{'toNext': 'nudge'}").body())
                .isEqualTo("{now: '2026-11-30T15:00:00Z', ran: []}");
    }

    @Test
    void a_move_that_died_half_way_ends_where_it_meant_to() {
        new ClockMoves(rig.jdbi).put("k1", new ClockMoves.Begun(Rig.START.plus(Duration.ofHours(24)), 0));
        rig.nudgeAt(Rig.START.plus(Duration.ofHours(6)), "maria");
        rig.post("/sandbox/api/clock", "{'by': 'PT7H'}");
        rig.nudgeAt(Rig.START.plus(Duration.ofHours(8)), "ben");

        Rig.Answered again = rig.post("/sandbox/api/clock", "{'by': 'PT24H', 'key': 'k1'}");

        assertThatJson(again.body()).isEqualTo("""
                {now: '2026-12-01T15:00:00Z',
                 ran: ['nudge 2026-11-30T21:00:00Z maria', 'nudge 2026-11-30T23:00:00Z ben']}""");
    }

    @Test
    void a_move_that_died_after_it_had_arrived_moves_no_further() {
        rig.nudgeAt(Rig.START.plus(Duration.ofHours(1)), "ben");
        rig.nudgeAt(Rig.START.plus(Duration.ofHours(9)), "maria");
        new ClockMoves(rig.jdbi).put("k1", new ClockMoves.Begun(null, 4));
        rig.post("/sandbox/api/clock", "{'toNext': 'nudge'}");

        Rig.Answered again = rig.post("/sandbox/api/clock", "{'toNext': 'nudge', 'key': 'k1'}");

        assertThatJson(again.body())
                .isEqualTo("{now: '2026-11-30T16:00:00Z', ran: ['nudge 2026-11-30T16:00:00Z ben']}");
    }

    @Test
    void a_reset_brings_the_school_an_empty_history_and_the_time_of_the_machine() {
        rig.say("ben", "grade-4", "Good morning");
        rig.say("ben", "dm-ben", "help");
        rig.post("/sandbox/api/clock", "{'by': 'PT24H'}");

        Rig.Answered answer = rig.post("/sandbox/api/reset", "");

        assertThat(answer.body()).isEqualTo(rig.get("/sandbox/api/state").body());
        assertThatJson(answer.body()).node("now").isEqualTo("2026-11-30T15:00:00Z");
        assertThat(rig.messages("dm-ben", "ben")).isEmpty();
        assertThat(rig.messages("grade-4", "ben")).hasSize(1);
        assertThat(rig.lastMessage("grade-4", "ben").path("from").asText()).isEqualTo("throughline");
    }
}
