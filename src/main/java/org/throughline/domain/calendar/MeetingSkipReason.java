package org.throughline.domain.calendar;

/** Why a team gives up a meeting: the entries of the protected-time ledger. */
public enum MeetingSkipReason {
    COVER("cover"),
    ASSEMBLY("assembly"),
    HOLIDAY("holiday"),
    OTHER("other");

    private final String code;

    MeetingSkipReason(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    public static MeetingSkipReason parse(String code) {
        for (MeetingSkipReason value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a meeting skip reason: " + code);
    }
}
