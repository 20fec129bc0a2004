package org.throughline.domain.goal;

import org.throughline.domain.RuleViolation;

/** A seventh indicator is refused until one pauses. */
public final class TooManyIndicators extends RuleViolation {
    private static final long serialVersionUID = 1L;

    TooManyIndicators() {
        super("goal.refused.too-many-indicators", ImprovementGoal.MOST_INDICATORS);
    }
}
