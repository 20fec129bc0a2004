package org.throughline.domain.action;

import org.throughline.domain.RuleViolation;

/**
 * What an action step asks for.
 *
 * @param text the task, in the team's words
 * @param bring what the owner brings back; empty when nothing was said
 * @param resourceNeeded what the owner needs for it; empty when nothing was said
 */
public record StepTask(String text, String bring, String resourceNeeded) {

    public StepTask {
        if (text.isBlank()) {
            throw new NoText();
        }
    }

    public static StepTask of(String text) {
        return new StepTask(text, "", "");
    }

    /** A step without words cannot be looked at later. */
    public static final class NoText extends RuleViolation {
        private static final long serialVersionUID = 1L;

        NoText() {
            super("action.refused.no-text");
        }
    }
}
