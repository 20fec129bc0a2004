package org.throughline.domain.session;

/** One private answer at the close. */
public enum TapAnswer {
    YES("yes"),
    PARTLY("partly"),
    NO("no");

    private final String code;

    TapAnswer(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    public static TapAnswer parse(String code) {
        for (TapAnswer value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a tap answer: " + code);
    }
}
