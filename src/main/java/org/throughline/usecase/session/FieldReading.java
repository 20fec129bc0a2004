package org.throughline.usecase.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.view.EntryFacts;
import org.throughline.domain.protocol.Bounds;
import org.throughline.domain.protocol.BuiltInFields;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.session.EntryId;
import org.throughline.domain.team.PersonId;

/**
 * Reads one field of a record's form: its type, its bounds, and that what it names is there.
 *
 * @param kind what the record keeps
 * @param today the day it is for the team
 */
record FieldReading(EntryFacts facts, RecordKind kind, LocalDate today, Texts texts) {
    private static final Set<RecordKind> OF_STUDENTS = Set.of(RecordKind.EVIDENCE, RecordKind.READING);

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
            case DATE -> wrongDate(spec, said.get(0));
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
            BigDecimal number = new BigDecimal(typed);
            return isOfStudents(spec, BuiltInFields.N)
                            && number.stripTrailingZeros().scale() > 0
                    ? wrong("form.whole")
                    : outOfBounds(spec, number, "form.bounds");
        } catch (NumberFormatException notOne) {
            return wrong("form.number");
        }
    }

    private Optional<String> wrongDate(FieldSpec spec, String typed) {
        try {
            boolean ahead = LocalDate.parse(typed).isAfter(today);
            return isOfStudents(spec, BuiltInFields.DATE) && ahead ? wrong("form.date.ahead") : Optional.empty();
        } catch (DateTimeParseException notOne) {
            return wrong("form.date");
        }
    }

    /** Evidence and readings speak of students, of so many and as they were on a day. */
    private boolean isOfStudents(FieldSpec spec, FieldName field) {
        return OF_STUDENTS.contains(kind) && spec.name().equals(field);
    }

    private Optional<String> outOfBounds(FieldSpec spec, BigDecimal size, String key) {
        return spec.bounds().allow(size) ? Optional.empty() : Optional.of(bounds(spec.bounds(), key));
    }

    private String bounds(Bounds bounds, String key) {
        BigDecimal least = bounds.least();
        BigDecimal greatest = bounds.greatest();
        if (least != null && greatest != null) {
            return texts.get(key, least.toPlainString(), greatest.toPlainString());
        }
        return least != null
                ? texts.get(key + ".least", least.toPlainString())
                : texts.get(key + ".greatest", Objects.requireNonNull(greatest).toPlainString());
    }

    private boolean isOption(FieldSpec spec, String value) {
        if (kind.choosesIndicators(spec.name())) {
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

    private Optional<String> wrong(String key) {
        return Optional.of(texts.get(key));
    }
}
