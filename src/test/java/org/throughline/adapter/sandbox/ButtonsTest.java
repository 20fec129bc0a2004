package org.throughline.adapter.sandbox;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pressing buttons: on cards that are new, old, somebody else's, or drawn anew. */
class ButtonsTest {
    private static final String SET_UP = """
            {'as': 'ben', 'values': {'day': 'tuesday'}}""";

    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void a_button_opens_its_form() {
        Rig.Answered answer = rig.press("ben", rig.lastMessage("grade-4", "ben"), "Set our times");

        assertThatJson(answer.body()).node("reply").isEqualTo("form");
        assertThatJson(answer.body()).node("form.title").isEqualTo("Set our times");
        assertThatJson(answer.body()).node("form.fields[0]").isEqualTo("""
                {id: 'name', label: 'The name', kind: 'text', required: true, value: 'Grade 4'}""");
        assertThatJson(answer.body()).node("form.fields[1]").isEqualTo("""
                {id: 'first', label: 'The first', kind: 'date', required: false}""");
        assertThatJson(answer.body()).node("form.fields[4]").isEqualTo("""
                {id: 'day', label: 'The day', kind: 'choice', required: true,
                 options: [{value: 'tuesday', label: 'Tuesday'}, {value: 'friday', label: 'Friday'}]}""");
        assertThatJson(answer.body()).node("form.fields[5].value").isEqualTo("['friday']");
        assertThatJson(answer.body()).node("form.fields[6].kind").isEqualTo("people");
        assertThatJson(answer.body()).node("form.fields[6].value").isEqualTo("['maria']");
        assertThatJson(answer.body()).node("form.fields[6].options[0].value").isEqualTo("maria");
    }

    @Test
    void a_button_keeps_its_id_while_the_card_is_drawn_anew() {
        JsonNode before = rig.lastMessage("grade-4", "ben");

        setUp(before);

        JsonNode after = rig.lastMessage("grade-4", "ben");
        assertThatJson(after).node("edited").isEqualTo(true);
        assertThat(after.path("id")).isEqualTo(before.path("id"));
        assertThat(after.path("text").asText()).startsWith("Set up 1 times.");
        assertThat(Rig.button(after, "Help")).isEqualTo(Rig.button(before, "Help"));
    }

    @Test
    void a_click_on_an_old_card_still_reaches_what_it_meant() {
        JsonNode old = rig.lastMessage("grade-4", "ben");
        setUp(old);
        assertThat(rig.lastMessage("grade-4", "ben").path("buttons")).hasSize(1);

        Rig.Answered answer = rig.press("ben", old, "Set our times");

        assertThatJson(answer.body()).node("reply").isEqualTo("form");
    }

    @Test
    void whispers_have_buttons_for_the_one_who_sees_them_alone() {
        rig.press("ben", rig.lastMessage("grade-4", "ben"), "Help");
        JsonNode whisper = rig.lastMessage("grade-4", "ben");
        assertThatJson(whisper).node("whisper").isEqualTo(true);

        assertThat(rig.press("aisha", whisper, "Mine").status()).isEqualTo(404);
        assertThatJson(rig.press("ben", whisper, "Mine").body()).isEqualTo("{reply: 'done'}");
        assertThat(rig.lastMessage("grade-4", "ben").path("text").asText()).isEqualTo("Nothing is waiting for you.");
    }

    @Test
    void who_is_not_in_the_room_is_told_so() {
        JsonNode card = rig.lastMessage("grade-4", "ben");

        Rig.Answered answer = rig.press("omar", card, "Set our times");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("reply").asText()).isEqualTo("refused");
    }

    @Test
    void people_tapping_at_once_are_all_answered() {
        JsonNode card = rig.lastMessage("grade-4", "ben");

        long answered = java.util.List.of("maria", "ben", "aisha", "tom", "lucia", "carmen").parallelStream()
                .map(person -> rig.press(person, card, "Help"))
                .filter(answer -> answer.body().path("reply").asText().equals("whisper"))
                .count();

        assertThat(answered).isEqualTo(6);
        assertThat(rig.messages("grade-4", "tom")).hasSize(2);
    }

    private void setUp(JsonNode card) {
        String form = rig.press("ben", card, "Set our times")
                .body()
                .path("form")
                .path("id")
                .asText();
        assertThatJson(rig.post("/sandbox/api/forms/" + form, SET_UP).body()).isEqualTo("{reply: 'done'}");
    }
}
