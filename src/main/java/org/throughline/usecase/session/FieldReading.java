package org.throughline.usecase.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.view.EntryFacts;
import org.throughline.domain.protocol.BuiltInFields;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.session.EntryId;
import org.throughline.domain.team.PersonId;

/** Reads one field of a record's form: its type, its bounds, and that what it names is there. */
record FieldReading(EntryFacts facts, Texts texts) {

    /** Puts the field's values among {@code values}, or what is wrong among {@code errors}. */
    void read(FieldSpec spec, FormValues typed, Map<FieldName, List<String>> values, Map<String, String> errors) {
        List<String> said = typed.list(spec.name().value()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (said.isEmpty()) {
            if (spec.required()) {
                errors.put(spec.name().value(), texts.get("form.required"));
            }
            return;
        }
        findWrong(spec, said)
                .ifPresentOrElse(wrong -> errors.put(spec.name().value(), wrong), () -> values.put(spec.name(), said));
    }

    private Optional<String> findWrong(FieldSpec spec, List<String> said) {
        return switch (spec.type()) {
            case TEXT, LONG_TEXT ->
                outOfBounds(spec, BigDecimal.valueOf(said.get(0).length()), "form.length");
            case NUMBER -> wrongNumber(spec, said.get(0));
            case DATE -> isDate(said.get(0)) ? Optional.empty() : wrong("form.date");
            case LINK -> said.get(0).matches("https?://\\S+") ? Optional.empty() : wrong("form.link");
            case CHOICE -> isOption(spec, said.get(0)) ? Optional.empty() : wrong("form.choice");
            case CHOICES ->
                said.stream().allMatch(one -> isOption(spec, one))
                        ? outOfBounds(spec, BigDecimal.valueOf(said.size()), "form.count")
                        : wrong("form.choice");
            case YES_NO -> List.of("yes", "no").contains(said.get(0)) ? Optional.empty() : wrong("form.choice");
            case PERSON -> isPerson(said.get(0)) ? Optional.empty() : wrong("form.person");
            case REFERENCE -> isEntry(said.get(0)) ? Optional.empty() : wrong("form.choice");
        };
    }

    private Optional<String> wrongNumber(FieldSpec spec, String typed) {
        try {
            return outOfBounds(spec, new BigDecimal(typed), "form.bounds");
        } catch (NumberFormatException notOne) {
            return wrong("form.number");
        }
    }

    private Optional<String> outOfBounds(FieldSpec spec, BigDecimal size, String key) {
        return spec.bounds().allow(size)
                ? Optional.empty()
                : Optional.of(texts.get(
                        key, bound(spec.bounds().least()), bound(spec.bounds().greatest())));
    }

    private static String bound(@org.jspecify.annotations.Nullable BigDecimal bound) {
        return bound == null ? "…" : bound.toPlainString();
    }

    private boolean isOption(FieldSpec spec, String value) {
        if (spec.name().equals(BuiltInFields.INDICATOR) || spec.name().equals(BuiltInFields.INDICATORS)) {
            return facts.goals().stream()
                    .flatMap(goal -> goal.indicators().stream())
                    .anyMatch(indicator -> indicator.id().toString().equals(value));
        }
        return spec.options().stream().anyMatch(option -> option.value().equals(value));
    }

    private boolean isPerson(String value) {
        try {
            var person = new PersonId(value);
            return facts.team().includes(person) || facts.session().attendance().includes(person);
        } catch (IllegalArgumentException forged) {
            return false;
        }
    }

    private boolean isEntry(String value) {
        try {
            return facts.session().notes().find(EntryId.parse(value)).isPresent();
        } catch (IllegalArgumentException forged) {
            return false;
        }
    }

    private static boolean isDate(String typed) {
        try {
            LocalDate.parse(typed);
            return true;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }

    private Optional<String> wrong(String key) {
        return Optional.of(texts.get(key));
    }
}
