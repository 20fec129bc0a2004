package org.throughline.adapter.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.domain.team.WorkspaceId;

class FormViewTest {
    private static final Texts ENGLISH = new Languages().english();
    private static final WorkspaceId WORKSPACE = new WorkspaceId("slack-T1");
    private static final Form FORM = form(
            new Field.Text(base("text", "two\nlines"), true, 300),
            new Field.Number(base("number", "12.50")),
            new Field.Date(base("date", "2026-12-03")),
            new Field.Time(base("time", "15:10")),
            new Field.OneOf(base("one", "b"), choices(2)),
            new Field.AnyOf(base("any", "a", "b"), choices(2)),
            Field.People.anybody(base("people", "slack-T1/U1", "slack-T1/U2"), List.of()),
            new Field.People(base("person", "slack-T1/U3"), false, false, List.of()));

    @Test
    void every_field_opens_with_its_value() {
        ObjectNode view = FormView.of(FORM, "form-1", ENGLISH);

        assertThat(view.path("private_metadata").asText()).isEqualTo("form-1");
        assertThat(view.path("blocks").findValuesAsText("block_id"))
                .containsExactly("text", "number", "date", "time", "one", "any", "people", "person");
        assertThat(element(view, 0).path("initial_value").asText()).isEqualTo("two\nlines");
        assertThat(element(view, 1).path("initial_value").asText()).isEqualTo("12.50");
        assertThat(element(view, 2).path("initial_date").asText()).isEqualTo("2026-12-03");
        assertThat(element(view, 3).path("initial_time").asText()).isEqualTo("15:10");
        assertThat(element(view, 4).at("/initial_option/value").asText()).isEqualTo("b");
        assertThat(element(view, 5).path("initial_options").findValuesAsText("value"))
                .containsExactly("a", "b");
        assertThat(element(view, 6).path("initial_users").toString()).isEqualTo("[\"U1\",\"U2\"]");
        assertThat(element(view, 7).path("initial_user").asText()).isEqualTo("U3");
        assertThat(LimitsCheck.view(view)).isEmpty();
    }

    @Test
    void people_of_a_closed_list_are_options_and_come_back_as_people() throws JsonProcessingException {
        var people = List.of(new Field.Choice("slack-T1/U1", "Ana"), new Field.Choice("slack-T1/U2", "Ben"));
        Form form = form(
                Field.People.anyOf(base("people", "slack-T1/U2"), people), Field.People.oneOf(base("person"), people));
        ObjectNode view = FormView.of(form, "form-1", ENGLISH);
        JsonNode state = new ObjectMapper().readTree("""
                        {"people": {"v": {"selected_options": [{"value": "slack-T1/U1"}, {"value": "slack-T1/U2"}]}},
                         "person": {"v": {"selected_option": {"value": "slack-T1/U9"}}}}""");

        ViewValues read = ViewValues.read(form, state, WORKSPACE, ENGLISH);

        assertThat(element(view, 0).path("type").asText()).isEqualTo("checkboxes");
        assertThat(element(view, 0).path("initial_options").findValuesAsText("value"))
                .containsExactly("slack-T1/U2");
        assertThat(element(view, 1).path("type").asText()).isEqualTo("radio_buttons");
        assertThat(LimitsCheck.view(view)).isEmpty();
        assertThat(read.values().list("people")).containsExactly("slack-T1/U1", "slack-T1/U2");
        assertThat(read.errors()).containsOnlyKeys("person");
    }

