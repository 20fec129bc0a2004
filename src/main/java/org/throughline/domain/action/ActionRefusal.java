package org.throughline.domain.action;

import org.throughline.domain.RuleViolation;

/** An action step refuses what somebody asked of it. */
public final class ActionRefusal extends RuleViolation {
    private static final long serialVersionUID = 1L;

    private ActionRefusal(String key, Object... args) {
        super(key, args);
    }

    static ActionRefusal tooFarAway(int weeks) {
        return new ActionRefusal("action.refused.too-far", weeks);
    }

    static ActionRefusal inThePast() {
        return new ActionRefusal("action.refused.past");
    }

    static ActionRefusal over() {
        return new ActionRefusal("action.refused.over");
    }

    static ActionRefusal notTheOwner() {
        return new ActionRefusal("action.refused.not-owner");
    }

    static ActionRefusal needsDate() {
        return new ActionRefusal("action.refused.needs-date");
    }

    static ActionRefusal notLater() {
        return new ActionRefusal("action.refused.not-later");
    }

    static ActionRefusal sameOwner() {
        return new ActionRefusal("action.refused.same-owner");
    }
}
