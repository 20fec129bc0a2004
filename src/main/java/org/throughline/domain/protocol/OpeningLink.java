package org.throughline.domain.protocol;

/** What a session of the protocol is linked to when it opens. */
public enum OpeningLink {
    GOAL("goal"),
    GOAL_OR_PRIORITY("goal-or-priority"),
    /** The protocol itself finds the priorities, so there is nothing to link yet. */
    NONE("none");

    private final String code;

    OpeningLink(String code) {
        this.code = code;
    }

    /** The word files use. */
    public String code() {
        return code;
    }

    public static OpeningLink parse(String code) {
        for (OpeningLink value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not an opening link: " + code);
    }
}
