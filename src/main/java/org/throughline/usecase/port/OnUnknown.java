package org.throughline.usecase.port;

/** What is done about a post of which nobody knows whether it arrived. */
public enum OnUnknown {
    /** Ask the platform whether it is there. */
    LOOK_UP("look-up"),
    /** Post it again: the platform keeps one message for one id, or a second copy does no harm. */
    REPEAT("repeat"),
    /** Never post it again: one that may be missing is better than one that comes twice. */
    GIVE_UP("give-up");

    private final String code;

    OnUnknown(String code) {
        this.code = code;
    }

    /** The word tables use. */
    public String code() {
        return code;
    }
}
