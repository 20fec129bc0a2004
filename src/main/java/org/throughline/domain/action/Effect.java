package org.throughline.domain.action;

/** What the team sees in students, apart from whether the step was done. */
public enum Effect {
    TOO_EARLY("too-early"),
    WORSE("worse"),
    NO_CHANGE("no-change"),
    BETTER_NOT_AT_GOAL("better-not-at-goal"),
    GOAL_MET("goal-met");

    private final String code;

    Effect(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    public static Effect parse(String code) {
        for (Effect value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a Effect: " + code);
    }
}
