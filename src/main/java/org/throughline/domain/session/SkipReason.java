package org.throughline.domain.session;

/** Why a soft step was skipped. */
public enum SkipReason {
    OUT_OF_TIME("out-of-time"),
    DID_IT_ALOUD("did-it-aloud"),
    NOT_NEEDED("not-needed");

    private final String code;

    SkipReason(String code) {
        this.code = code;
    }

    /** The word files and tables use. */
    public String code() {
        return code;
    }

    public static SkipReason parse(String code) {
        for (SkipReason value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a SkipReason: " + code);
    }
}
