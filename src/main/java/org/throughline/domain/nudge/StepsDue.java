package org.throughline.domain.nudge;

/**
 * What there is to ask an owner about a meeting: whether they are still on the team, how many of their steps, offered
 * ones included, are looked at there, and how many of those they have answered for.
 */
public record StepsDue(boolean ownerOnTeam, int due, int answered) {

    public StepsDue {
        if (answered < 0 || answered > due) {
            throw new IllegalArgumentException("%d of %d answered".formatted(answered, due));
        }
    }
}
