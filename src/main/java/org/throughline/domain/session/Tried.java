package org.throughline.domain.session;

/** One person's answer on the last adjustment. */
public enum Tried {
    TRIED_IT("tried-it"),
    PARTLY("partly"),
    NOT_YET("not-yet");

    private final String code;

    Tried(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    public static Tried parse(String code) {
        for (Tried value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a Tried: " + code);
    }
}
