package org.throughline.domain.team;

/** What a person does in a session; {@link #ALL} leads a step that everybody does at once. */
public enum Role {
    FACILITATOR("facilitator"),
    RECORDER("recorder"),
    TIMEKEEPER("timekeeper"),
    PRESENTER("presenter"),
    DATA_LEAD("data-lead"),
    ALL("all");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word protocol files and tables use. */
    public String code() {
        return code;
    }

    public static Role parse(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("not a role: " + code);
    }
}
