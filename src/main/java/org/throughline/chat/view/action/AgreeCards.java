package org.throughline.chat.view.action;

import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.text.Texts;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.SessionId;

/** Short answers to a tap that needs a form after all. */
public final class AgreeCards {
    private AgreeCards() {}

    /** The change or the next meeting was known when the button was drawn, and is not any more. */
    public static Card sayWhat(SessionId session, StepId step, Texts texts) {
        return one("action.take.changed", "action.take.open", new OpensSession.OpenTakeStep(session, step), texts);
    }

    /** The next meeting was known when the button was drawn, and is not any more. */
    public static Card sayWhen(Intent open, Texts texts) {
        return one("action.carry.needs-date", "action.carry.open", open, texts);
    }

    private static Card one(String words, String label, Intent open, Texts texts) {
        String text = texts.get(words);
        return Card.of(text, new Element.Text(text), Element.Buttons.of(Button.of(texts.get(label), open)));
    }
}
