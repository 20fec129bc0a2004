package org.throughline.testing.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a call says: form-encoded or as JSON, its token in a header or among the rest. */
record Parameters(Map<String, String> values) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    static Parameters read(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        Map<String, String> values = new LinkedHashMap<>();
        if (type.startsWith("application/json")) {
            JSON.readTree(body)
                    .properties()
                    .forEach(field -> values.put(
                            field.getKey(),
                            field.getValue().isTextual()
                                    ? field.getValue().textValue()
                                    : field.getValue().toString()));
        } else {
            readForm(body, values);
        }
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            values.put("token", authorization.substring(BEARER.length()));
        } else if (authorization != null && authorization.startsWith(BASIC)) {
            readApp(authorization.substring(BASIC.length()), values);
        }
        return new Parameters(values);
    }

    private static void readForm(String body, Map<String, String> values) {
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
    }

    private static void readApp(String base64, Map<String, String> values) {
        String[] app = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8).split(":", 2);
        values.put("client_id", app[0]);
        values.put("client_secret", app[1]);
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The parameter; Slack's error where it is missing. */
    String require(String name) {
        String value = get(name);
        if (value.isEmpty()) {
            throw new SlackRefusal("invalid_arguments");
        }
        return value;
    }

    boolean isTrue(String name) {
        return get(name).equals("true") || get(name).equals("1");
    }

    int number(String name, int otherwise) {
        return get(name).isEmpty() ? otherwise : Integer.parseInt(get(name));
    }

    /** The parameter as JSON; an empty array without it. */
    JsonNode json(String name, String error) {
        try {
            return get(name).isEmpty() ? JSON.createArrayNode() : JSON.readTree(get(name));
        } catch (JsonProcessingException garbage) {
            throw new SlackRefusal(error);
        }
    }
}
