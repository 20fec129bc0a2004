package org.throughline.adapter.slack;

/** Where a posted message is: its conversation, and the timestamp that is its id there. As text: {@code C1:17.5}. */
public record SlackRef(String conversation, String timestamp) {

    /** Reads what {@link #toString} wrote. */
    public static SlackRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("not the reference of a Slack message: " + text);
        }
        return new SlackRef(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return conversation + ":" + timestamp;
    }
}
