package org.throughline.chat.view.session;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.EntryFacts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.session.Entry;

/** "Which one?": where one form does not hold everything that could be edited. */
public record WhichCard(EntryFacts facts, Texts texts) {
    /** More than these are found sooner in a list. */
    private static final int BUTTONS = 10;

    /** One button for each entry and action step; there is at least one. */
    public Card of(Editable editable) {
        List<Button> buttons = Stream.concat(
                        editable.parts().stream()
                                .map(EditPart::entry)
                                .distinct()
                                .map(this::button),
                        editable.agreed().stream().map(this::button))
                .toList();
        String question = texts.get("session.edit.which");
        return Card.of(
                question,
                new Element.Text(Markdown.escape(question)),
                buttons.size() <= BUTTONS ? new Element.Buttons(buttons) : new Element.Menu(question, buttons));
    }

    private Button button(Entry entry) {
        return Button.of(
                new EntryWords(facts, texts).brief(entry),
                new OpensSession.OpenEditEntry(
                        facts.session().id(), facts.step().id(), entry.id()));
    }

    private Button button(ActionStep agreed) {
        String words = facts.names().of(agreed.owner()) + ": " + agreed.task().text();
        return Button.of(EntryWords.brief(words), new OpensSession.OpenCorrectStep(agreed.id()));
    }
}
