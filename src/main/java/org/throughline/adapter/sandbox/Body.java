package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON object that came with a request; reading what is not there or of another type is an {@link ApiError}. */
final class Body {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int LONGEST_KEY = 200;

    private final ObjectNode object;

    private Body(ObjectNode object) {
        this.object = object;
    }

    /** Reads UTF-8 JSON; nothing at all counts as an empty object. */
    static Body parse(byte[] bytes) {
        try {
            if (bytes.length == 0) {
                return new Body(JSON.createObjectNode());
            }
            if (JSON.readTree(bytes) instanceof ObjectNode object) {
                refuseUnkeepable(object);
                return new Body(object);
            }
        } catch (IOException broken) {
            throw ApiError.malformed("The request is not JSON.");
        }
        throw ApiError.malformed("The request is to be a JSON object.");
    }

    /** PostgreSQL keeps no text with U+0000 in it, which nobody types. */
    private static void refuseUnkeepable(JsonNode node) {
        if (node.isTextual() && node.textValue().indexOf('\0') >= 0) {
            throw ApiError.malformed("No text is to hold the character U+0000.");
        }
        node.forEach(Body::refuseUnkeepable);
    }

    String text(String name) {
        return findText(name).orElseThrow(() -> ApiError.malformed("The request needs a text " + name + "."));
    }

    /** The text of that name; nothing where it is absent or null. */
    Optional<String> findText(String name) {
        JsonNode node = object.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            throw ApiError.malformed(name + " is to be a text.");
        }
        return Optional.of(node.textValue());
    }

    ObjectNode object(String name) {
        if (object.path(name) instanceof ObjectNode inner) {
            return inner;
        }
        throw ApiError.malformed("The request needs an object " + name + ".");
    }

    /** The key under which the same request may come again; null where the request has none. */
    @Nullable
    String key() {
        String key = findText("key").orElse(null);
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw ApiError.malformed("key is to have 1 to " + LONGEST_KEY + " characters.");
        }
        return key;
    }
}
