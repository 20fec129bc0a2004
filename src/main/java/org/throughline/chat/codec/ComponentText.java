package org.throughline.chat.codec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** One component of a record as text: texts, numbers, dates, enums, and records with one component of those. */
final class ComponentText {
    private ComponentText() {}

    static String write(Object value) {
        if (value instanceof Record wrapped) {
            return write(only(wrapped));
        }
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
    }

    static Object read(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == int.class) {
            return Integer.parseInt(text);
        }
        if (type == boolean.class) {
            return Boolean.parseBoolean(text);
        }
        return type.isEnum() ? constant(type, text) : wrap(type, text);
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().toLowerCase(Locale.ROOT).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + text);
    }

    private static Object wrap(Class<?> type, String text) {
        RecordComponent component = type.getRecordComponents()[0];
        try {
            return type.getDeclaredConstructor(component.getType()).newInstance(read(component.getType(), text));
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + text, refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object only(Record wrapped) {
        try {
            return wrapped.getClass().getRecordComponents()[0].getAccessor().invoke(wrapped);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
