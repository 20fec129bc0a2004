package org.throughline.domain.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.team.Role;

/**
 * One thing a step still needs.
 *
 * @param what what kind of thing, for its words and its button
 * @param count how many are needed, or how many people or steps are waited for
 * @param detail a field or value the words name; empty where none
 * @param record the record it belongs in; null where it belongs in none
 * @param role who must confirm; null where nobody must
 */
public record Missing(
        StepId step,
        What what,
        boolean hard,
        int count,
        List<String> detail,
        @Nullable RecordName record,
        @Nullable Role role) {

    /** The kinds of missing things; each has its own words and its own button. */
    public enum What {
        ENTRIES,
        VOICES,
        CHOICE,
        TOO_MANY_CHOSEN,
        KINDS,
        FOLLOW_UP,
        COMMITMENT,
        CONFIRMATION,
        NO_NAMES,
        FIELD,
        VALUES,
        BOUND
    }

    public Missing {
        detail = List.copyOf(detail);
    }
}
