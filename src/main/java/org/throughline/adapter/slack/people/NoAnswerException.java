package org.throughline.adapter.slack.people;

/** The platform could not be asked, or could not say, this time. */
final class NoAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean outage;

    private NoAnswerException(String reason, boolean outage) {
        super(reason);
        this.outage = outage;
    }

    /** Nothing can be learned of the whole workspace now. */
    static NoAnswerException outage(String reason) {
        return new NoAnswerException(reason, true);
    }

    /** This one question was refused; others may be answered. */
    static NoAnswerException refusal(String reason) {
        return new NoAnswerException(reason, false);
    }

    boolean isOutage() {
        return outage;
    }
}
