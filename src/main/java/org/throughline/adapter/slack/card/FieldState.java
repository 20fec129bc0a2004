package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.chat.card.Field;
import org.throughline.domain.team.WorkspaceId;

/** Reads the state of one element of a view. Slack's pickers make sure of days, times and numbers themselves. */
final class FieldState implements Field.Renderer<List<String>> {
    private final JsonNode given;
    private final WorkspaceId workspace;
    private boolean notOffered;

    FieldState(JsonNode given, WorkspaceId workspace) {
        this.given = given;
        this.workspace = workspace;
    }

    /** The key of what is wrong with the values that were read. */
    Optional<String> findError(Field field, List<String> values) {
        if (notOffered) {
            return Optional.of("form.choice");
        }
        return values.isEmpty() && field.base().required() ? Optional.of("form.required") : Optional.empty();
    }

    @Override
    public List<String> text(Field.Text field) {
        return single("value").map(typed -> typed.replace("\r\n", "\n")).filter(typed -> !typed.isBlank()).stream()
                .toList();
    }

    @Override
    public List<String> number(Field.Number field) {
        return single("value").map(String::strip).filter(typed -> !typed.isEmpty()).stream()
                .toList();
    }

    @Override
    public List<String> date(Field.Date field) {
        return single("selected_date").stream().toList();
    }

    @Override
    public List<String> time(Field.Time field) {
        return single("selected_time").stream().toList();
    }

    @Override
    public List<String> oneOf(Field.OneOf field) {
        return offered(field.choices(), Stream.of(given.path("selected_option")));
    }

    @Override
    public List<String> anyOf(Field.AnyOf field) {
        return offered(field.choices(), parts("selected_options"));
    }

    /** The element has either options or users, as it was drawn. */
    @Override
    public List<String> people(Field.People field) {
        if (given.has("selected_option") || given.has("selected_options")) {
            return offered(
                    field.candidates(),
                    Stream.concat(Stream.of(given.path("selected_option")), parts("selected_options")));
        }
        Stream<String> users =
                field.several() ? parts("selected_users").map(JsonNode::asText) : single("selected_user").stream();
        return users.filter(user -> !user.isEmpty())
                .map(user -> SlackIds.person(workspace, user).value())
                .distinct()
                .toList();
    }

    private List<String> offered(List<Field.Choice> choices, Stream<JsonNode> picked) {
        var offered = new Choices(choices);
        List<String> values = new ArrayList<>();
        picked.filter(JsonNode::isObject)
                .map(option -> offered.find(option.path("value").asText()))
                .forEach(value -> value.ifPresentOrElse(values::add, () -> notOffered = true));
        return List.copyOf(values);
    }

    private Stream<JsonNode> parts(String name) {
        return StreamSupport.stream(given.path(name).spliterator(), false);
    }

    private Optional<String> single(String name) {
        JsonNode value = given.path(name);
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }
}
