package org.throughline.domain.action;

/** What became of an action step by its review, in the words of the closed list. */
public enum FollowUpStatus {
    DONE_AS_PLANNED("done-as-planned"),
    PARTLY("partly"),
    NOT_YET("not-yet"),
    STOPPED("stopped"),
    NOT_HEARD("not-heard");

    private final String code;

    FollowUpStatus(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    public static FollowUpStatus parse(String code) {
        for (FollowUpStatus value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a FollowUpStatus: " + code);
    }
}
