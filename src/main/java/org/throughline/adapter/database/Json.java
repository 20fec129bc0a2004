package org.throughline.adapter.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.session.EntryValues;

/** JSON texts in columns. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("cannot be kept: " + value.getClass(), impossible);
        }
    }

    static <T> T read(String text, TypeReference<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a column does not hold a " + type.getType(), withoutText(broken));
        }
    }

    static String ofValues(EntryValues values) {
        var fields = new TreeMap<String, List<String>>();
        values.byField().forEach((field, texts) -> fields.put(field.value(), texts));
        return write(fields);
    }

    static EntryValues toValues(String text) {
        return new EntryValues(read(text, FIELDS).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        field -> new FieldName(field.getKey()), field -> List.copyOf(field.getValue()))));
    }

    /** The failure without what stood in the column: that is what people wrote, and belongs in no log. */
    private static Throwable withoutText(JsonProcessingException broken) {
        broken.clearLocation();
        return broken;
    }
}
