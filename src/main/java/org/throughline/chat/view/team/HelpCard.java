package org.throughline.chat.view.team;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;

/** What is possible here, for this person; every word has its button. */
public final class HelpCard {
    private static final int BUTTONS = 4;
    private static final int BRIEF = 60;

    private HelpCard() {}

    /** {@code place} names where the person is, as in the keys {@code help.place.<place>}. */
    public static Card of(String place, List<Offer> offers, Texts texts) {
        String title = texts.word("help.place", place);
        var elements = new ArrayList<Element>();
        elements.add(new Element.Text(title));
        elements.add(new Element.Bullets(
                offers.stream().map(offer -> offer.line(texts)).toList()));
        elements.addAll(pressable(offers, texts));
        return new Card(title, elements);
    }

    /** One short answer to words that mean nothing to the bot. */
    public static Card notUnderstood(String typed, List<Offer> offers, Texts texts) {
        String words =
                texts.list(offers.stream().map(offer -> offer.word(texts)).toList());
        String line = texts.get("help.not-understood", Markdown.escape(brief(typed)), words);
        var elements = new ArrayList<Element>();
        elements.add(new Element.Text(line));
        elements.addAll(pressable(offers, texts));
        return new Card(Markdown.plain(line), elements);
    }

    /** "Did you mean status?" with the button that runs it. */
    public static Card didYouMean(String command, Intent meaning, Texts texts) {
        String line = texts.get("help.did-you-mean", Markdown.escape(command));
        return Card.of(
                Markdown.plain(line),
                new Element.Text(line),
                Element.Buttons.of(
                        Button.primary(brief(command), meaning),
                        Button.of(texts.get("help.help.button"), new Asks.Help())));
    }

    /** The first few as buttons, the others behind a menu. */
    private static List<Element> pressable(List<Offer> offers, Texts texts) {
        List<Button> all = offers.stream().map(offer -> offer.button(texts)).toList();
        if (all.size() <= BUTTONS + 1) {
            return List.of(new Element.Buttons(all));
        }
        return List.of(
                new Element.Buttons(all.subList(0, BUTTONS)),
                new Element.Menu(texts.get("help.more"), all.subList(BUTTONS, all.size())));
    }

    private static String brief(String typed) {
        return typed.length() <= BRIEF ? typed : typed.substring(0, BRIEF - 1) + "…";
    }
}
