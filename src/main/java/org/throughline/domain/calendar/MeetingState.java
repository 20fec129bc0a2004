package org.throughline.domain.calendar;

/** What became of a meeting. */
public enum MeetingState {
    PLANNED("planned"),
    HELD("held"),
    HELD_AFTERWARDS("held-afterwards"),
    SKIPPED("skipped"),
    NOT_HELD("not-held");

    private final String code;

    MeetingState(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    public static MeetingState parse(String code) {
        for (MeetingState value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a meeting state: " + code);
    }
}
