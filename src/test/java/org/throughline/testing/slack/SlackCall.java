package org.throughline.testing.slack;

import java.time.Instant;
import java.util.Map;

/**
 * A call of a method of the web API.
 *
 * @param status the HTTP status it was answered with; 0 for none
 */
public record SlackCall(String method, Map<String, String> parameters, Instant at, int status) {

    public SlackCall {
        parameters = Map.copyOf(parameters);
    }

    /** The parameter, or an empty text. */
    public String get(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }
}
