package org.throughline.domain.nudge;

/** What the bot has started to say to a person on their local date, without what they asked to be reminded of. */
public enum DayMessage {
    /** Nothing yet. */
    NONE,
    /** A digest is raised and not sent yet: whatever else is due goes into it. */
    DIGEST_WAITING,
    /** A digest stands in the chat; it can still be edited. */
    DIGEST_SENT,
    /** Some other message, such as a pulse check, has taken the day. */
    OTHER
}
