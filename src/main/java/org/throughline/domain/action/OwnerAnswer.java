package org.throughline.domain.action;

import java.time.Instant;

/**
 * The owner's own answer, given before the meeting in a direct message.
 *
 * @param line what students did differently, in the owner's words; empty when not given
 */
public record OwnerAnswer(FollowUpStatus status, String line, Instant at) {

    /** The answer in a step's history: the status code, then the line where there is one. */
    String trace() {
        return line.isBlank() ? status.code() : status.code() + ": " + line;
    }
}
