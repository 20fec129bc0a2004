package org.throughline.domain.team;

/** What a leader is to the school. */
public enum LeaderTitle {
    PRINCIPAL("principal"),
    ASSISTANT_PRINCIPAL("assistant-principal"),
    COACH("coach"),
    DISTRICT("district");

    private final String code;

    LeaderTitle(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    public static LeaderTitle parse(String code) {
        for (LeaderTitle title : values()) {
            if (title.code.equals(code)) {
                return title;
            }
        }
        throw new IllegalArgumentException("not a leader title: " + code);
    }
}
