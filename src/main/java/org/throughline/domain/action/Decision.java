package org.throughline.domain.action;

/** What the team does with a step after looking at it. */
public enum Decision {
    KEEP("keep"),
    CHANGE("change"),
    END("end"),
    SPREAD("spread"),
    LATER("later");

    private final String code;

    Decision(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    public static Decision parse(String code) {
        for (Decision value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a Decision: " + code);
    }
}
