package org.throughline.adapter.slack.card;

/**
 * How much Slack takes before it refuses a message or a view; lengths in characters. From the reference of Block Kit
 * (docs.slack.dev/reference/block-kit) where nothing else is said.
 */
public final class SlackLimits {
    public static final int MESSAGE_BLOCKS = 50;

    /** The message's own text, which stands for the blocks in notifications; Slack cuts at 40,000. */
    public static final int MESSAGE_TEXT = 4_000;

    /**
     * All words of a message's blocks together. Not in the reference: {@code msg_blocks_too_long} was seen from 11,300
     * characters on (github.com/slackapi/bolt-js/issues/2867).
     */
    public static final int MESSAGE_WORDS = 9_000;

    /** Blocks of a modal or of the home tab. */
    public static final int VIEW_BLOCKS = 100;

    /** All words of a view together; a view of more than 250,000 bytes is refused. */
    public static final int VIEW_WORDS = 60_000;

    /** Title, submit and close of a modal. */
    public static final int VIEW_LABEL = 24;

    public static final int PRIVATE_METADATA = 3_000;
    public static final int SECTION_TEXT = 3_000;
    public static final int SECTION_FIELDS = 10;
    public static final int SECTION_FIELD = 2_000;
    public static final int HEADER_TEXT = 150;
    public static final int CONTEXT_ELEMENTS = 10;
    public static final int CONTEXT_TEXT = 3_000;
    public static final int ACTIONS_ELEMENTS = 25;
    public static final int BUTTON_TEXT = 75;
    public static final int BUTTON_VALUE = 2_000;
    public static final int BUTTON_URL = 3_000;
    public static final int ACTION_ID = 255;
    public static final int BLOCK_ID = 255;
    public static final int SELECT_OPTIONS = 100;
    public static final int SELECT_GROUPS = 100;
    public static final int OVERFLOW_OPTIONS = 5;

    /** Radio buttons and checkboxes. */
    public static final int LISTED_OPTIONS = 10;

    /** An option's text, and the label of a group of them. */
    public static final int OPTION_TEXT = 75;

    public static final int OPTION_VALUE = 150;
    public static final int PLACEHOLDER = 150;
    public static final int INPUT_LABEL = 2_000;
    public static final int INPUT_HINT = 2_000;
    public static final int INPUT_TEXT = 3_000;
    public static final int TABLES = 1;
    public static final int TABLE_ROWS = 100;
    public static final int TABLE_COLUMNS = 20;

    /** All cells of a table together, counted with the JSON around them to be on the safe side. */
    public static final int TABLE_TEXT = 10_000;

    private SlackLimits() {}
}
