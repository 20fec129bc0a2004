package org.throughline.testing.slack;

import java.time.Duration;
import java.util.Map;

/**
 * How one call goes wrong.
 *
 * @param done whether Slack does what was asked before it goes wrong
 * @param status the HTTP status answered; {@link #DROP} closes the connection instead, {@link #STALL} never answers
 * @param headers of the answer
 * @param body of the answer
 */
public record Fault(boolean done, int status, Map<String, String> headers, String body) {
    static final int DROP = 0;
    static final int STALL = -1;
    static final int TOO_MANY = 429;

    public Fault {
        headers = Map.copyOf(headers);
    }

    /** 429, nothing was done. */
    public static Fault tooMany(int retryAfterSeconds) {
        return new Fault(
                false,
                TOO_MANY,
                Map.of("Retry-After", String.valueOf(retryAfterSeconds)),
                "{\"ok\":false,\"error\":\"ratelimited\"}");
    }

    /** How long Slack asks to be left alone. */
    Duration retryAfter() {
        return Duration.ofSeconds(Long.parseLong(headers.getOrDefault("Retry-After", "0")));
    }

    /** An answer of a machine in front of Slack; nothing was done. */
    public static Fault status(int status) {
        return new Fault(false, status, Map.of(), "<html>trouble</html>");
    }

    /** The same, though it was done. */
    public static Fault statusAfter(int status) {
        return new Fault(true, status, Map.of(), "<html>trouble</html>");
    }

    /** {@code ok: false} with this error; nothing was done. */
    public static Fault error(String code) {
        return new Fault(false, 200, Map.of(), "{\"ok\":false,\"error\":\"" + code + "\"}");
    }

    /** The connection is closed before anything was done. */
    public static Fault dropBefore() {
        return new Fault(false, DROP, Map.of(), "");
    }

    /** It was done, then the connection was closed without an answer. */
    public static Fault dropAfter() {
        return new Fault(true, DROP, Map.of(), "");
    }

    /** It was done, but the answer never comes: the client has to give up waiting. */
    public static Fault stall() {
        return new Fault(true, STALL, Map.of(), "");
    }
}
