package org.throughline.adapter.slack.inbound;

/** What became of something that Slack was asked to do. */
enum Outcome {
    DONE,
    /** Slack will not do it, however often it is asked. */
    REFUSED,
    /** Slack does not do it now; another try may do it. */
    TRY_LATER,
    /** Nobody knows: Slack did not answer, or broke off. If only the answer was lost, another try does it twice. */
    UNKNOWN;

    /** Whether another try may do what this one did not, as far as anybody knows. */
    boolean isOpen() {
        return this == TRY_LATER || this == UNKNOWN;
    }
}
