package org.throughline.adapter.database;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.throughline.chat.card.Field;

/**
 * One field of a form as it is stored.
 *
 * @param flag for a text: several lines; for people: several of them
 * @param closed for people: nobody but those offered; not there in what older versions stored
 * @param most for a text: the most characters
 * @param choices what is offered; empty for kinds that offer nothing
 */
record FieldJson(Kind kind, Field.Base base, boolean flag, boolean closed, int most, List<Field.Choice> choices) {

    /** The kinds of field. */
    enum Kind {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("date")
        DATE,
        @JsonProperty("time")
        TIME,
        @JsonProperty("one-of")
        ONE_OF,
        @JsonProperty("any-of")
        ANY_OF,
        @JsonProperty("people")
        PEOPLE
    }

    static FieldJson of(Field field) {
        return field.renderWith(new Writer());
    }

    Field toField() {
        return switch (kind) {
            case TEXT -> new Field.Text(base, flag, most);
            case NUMBER -> new Field.Number(base);
            case DATE -> new Field.Date(base);
            case TIME -> new Field.Time(base);
            case ONE_OF -> new Field.OneOf(base, choices);
            case ANY_OF -> new Field.AnyOf(base, choices);
            case PEOPLE -> new Field.People(base, flag, closed, choices);
        };
    }

    private static final class Writer implements Field.Renderer<FieldJson> {
        @Override
        public FieldJson text(Field.Text field) {
            return new FieldJson(Kind.TEXT, field.base(), field.lines(), false, field.most(), List.of());
        }

        @Override
        public FieldJson number(Field.Number field) {
            return plain(Kind.NUMBER, field);
        }

        @Override
        public FieldJson date(Field.Date field) {
            return plain(Kind.DATE, field);
        }

        @Override
        public FieldJson time(Field.Time field) {
            return plain(Kind.TIME, field);
        }

        @Override
        public FieldJson oneOf(Field.OneOf field) {
            return new FieldJson(Kind.ONE_OF, field.base(), false, false, 0, field.choices());
        }

        @Override
        public FieldJson anyOf(Field.AnyOf field) {
            return new FieldJson(Kind.ANY_OF, field.base(), false, false, 0, field.choices());
        }

        @Override
        public FieldJson people(Field.People field) {
            return new FieldJson(Kind.PEOPLE, field.base(), field.several(), field.closed(), 0, field.candidates());
        }

        private static FieldJson plain(Kind kind, Field field) {
            return new FieldJson(kind, field.base(), false, false, 0, List.of());
        }
    }
}
