package org.throughline.domain.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.team.PersonId;

/**
 * One change of an action step: who, when, from what to what.
 *
 * @param by null for a former member
 * @param from the value before; empty when there was none
 * @param to the value after: a text, a person id, a date, a state's code, or the trace of an answer or a look
 */
public record Change(Instant at, @Nullable PersonId by, What what, String from, String to) {

    /** The part of an action step that a change touched. */
    public enum What {
        CREATED("created"),
        TEXT("text"),
        BRING("bring"),
        RESOURCE("resource"),
        OWNER("owner"),
        REVIEW_DATE("review-date"),
        STATE("state"),
        ANSWER("answer"),
        FOLLOW_UP("follow-up");

        private final String code;

        What(String code) {
            this.code = code;
        }

        /** The word tables use. */
        public String code() {
            return code;
        }

        public static What parse(String code) {
            for (What value : values()) {
                if (value.code.equals(code)) {
                    return value;
                }
            }
            throw new IllegalArgumentException("not a part of an action step: " + code);
        }
    }
}
