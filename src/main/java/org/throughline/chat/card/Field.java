package org.throughline.chat.card;

import java.util.List;

/** One field of a form; a value is a list of texts: none when empty, one for most kinds, several for several choices. */
public sealed interface Field {

    /** What every kind of field has. The label is what people see; help may be empty. */
    record Base(String name, String label, String help, boolean required, List<String> values) {
        public Base {
            values = List.copyOf(values);
        }

        public Base withValues(List<String> changed) {
            return new Base(name, label, help, required, changed);
        }

        public Base named(String other, String otherLabel) {
            return new Base(other, otherLabel, help, required, values);
        }

        public Base optional() {
            return new Base(name, label, help, false, values);
        }
    }

    /** One answer of a closed choice. */
    record Choice(String value, String label) {}

    Base base();

    /** The same field under another name, label or duty, or with other values. */
    Field withBase(Base changed);

    default Field withValues(List<String> values) {
        return withBase(base().withValues(values));
    }

    <R> R renderWith(Renderer<R> renderer);

    default String name() {
        return base().name();
    }

    /** Draws each kind of field; a new kind does not compile until every platform draws it. */
    interface Renderer<R> {
        R text(Text field);

        R number(Number field);

        R date(Date field);

        R time(Time field);

        R oneOf(OneOf field);

        R anyOf(AnyOf field);

        R people(People field);
    }

    /** A line, or several where {@code lines}; {@code most} characters. */
    record Text(Base base, boolean lines, int most) implements Field {
        /** As much of the words as this field takes, in one line where it has only one. */
        String fitting(String words) {
            String asLines = lines ? words : words.replaceAll("\\s*\\R\\s*", " ");
            return asLines.length() > most ? asLines.substring(0, most) : asLines;
        }

        @Override
        public Field withBase(Base changed) {
            return new Text(changed, lines, most);
        }

        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.text(this);
        }
    }

    /** A number, written with a decimal point. */
    record Number(Base base) implements Field {
        @Override
        public Field withBase(Base changed) {
            return new Number(changed);
        }

        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.number(this);
        }
    }

    /** A day, written {@code 2026-12-03}. */
    record Date(Base base) implements Field {
        @Override
        public Field withBase(Base changed) {
            return new Date(changed);
        }

        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.date(this);
        }
    }

    /** A time of day, written {@code 15:10}. */
    record Time(Base base) implements Field {
        @Override
        public Field withBase(Base changed) {
            return new Time(changed);
        }

        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.time(this);
        }
    }

    /** Exactly one of a few answers. */
    record OneOf(Base base, List<Choice> choices) implements Field {
        public OneOf {
            choices = List.copyOf(choices);
        }

        @Override
        public Field withBase(Base changed) {
            return new OneOf(changed, choices);
        }

        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.oneOf(this);
        }
    }

    /** Any number of a few answers. */
    record AnyOf(Base base, List<Choice> choices) implements Field {
        public AnyOf {
            choices = List.copyOf(choices);
        }

        @Override
        public Field withBase(Base changed) {
            return new AnyOf(changed, choices);
        }

        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.anyOf(this);
        }
    }

    /** One person, or several where {@code several}; values are person ids. Nobody but a candidate where {@code closed}. */
    record People(Base base, boolean several, boolean closed, List<Choice> candidates) implements Field {
        public People {
            candidates = List.copyOf(candidates);
        }

        /** Somebody of these. */
        public static People oneOf(Base base, List<Choice> candidates) {
            return new People(base, false, true, candidates);
        }

        /** Any number of these. */
        public static People anyOf(Base base, List<Choice> candidates) {
            return new People(base, true, true, candidates);
        }

        /** Any number of people; these are offered first. */
        public static People anybody(Base base, List<Choice> candidates) {
            return new People(base, true, false, candidates);
        }

        @Override
        public Field withBase(Base changed) {
            return new People(changed, several, closed, candidates);
        }

        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.people(this);
        }
    }
}
