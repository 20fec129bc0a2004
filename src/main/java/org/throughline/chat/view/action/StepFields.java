package org.throughline.chat.view.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Field;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.team.PersonId;

/** The fields of every form about an action step; their names are those of the record kinds. */
public record StepFields(Texts texts) {
    public static final String TEXT = "text";
    public static final String OWNER = "owner";
    public static final String REVIEW_DATE = "reviewDate";
    public static final String BRING = "bring";
    public static final String RESOURCE = "resourceNeeded";
    public static final String STATUS = "status";
    public static final String EFFECT = "effect";
    public static final String EVIDENCE = "evidence";
    public static final String DECISION = "decision";

    /** The most characters of any of these texts. */
    public static final int MOST = 500;

    Field text(String field, boolean required, String value) {
        return new Field.Text(base(field, required, value), false, MOST);
    }

    Field date(boolean required, @Nullable LocalDate value) {
        return new Field.Date(base(REVIEW_DATE, required, value == null ? "" : value.toString()));
    }

    Field owner(Collection<PersonId> candidates, Names names) {
        List<Field.Choice> choices = candidates.stream()
                .map(person -> new Field.Choice(person.value(), names.of(person)))
                .toList();
        return Field.People.oneOf(base(OWNER, true, ""), choices);
    }

    /** One answer of a closed list. */
    <T> Field oneOf(String field, List<T> all, Function<T, String> code, @Nullable T value) {
        List<Field.Choice> choices = all.stream()
                .map(code)
                .map(one -> new Field.Choice(one, texts.word("action." + field, one)))
                .toList();
        return new Field.OneOf(base(field, true, value == null ? "" : code.apply(value)), choices);
    }

    private Field.Base base(String field, boolean required, String value) {
        return new Field.Base(
                field,
                texts.get("action.field." + field),
                texts.get("action.field." + field + ".help"),
                required,
                value.isBlank() ? List.of() : List.of(value));
    }
}
