package org.throughline.chat.view.team;

import org.throughline.chat.card.Button;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.text.Texts;

/**
 * Something a person can do here, now.
 *
 * @param name the middle of its text keys: {@code help.<name>.word}, {@code .does} and {@code .button}
 */
public record Offer(String name, Intent intent) {

    String word(Texts texts) {
        return texts.get("help." + name + ".word");
    }

    String line(Texts texts) {
        return texts.get("help.line", word(texts), texts.get("help." + name + ".does"));
    }

    Button button(Texts texts) {
        return Button.of(texts.get("help." + name + ".button"), intent);
    }
}
