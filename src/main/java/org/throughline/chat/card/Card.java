package org.throughline.chat.card;

import java.util.List;
import java.util.stream.Stream;

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

    /** This card with another below it. */
    public Card with(Card below) {
        return new Card(
                summary + " " + below.summary(),
                Stream.concat(elements.stream(), below.elements().stream()).toList());
    }

    /** Every button of the card in reading order, those of menus included. */
    public List<Button> buttons() {
        return elements.stream()
                .flatMap(element -> element.pressable().stream())
                .toList();
    }
}
