package org.throughline.chat.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The records of one sealed type as one line of text and back: the record's name, then its components, each escaped.
 * The text is what buttons carry and tables keep, so names of records and the order of components never change.
 */
public final class RecordCodec<T> {
    private static final String SEPARATOR = "|";

    private final Map<String, Class<?>> byName = new HashMap<>();
    private final Class<T> type;

    public RecordCodec(Class<T> type) {
        this.type = type;
        kinds(type).forEach(kind -> byName.put(kind.getSimpleName(), kind));
    }

    /** Every record the sealed type permits, through all its sealed subtypes. */
    public static List<Class<?>> kinds(Class<?> sealed) {
        if (!sealed.isSealed()) {
            return List.of(sealed);
        }
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(permitted -> kinds(permitted).stream())
                .toList();
    }

    public String encode(T value) {
        return Stream.concat(
                        Stream.of(value.getClass().getSimpleName()),
                        Arrays.stream(value.getClass().getRecordComponents())
                                .map(component -> escape(ComponentText.write(read(component, value)))))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** The record the text stands for; {@link MalformedText} when it stands for none. */
    public T decode(String text) {
        var parts = new ArrayList<>(Arrays.asList(text.split("\\|", -1)));
        Class<?> kind = byName.get(parts.remove(0));
        if (kind == null || kind.getRecordComponents().length != parts.size()) {
            throw new MalformedText(text);
        }
        try {
            return type.cast(build(kind, parts));
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw new MalformedText(text, wrong);
        }
    }

    private static Object build(Class<?> kind, List<String> parts) {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = ComponentText.read(components[i].getType(), unescape(parts.get(i)));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = kind.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("no such " + kind.getSimpleName(), refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String escape(String text) {
        return text.replace("%", "%25").replace("|", "%7C").replace("\n", "%0A");
    }

    private static String unescape(String text) {
        return text.replace("%0A", "\n").replace("%7C", "|").replace("%25", "%");
    }
}
