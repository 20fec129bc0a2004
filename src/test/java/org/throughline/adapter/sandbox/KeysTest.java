package org.throughline.adapter.sandbox;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same key again gives the same answer and no second effect. */
class KeysTest {
    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void talk_that_arrives_again_is_said_once() {
        String body = "{'as': 'ben', 'room': 'grade-4', 'text': 'Good morning', 'key': 'k1'}";
        rig.post("/sandbox/api/messages", body);

        Rig.Answered again = rig.post("/sandbox/api/messages", body);

        assertThatJson(again.body()).isEqualTo("{reply: 'done'}");
        assertThat(rig.messages("grade-4", "ben")).hasSize(2);
    }

    @Test
    void a_question_that_arrives_again_gets_the_same_answer_also_after_a_restart() {
        String body = "{'as': 'ben', 'room': 'grade-4', 'text': '/plc help', 'key': 'k1'}";
        Rig.Answered first = rig.post("/sandbox/api/messages", body);
        rig.restart();

        Rig.Answered again = rig.post("/sandbox/api/messages", body);

        assertThat(again).isEqualTo(first);
        assertThat(rig.messages("grade-4", "ben")).hasSize(3);
    }

    @Test
    void a_button_that_arrives_again_opens_the_same_form() {
        Rig.Answered first = openForm();

        assertThat(openForm()).isEqualTo(first);
    }

    @Test
    void a_form_that_arrives_again_is_kept_once() {
        String id = openForm().body().path("form").path("id").asText();
        String body = "{'as': 'ben', 'values': {'day': 'friday'}, 'key': 'k2'}";

        List<Rig.Answered> answers = List.of(1, 2, 3, 4, 5).parallelStream()
                .map(time -> rig.post("/sandbox/api/forms/" + id, body))
                .distinct()
                .toList();

        assertThat(answers).hasSize(1);
        assertThatJson(answers.get(0).body()).isEqualTo("{reply: 'done'}");
        assertThat(rig.bot.setUps).hasValue(1);
    }

    @Test
    void a_refusal_is_repeated_too() {
        String body = "{'as': 'ben', 'room': 'grade-4', 'text': '/plc resume', 'key': 'k1'}";
        Rig.Answered first = rig.post("/sandbox/api/messages", body);

        Rig.Answered again = rig.post("/sandbox/api/messages", body);

        assertThat(again).isEqualTo(first);
        assertThat(rig.messages("grade-4", "ben")).hasSize(2);
    }

    @Test
    void an_error_leaves_the_key_free() {
        rig.post("/sandbox/api/messages", "{'as': 'ben', 'room': 'nowhere', 'text': 'Hi', 'key': 'k1'}");

        Rig.Answered right =
                rig.post("/sandbox/api/messages", "{'as': 'ben', 'room': 'grade-4', 'text': 'Hi', 'key': 'k1'}");

        assertThatJson(right.body()).isEqualTo("{reply: 'done'}");
    }

    @Test
    void the_clock_is_moved_once_for_one_key() {
        rig.nudgeAt(Rig.START.plusSeconds(60), "ben");
        Rig.Answered first = rig.post("/sandbox/api/clock", "{'by': 'PT1H', 'key': 'k1'}");

        Rig.Answered again = rig.post("/sandbox/api/clock", "{'by': 'PT1H', 'key': 'k1'}");

        assertThat(again).isEqualTo(first);
        assertThatJson(rig.get("/sandbox/api/state").body()).node("now").isEqualTo("2026-11-30T16:00:00Z");
    }

    @Test
    void a_reset_forgets_the_keys_of_the_history_and_keeps_its_own() {
        String talk = "{'as': 'ben', 'room': 'grade-4', 'text': 'Good morning', 'key': 'k1'}";
        rig.post("/sandbox/api/messages", talk);
        rig.post("/sandbox/api/reset", "{'key': 'r1'}");

        rig.post("/sandbox/api/messages", talk);
        rig.post("/sandbox/api/reset", "{'key': 'r1'}");

        assertThat(rig.lastMessage("grade-4", "ben").path("text").asText()).isEqualTo("Good morning");
    }

    private Rig.Answered openForm() {
        var welcome = rig.messages("grade-4", "ben").get(0);
        return rig.post(
                "/sandbox/api/buttons",
                "{'as': 'ben', 'message': '%s', 'button': '%s', 'key': 'k1'}"
                        .formatted(welcome.path("id").asText(), Rig.button(welcome, "Set our times")));
    }
}
