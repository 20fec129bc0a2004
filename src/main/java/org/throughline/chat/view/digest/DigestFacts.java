package org.throughline.chat.view.digest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.action.ActionStep;

/**
 * What a digest draws from; every time is on the person's clock.
 *
 * @param day the day the message was raised for
 * @param first the bot never wrote to this person before
 * @param parts one for each meeting, the earliest first
 * @param again when the person asked to be asked again; null when they did not
 * @param later which ways to put it off are left
 */
public record DigestFacts(
        LocalDate day,
        boolean first,
        List<Part> parts,
        @Nullable LocalDateTime again,
        Later later) {

    public DigestFacts {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a digest asks about a meeting");
        }
    }

    Optional<LocalDateTime> findAgain() {
        return Optional.ofNullable(again);
    }

    /** The steps that can be answered for, in all parts. */
    List<ActionStep> steps() {
        return parts.stream()
                .filter(Part::isAhead)
                .flatMap(part -> part.steps().stream())
                .toList();
    }

    boolean isAhead() {
        return parts.stream().anyMatch(Part::isAhead);
    }

    /**
     * One meeting and the person's steps that it looks at.
     *
     * @param handedOn steps that it looks at and that the person handed over
     */
    public record Part(
            String team, LocalDateTime meeting, Stage stage, List<ActionStep> steps, List<ActionStep> handedOn) {

        public Part {
            steps = List.copyOf(steps);
            handedOn = List.copyOf(handedOn);
        }

        boolean isAhead() {
            return stage == Stage.AHEAD;
        }

        boolean isToCome() {
            return stage == Stage.AHEAD || stage == Stage.ASKED_AGAIN;
        }
    }

    /** Whether answers can still change here: only ahead of a meeting that takes place, in the newest message about it. */
    public enum Stage {
        AHEAD,
        ASKED_AGAIN,
        CANCELLED,
        OVER
    }

    /** Whether there is time left later today, tomorrow morning, or at all. */
    public record Later(boolean today, boolean tomorrow, boolean atAll) {
        public static final Later NEVER = new Later(false, false, false);
    }
}
