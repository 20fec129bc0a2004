package org.throughline.domain.session;

/** Where a session stands. */
public enum SessionState {
    OPEN("open"),
    PAUSED("paused"),
    CLOSED("closed"),
    ABANDONED("abandoned");

    private final String code;

    SessionState(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    public static SessionState parse(String code) {
        for (SessionState value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a SessionState: " + code);
    }
}
