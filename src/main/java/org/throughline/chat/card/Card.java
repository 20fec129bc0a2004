package org.throughline.chat.card;

import java.util.List;

/**
 * What one message shows.
 *
 * @param summary the card in one plain line, for notifications and lists
 */
public record Card(String summary, List<Element> elements) {

    public Card {
        elements = List.copyOf(elements);
    }

    public static Card of(String summary, Element... elements) {
        return new Card(summary, List.of(elements));
    }

    /** Every button of the card in reading order, those of menus included. */
    public List<Button> buttons() {
        return elements.stream()
                .flatMap(element -> element.pressable().stream())
                .toList();
    }
}
