package org.throughline.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.testing.slack.OpenedView;

/** The fields of a modal, as the sandbox's API shows a form; and what somebody put in, as Slack reports it. */
final class SlackFields {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SlackFields() {}

    static ObjectNode form(OpenedView opened) {
        ObjectNode form = JSON.objectNode().put("id", opened.id());
        form.put("title", opened.view().path("title").path("text").asText());
        ArrayNode fields = form.putArray("fields");
        for (JsonNode block : opened.view().get("blocks")) {
            if (block.get("type").asText().equals("input")) {
                ObjectNode field =
                        fields.addObject().put("id", block.get("block_id").asText());
                JsonNode initial = initial(block.get("element"));
                if (!initial.isMissingNode()) {
                    field.set("value", initial);
                }
            }
        }
        return form;
    }

    /** {@code view.state.values} of these values by field; people are given by their names in the school. */
    static ObjectNode state(JsonNode view, Map<String, Object> values) {
        ObjectNode state = JSON.objectNode();
        for (JsonNode block : view.get("blocks")) {
            if (block.get("type").asText().equals("input")) {
                String field = block.get("block_id").asText();
                JsonNode element = block.get("element");
                state.putObject(field).set(element.get("action_id").asText(), value(element, list(values.get(field))));
            }
        }
        return state;
    }

    private static JsonNode initial(JsonNode element) {
        ArrayNode several = JSON.arrayNode();
        element.path("initial_options").forEach(option -> several.add(option.get("value")));
        element.path("initial_users").forEach(several::add);
        if (!several.isEmpty()) {
            return several;
        }
        for (String name : List.of("initial_value", "initial_date", "initial_time", "initial_user")) {
            if (element.has(name)) {
                return element.get(name);
            }
        }
        return element.path("initial_option").path("value");
    }

    private static ObjectNode value(JsonNode element, List<String> values) {
        String type = element.get("type").asText();
        ObjectNode state = JSON.objectNode().put("type", type);
        String first = values.isEmpty() ? null : values.get(0);
        switch (type) {
            case "plain_text_input", "number_input" -> state.put("value", first);
            case "datepicker" -> state.put("selected_date", first);
            case "timepicker" -> state.put("selected_time", first);
            case "users_select" -> state.put("selected_user", first == null ? null : SlackSchool.user(first));
            case "multi_users_select" -> {
                ArrayNode users = state.putArray("selected_users");
                values.forEach(person -> users.add(SlackSchool.user(person)));
            }
            case "radio_buttons", "static_select" ->
                state.set("selected_option", first == null ? null : option(element, first));
            default -> {
                ArrayNode options = state.putArray("selected_options");
                values.forEach(one -> options.add(option(element, one)));
            }
        }
        return state;
    }

    /** The option with this value, or of the person with this name; one of its own where none is offered. */
    private static JsonNode option(JsonNode element, String value) {
        String person = "/" + SlackSchool.user(value);
        for (JsonNode option : element.path("options")) {
            String offered = option.get("value").asText();
            if (offered.equals(value) || offered.endsWith(person)) {
                return option;
            }
        }
        return option(value);
    }

    private static ObjectNode option(String value) {
        ObjectNode option = JSON.objectNode().put("value", value);
        option.putObject("text").put("type", "plain_text").put("text", value);
        return option;
    }

    private static List<String> list(@Nullable Object value) {
        if (value instanceof JsonNode node) {
            return node.isArray()
                    ? java.util.stream.StreamSupport.stream(node.spliterator(), false)
                            .map(JsonNode::asText)
                            .toList()
                    : List.of(node.asText());
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value == null || value.toString().isEmpty() ? List.of() : List.of(value.toString());
    }
}
