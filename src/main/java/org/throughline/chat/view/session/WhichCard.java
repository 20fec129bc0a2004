package org.throughline.chat.view.session;

import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.EntryFacts;

/** "Which one?": where one form does not hold everything that could be edited. */
public final class WhichCard {
    /** More than these are found sooner in a list. */
    private static final int BUTTONS = 10;

    private WhichCard() {}

    /** One button for each entry; there is at least one. */
    public static Card of(List<EditPart> parts) {
        EntryFacts facts = parts.get(0).form().facts();
        Texts texts = parts.get(0).form().texts();
        var words = new EntryWords(facts, texts);
        List<Button> buttons = parts.stream()
                .map(EditPart::entry)
                .distinct()
                .map(entry -> Button.of(
                        words.brief(entry),
                        new OpensSession.OpenEditEntry(
                                facts.session().id(), facts.step().id(), entry.id())))
                .toList();
        String question = texts.get("session.edit.which");
        return Card.of(
                question,
                new Element.Text(Markdown.escape(question)),
                buttons.size() <= BUTTONS ? new Element.Buttons(buttons) : new Element.Menu(question, buttons));
    }
}
