package org.throughline.domain.nudge;

/** Why an owner was not asked: because it became unnecessary, or because it could not be delivered in time. */
public enum DropReason {
    MEETING_SKIPPED("meeting-skipped", false),
    MEETING_HELD("meeting-held", false),
    MEETING_NOT_HELD("meeting-not-held", false),
    OWNER_LEFT("owner-left", false),
    NOTHING_DUE("nothing-due", false),
    ANSWERED("answered", false),
    /** The moment passed by, as when the bot did not run. */
    MEETING_BEGUN("meeting-begun", true),
    PAUSED("paused", true),
    IN_SESSION("in-session", true),
    NO_WORKING_HOURS_LEFT("no-working-hours-left", true),
    /** Another bot-started message had the last day before the meeting. */
    DAY_TAKEN("day-taken", true);

    private final String code;
    private final boolean undelivered;

    DropReason(String code, boolean undelivered) {
        this.code = code;
        this.undelivered = undelivered;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    /** Whether there was something to ask, so that an admin should see that it was not asked. */
    public boolean isUndelivered() {
        return undelivered;
    }

    public static DropReason parse(String code) {
        for (DropReason value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a drop reason: " + code);
    }
}
