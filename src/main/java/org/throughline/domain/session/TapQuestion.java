package org.throughline.domain.session;

/** What is asked privately at the close from five people on. */
public enum TapQuestion {
    HEARD("heard"),
    ON_LEARNING("on-learning");

    private final String code;

    TapQuestion(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    public static TapQuestion parse(String code) {
        for (TapQuestion value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a tap question: " + code);
    }
}