    @Test
    void what_was_put_in_comes_back_as_it_was_typed() throws JsonProcessingException {
        JsonNode state = new ObjectMapper().readTree("""
                        {"text": {"v": {"type": "plain_text_input", "value": " R&D <3 "}},
                         "number": {"v": {"value": "7.5"}},
                         "date": {"v": {"selected_date": "2026-12-10"}},
                         "time": {"v": {"selected_time": "09:00"}},
                         "one": {"v": {"selected_option": {"value": "a"}}},
                         "any": {"v": {"selected_options": []}},
                         "people": {"v": {"selected_users": ["U9"]}},
                         "person": {"v": {"selected_user": null}}}""");

        ViewValues read = ViewValues.read(FORM, state, WORKSPACE, ENGLISH);

        assertThat(read.values().byField())
                .containsOnly(
                        Map.entry("text", List.of(" R&D <3 ")),
                        Map.entry("number", List.of("7.5")),
                        Map.entry("date", List.of("2026-12-10")),
                        Map.entry("time", List.of("09:00")),
                        Map.entry("one", List.of("a")),
                        Map.entry("people", List.of("slack-T1/U9")));
        assertThat(read.typed().list("any")).isEmpty();
        assertThat(read.typed().has("any")).isTrue();
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void a_field_the_view_did_not_show_keeps_its_value_and_one_emptied_is_empty() throws JsonProcessingException {
        JsonNode state = new ObjectMapper().readTree("{\"text\": {\"v\": {\"value\": null}}}");

        ViewValues read = ViewValues.read(FORM, state, WORKSPACE, ENGLISH);

        assertThat(read.values().has("text")).isFalse();
        assertThat(read.values().text("date")).isEqualTo("2026-12-03");
    }

    @Test
    void an_answer_that_was_not_offered_and_a_required_one_left_out_are_said_at_the_field()
            throws JsonProcessingException {
        var required = new Field.Base("name", "Name", "", true, List.of());
        Form form = form(new Field.Text(required, false, 80), new Field.OneOf(base("one"), choices(2)));
        JsonNode state = new ObjectMapper()
                .readTree("{\"name\": {\"v\": {\"value\": \" \"}},"
                        + " \"one\": {\"v\": {\"selected_option\": {\"value\": \"forged\"}}}}");

        ViewValues read = ViewValues.read(form, state, WORKSPACE, ENGLISH);

        assertThat(read.errors()).containsOnlyKeys("name", "one");
        assertThat(read.values().byField()).isEmpty();
    }

    @Test
    void few_answers_are_listed_many_stand_behind_a_line_and_very_many_in_groups() {
        assertThat(choice(10).path("type").asText()).isEqualTo("radio_buttons");
        assertThat(choice(11).path("type").asText()).isEqualTo("static_select");
        assertThat(choice(101).path("option_groups")).hasSize(2);
    }

    @Test
    void an_answer_whose_value_slack_does_not_carry_comes_back_all_the_same() {
        String value = "x".repeat(200);
        Form form = form(new Field.OneOf(
                base("one", value), List.of(new Field.Choice("a", "A"), new Field.Choice(value, "Long"))));
        JsonNode option = element(FormView.of(form, "", ENGLISH), 0).path("initial_option");
        ObjectNode state = new ObjectMapper().createObjectNode();
        state.putObject("one").putObject("v").set("selected_option", option);

        assertThat(ViewValues.read(form, state, WORKSPACE, ENGLISH).values().text("one"))
                .isEqualTo(value);
    }

    @Test
    void what_is_wrong_stands_above_its_field() {
        Form wrong = FORM.redrawn(FormValues.NONE, Map.of("date", "Please pick a day."));

        JsonNode blocks = FormView.of(wrong, "", ENGLISH).path("blocks");

        assertThat(blocks.at("/2/elements/0/text").asText()).isEqualTo("⚠️ *Please pick a day.*");
        assertThat(blocks.at("/3/block_id").asText()).isEqualTo("date");
    }

    @Test
    void an_error_of_no_field_is_said_at_the_first() {
        assertThat(FormView.errors(FORM, Map.of("owner", "Pick an owner.", "time", "Pick a time.")))
                .containsOnly(Map.entry("text", "Pick an owner."), Map.entry("time", "Pick a time."));
    }

    @Test
    void a_form_longer_than_a_view_says_so() {
        Field[] fields = IntStream.range(0, 130)
                .mapToObj(i -> new Field.Text(base("f" + i), false, 80))
                .toArray(Field[]::new);

        ObjectNode view = FormView.of(form(fields), "", ENGLISH);

        assertThat(view.path("blocks")).hasSize(99);
        assertThat(view.toString()).contains("32 more fields stay as before");
    }

    @Test
    void a_text_longer_than_its_field_is_shown_whole() {
        Form form = form(new Field.Text(base("text", "x".repeat(400)), false, 300));

        JsonNode element = element(FormView.of(form, "", ENGLISH), 0);

        assertThat(element.path("initial_value").asText()).hasSize(400);
        assertThat(element.path("max_length").asInt()).isEqualTo(400);
    }

    private static JsonNode choice(int answers) {
        return element(FormView.of(form(new Field.OneOf(base("one"), choices(answers))), "", ENGLISH), 0);
    }

    private static JsonNode element(ObjectNode view, int block) {
        return view.path("blocks").path(block).path("element");
    }

    private static Form form(Field... fields) {
        return Form.of("Set up", "Keep", new MeetingActs.SetUp(), fields);
    }

    private static Field.Base base(String name, String... values) {
        return new Field.Base(name, "Label", "", false, List.of(values));
    }

    private static List<Field.Choice> choices(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Field.Choice(i < 26 ? String.valueOf((char) ('a' + i)) : "v" + i, "Answer " + i))
                .toList();
    }
}
