package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.throughline.chat.card.Field;
import org.throughline.chat.text.Texts;
import org.throughline.domain.team.PersonId;

/** Draws a field as the element of an input block, with the value it opens with where Slack can show that. */
record FieldElement(Texts texts) implements Field.Renderer<ObjectNode> {
    static final String ACTION = "v";
    private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]+");

    /** Whether there is something to put in; a choice among nothing is no question. */
    static boolean isAnswerable(Field field) {
        return !(field instanceof Field.OneOf one && one.choices().isEmpty())
                && !(field instanceof Field.AnyOf any && any.choices().isEmpty());
    }

    private static ObjectNode element(String type) {
        return Blocks.type(type).put("action_id", ACTION);
    }

    /** A text longer than the field takes is shown whole, so that nothing is lost before the person has seen it. */
    @Override
    public ObjectNode text(Field.Text field) {
        String value = first(field).map(typed -> beginning(typed)).orElse("");
        ObjectNode element = typed(element("plain_text_input"))
                .put("multiline", field.lines() || value.contains("\n"))
                .put("max_length", Math.min(SlackLimits.INPUT_TEXT, Math.max(field.most(), value.length())));
        return value.isEmpty() ? element : element.put("initial_value", value);
    }

    @Override
    public ObjectNode number(Field.Number field) {
        ObjectNode element = typed(element("number_input")).put("is_decimal_allowed", true);
        first(field)
                .flatMap(value -> read(value, typed -> new BigDecimal(typed.strip()).toPlainString()))
                .ifPresent(value -> element.put("initial_value", value));
        return element;
    }

    @Override
    public ObjectNode date(Field.Date field) {
        ObjectNode element = element("datepicker");
        first(field)
                .flatMap(value -> read(value, day -> LocalDate.parse(day).toString()))
                .ifPresent(value -> element.put("initial_date", value));
        return element;
    }

    @Override
    public ObjectNode time(Field.Time field) {
        ObjectNode element = element("timepicker");
        first(field)
                .flatMap(value -> read(
                        value,
                        time -> LocalTime.parse(time)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString()))
                .ifPresent(value -> element.put("initial_time", value));
        return element;
    }

    @Override
    public ObjectNode oneOf(Field.OneOf field) {
        var options = new Options(field.choices(), texts);
        ObjectNode element = options.put(element(options.areListed() ? "radio_buttons" : "static_select"));
        options.chosen(field.base().values()).stream()
                .findFirst()
                .ifPresent(option -> element.set("initial_option", option));
        return element;
    }

    @Override
    public ObjectNode anyOf(Field.AnyOf field) {
        var options = new Options(field.choices(), texts);
        ObjectNode element = options.put(element(options.areListed() ? "checkboxes" : "multi_static_select"));
        List<ObjectNode> chosen = options.chosen(field.base().values());
        if (!chosen.isEmpty()) {
            element.putArray("initial_options").addAll(chosen);
        }
        return element;
    }

    /** Slack's own picker of people offers the whole workspace, so the few who may be picked are options instead. */
    @Override
    public ObjectNode people(Field.People field) {
        if (isOffered(field)) {
            return field.several()
                    ? anyOf(new Field.AnyOf(field.base(), field.candidates()))
                    : oneOf(new Field.OneOf(field.base(), field.candidates()));
        }
        List<String> users = field.base().values().stream()
                .flatMap(value -> read(value, person -> new PersonId(person).local()).stream())
                .filter(user -> USER.matcher(user).matches())
                .toList();
        ObjectNode element = element(field.several() ? "multi_users_select" : "users_select");
        element.set("placeholder", Blocks.plain(texts.get("slack.choose"), SlackLimits.PLACEHOLDER));
        if (field.several() && !users.isEmpty()) {
            ArrayNode initial = element.putArray("initial_users");
            users.forEach(initial::add);
        } else if (!users.isEmpty()) {
            element.put("initial_user", users.get(0));
        }
        return element;
    }

    private static boolean isOffered(Field.People field) {
        int candidates = field.candidates().size();
        return field.closed() && candidates > 0 && candidates <= SlackLimits.SELECT_OPTIONS;
    }

    /** Every key reaches the bot, so that what was typed is there again when the form is closed by mistake. */
    private static ObjectNode typed(ObjectNode element) {
        element.putObject("dispatch_action_config")
                .putArray("trigger_actions_on")
                .add("on_character_entered");
        return element;
    }

    private static Optional<String> first(Field field) {
        return field.base().values().stream().findFirst();
    }

    private static String beginning(String typed) {
        return typed.substring(0, SlackText.character(typed, Math.min(typed.length(), SlackLimits.INPUT_TEXT)));
    }

    /** What cannot be read, as a half-typed day is, opens empty. */
    private static Optional<String> read(String value, UnaryOperator<String> reading) {
        try {
            return Optional.of(reading.apply(value));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
