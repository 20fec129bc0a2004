package org.throughline.domain.calendar;

/** How often a team meets. */
public enum Cadence {
    WEEKLY("weekly", 1),
    EVERY_SECOND_WEEK("every-second-week", 2);

    private final String code;
    private final int weeks;

    Cadence(String code, int weeks) {
        this.code = code;
        this.weeks = weeks;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    /** How many weeks lie between one meeting and the next. */
    public int weeks() {
        return weeks;
    }

    public static Cadence parse(String code) {
        for (Cadence value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a cadence: " + code);
    }
}
