package org.throughline.chat.text;

/** Words of neutral Markdown that look the same throughout; {@code href} is empty where they are no link. */
public record Run(String text, boolean bold, boolean italic, String href) {

    public boolean isLink() {
        return !href.isEmpty();
    }

    /** Other words that look the same. */
    public Run withText(String other) {
        return new Run(other, bold, italic, href);
    }
}
