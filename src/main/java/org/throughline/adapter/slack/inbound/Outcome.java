package org.throughline.adapter.slack.inbound;

/** What became of something that Slack was asked to do. */
enum Outcome {
    DONE,
    /** Slack will not do it, however often it is asked. */
    REFUSED,
    /** Slack did not answer, or not now; another try may do it. If only the answer was lost, it is done twice then. */
    TRY_LATER
}
