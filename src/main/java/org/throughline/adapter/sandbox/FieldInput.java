package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Field;
import org.throughline.chat.text.Texts;

/**
 * Reads what was put into one field, and guarantees what a platform's own pickers do: an answer where one is required, a
 * day that is a day, a choice that was offered. Throws {@link RefusedValue} with a sentence for the person, and
 * {@link ApiError} where the JSON is of another type.
 */
final class FieldInput implements Field.Renderer<List<String>> {
    private final SeededSchool school;
    private final Texts texts;
    private final JsonNode given;

    /** Reads {@code given}; null for a field that was not named. */
    FieldInput(SeededSchool school, Texts texts, @Nullable JsonNode given) {
        this.school = school;
        this.texts = texts;
        this.given = given == null ? MissingNode.getInstance() : given;
    }

    /** A value the person has to change. */
    static final class RefusedValue extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RefusedValue(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /** The values as use cases read them; none where the field was left empty. */
    List<String> read(Field field) {
        List<String> values = given.isMissingNode() ? field.base().values() : field.renderWith(this);
        if (values.isEmpty() && field.base().required()) {
            throw new RefusedValue(texts.get("sandbox.field.required"));
        }
        return values;
    }

    @Override
    public List<String> text(Field.Text field) {
        String typed = single(field).replace("\r\n", "\n");
        if (typed.length() > field.most()) {
            throw new RefusedValue(texts.get("sandbox.field.long", field.most(), typed.length()));
        }
        return typed.isBlank() ? List.of() : List.of(typed);
    }

    @Override
    public List<String> number(Field.Number field) {
        String typed = given.isNumber()
                ? given.decimalValue().toPlainString()
                : single(field).strip();
        try {
            return typed.isEmpty() ? List.of() : List.of(new BigDecimal(typed).toPlainString());
        } catch (NumberFormatException noNumber) {
            throw new RefusedValue(texts.get("sandbox.field.number"));
        }
    }

    @Override
    public List<String> date(Field.Date field) {
        String typed = single(field).strip();
        try {
            return typed.isEmpty() ? List.of() : List.of(LocalDate.parse(typed).toString());
        } catch (DateTimeException noDay) {
            throw new RefusedValue(texts.get("sandbox.field.date"));
        }
    }

    @Override
    public List<String> time(Field.Time field) {
        String typed = single(field).strip();
        try {
            return typed.isEmpty() ? List.of() : List.of(LocalTime.parse(typed).toString());
        } catch (DateTimeException noTime) {
            throw new RefusedValue(texts.get("sandbox.field.time"));
        }
    }

    @Override
    public List<String> oneOf(Field.OneOf field) {
        return offered(one(field), field.choices());
    }

    @Override
    public List<String> anyOf(Field.AnyOf field) {
        return offered(several(field), field.choices());
    }

    @Override
    public List<String> people(Field.People field) {
        return (field.several() ? several(field) : one(field))
                .stream()
                        .map(id -> school.findPerson(id)
                                .orElseThrow(() -> new RefusedValue(texts.get("sandbox.field.person"))))
                        .map(person -> person.personId().value())
                        .toList();
    }

    private List<String> offered(List<String> values, List<Field.Choice> choices) {
        List<String> offered = choices.stream().map(Field.Choice::value).toList();
        if (!offered.containsAll(values)) {
            throw new RefusedValue(texts.get("sandbox.field.choice"));
        }
        return values;
    }

    private List<String> one(Field field) {
        String value = single(field);
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private String single(Field field) {
        if (given.isNull()) {
            return "";
        }
        if (!given.isTextual()) {
            throw ApiError.malformed("The value of %s is to be a text.".formatted(field.name()));
        }
        return given.textValue();
    }

    private List<String> several(Field field) {
        if (given.isNull()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        given.forEach(value -> values.add(value.isTextual() ? value.textValue() : ""));
        if (!given.isArray() || values.contains("")) {
            throw ApiError.malformed("The value of %s is to be an array of texts.".formatted(field.name()));
        }
        return values.stream().distinct().toList();
    }
}
