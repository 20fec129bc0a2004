package org.throughline.testing.slack;

/** Slack answers {@code ok: false} with this error. */
final class SlackRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SlackRefusal(String code) {
        super(code);
    }

    String code() {
        return String.valueOf(getMessage());
    }
}
