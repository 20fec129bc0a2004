package org.throughline.domain.action;

/** Where an action step stands. */
public enum ActionStepState {
    OFFERED("offered"),
    OPEN("open"),
    REVIEWED("reviewed"),
    ENDED("ended"),
    HANDED_OVER("handed-over");

    private final String code;

    ActionStepState(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    /** Whether somebody is to do it. */
    boolean isLive() {
        return this == OPEN || this == OFFERED;
    }

    public static ActionStepState parse(String code) {
        for (ActionStepState value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a ActionStepState: " + code);
    }
}
