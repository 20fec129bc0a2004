package org.throughline.usecase;

import org.throughline.domain.RuleViolation;

/** A use case refuses what somebody asked for, through a message key. */
public final class Refusal extends RuleViolation {
    private static final long serialVersionUID = 1L;

    public Refusal(String key, Object... args) {
        super(key, args);
    }

    /** Something that is not there, or not in this workspace: people hear the same of both. */
    public static Refusal gone() {
        return new Refusal("refused.gone");
    }
}
