package org.throughline.adapter.sandbox;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filling forms: what is read, what has to be changed first, and what is never lost. */
class FormsTest {
    private final Rig rig = new Rig();
    private String form = "";

    @BeforeEach
    void open() {
        form = openForm();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void what_was_typed_arrives_as_it_was_typed() {
        Rig.Answered answer = submit("""
                {'name': 'Grade four', 'first': '2026-12-03', 'at': '14:05', 'minutes': 45, 'day': 'friday',
                 'also': ['tuesday', 'friday'], 'people': ['ben', 'maria']}""");

        assertThatJson(answer.body()).isEqualTo("{reply: 'done'}");
        assertThat(rig.bot.lastValues)
                .containsEntry("name", List.of("Grade four"))
                .containsEntry("first", List.of("2026-12-03"))
                .containsEntry("at", List.of("14:05"))
                .containsEntry("minutes", List.of("45"))
                .containsEntry("day", List.of("friday"))
                .containsEntry("also", List.of("tuesday", "friday"))
                .containsEntry("people", List.of("sandbox/ben", "sandbox/maria"));
    }

    @Test
    void a_field_that_is_not_named_keeps_what_it_opened_with_and_an_empty_one_is_empty() {
        submit("{'day': 'friday', 'at': '', 'also': []}");

        assertThat(rig.bot.lastValues)
                .containsEntry("name", List.of("Grade 4"))
                .containsEntry("people", List.of("sandbox/maria"))
                .doesNotContainKeys("at", "also", "first");
    }

    @Test
    void what_is_missing_or_wrong_is_said_at_its_field() {
        Rig.Answered answer = submit("""
                {'name': '%s', 'first': '3 December', 'at': 'noon', 'minutes': 'many', 'also': ['sunday'],
                 'people': ['nobody']}""".formatted("x".repeat(21)));

        assertThatJson(answer.body()).isEqualTo("""
                {reply: 'invalid', errors: {
                  name: 'At most 20 characters, please; this has 21. Everything you typed is still here.',
                  first: 'Please write a day, such as 2026-12-03. Everything you typed is still here.',
                  at: 'Please write a time, such as 15:10. Everything you typed is still here.',
                  minutes: 'Please write a number, such as 12 or 0.5. Everything you typed is still here.',
                  day: 'Not saved yet: please fill this in. Everything you typed is still here.',
                  also: 'Please pick from the list. Everything you typed is still here.',
                  people: 'Please pick somebody from the school. Everything you typed is still here.'}}""");
        assertThat(rig.bot.setUps).hasValue(0);
    }

    @Test
    void nothing_typed_is_lost_when_the_bot_finds_something_wrong() {
        Rig.Answered answer = submit("{'name': 'Taken', 'day': 'friday', 'at': ''}");
        assertThatJson(answer.body()).isEqualTo("{reply: 'invalid', errors: {name: 'Another team has this name.'}}");

        rig.restart();

        var redrawn = rig.get("/sandbox/view/forms/%s?as=ben".formatted(form)).body();
        assertThatJson(redrawn).node("errors.name").isEqualTo("Another team has this name.");
        assertThatJson(redrawn).node("fields[0].value").isEqualTo("Taken");
        assertThatJson(redrawn).node("fields[2].value").isAbsent();
        assertThatJson(redrawn).node("fields[4].value").isEqualTo("friday");
    }

    @Test
    void a_form_survives_a_restart() {
        rig.restart();

        assertThatJson(submit("{'day': 'friday'}").body()).isEqualTo("{reply: 'done'}");
    }

    @Test
    void a_form_is_gone_once_it_was_kept() {
        submit("{'day': 'friday'}");

        Rig.Answered again = submit("{'day': 'friday'}");
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.body().path("error").asText())
                .isEqualTo("There is no such form any more: it was sent already, or it was never yours."
                        + " Nothing was changed.");
        assertThat(rig.bot.setUps).hasValue(1);
    }

    @Test
    void a_form_submitted_twice_at_once_is_kept_once() {
        List<Integer> statuses = List.of(1, 2, 3, 4).parallelStream()
                .map(click -> submit("{'day': 'friday'}").status())
                .toList();

        assertThat(statuses).contains(200).isSubsetOf(200, 404);
        assertThat(rig.bot.setUps).hasValue(1);
    }

    @Test
    void nobody_submits_the_form_of_somebody_else() {
        Rig.Answered answer = rig.post("/sandbox/api/forms/" + form, "{'as': 'maria', 'values': {'day': 'friday'}}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(rig.bot.setUps).hasValue(0);
    }

    @Test
    void a_value_of_another_type_or_for_another_form_is_an_error() {
        assertThat(submit("{'day': ['friday']}").status()).isEqualTo(400);
        assertThat(submit("{'day': 5}").status()).isEqualTo(400);
        assertThat(submit("{'day': 'friday', 'also': 'tuesday'}").status()).isEqualTo(400);
        assertThat(submit("{'day': 'friday', 'colour': 'blue'}").status()).isEqualTo(400);
        assertThat(rig.bot.setUps).hasValue(0);
    }

    private String openForm() {
        return rig.press("ben", rig.lastMessage("grade-4", "ben"), "Set our times")
                .body()
                .path("form")
                .path("id")
                .asText();
    }

    private Rig.Answered submit(String values) {
        return rig.post("/sandbox/api/forms/" + form, "{'as': 'ben', 'values': %s}".formatted(values));
    }
}
