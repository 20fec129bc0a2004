package org.throughline.adapter.slack.people;

/** The platform could not be asked, or could not say, this time. */
final class NoAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoAnswerException(String reason) {
        super(reason);
    }
}
