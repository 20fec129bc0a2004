package org.throughline.chat.card;

import org.throughline.chat.intent.Intent;

/** Something to press, and what it means. */
public record Button(String label, Intent intent, Style style) {

    /** How much a button stands out. */
    public enum Style {
        PLAIN,
        PRIMARY,
        DANGER
    }

    public Button {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a button needs a label");
        }
    }

    public static Button of(String label, Intent intent) {
        return new Button(label, intent, Style.PLAIN);
    }

    public static Button primary(String label, Intent intent) {
        return new Button(label, intent, Style.PRIMARY);
    }

    public static Button danger(String label, Intent intent) {
        return new Button(label, intent, Style.DANGER);
    }
}
