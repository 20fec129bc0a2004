package org.throughline.chat.view.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Texts;

/** The ways that are left to put off the digest of a day. */
public record LaterButtons(DigestFacts.Later later, LocalDate day, Texts texts) {

    /** What somebody hears who chose a way that is not left any more. */
    public Card instead() {
        String words = texts.get("digest.later.instead");
        return Card.of(words, new Element.Text(words), new Element.Buttons(draw()));
    }

    List<Button> draw() {
        List<Button> ways = new ArrayList<>();
        if (later.today()) {
            ways.add(Button.of(texts.get("digest.later-today"), new DigestActs.LaterToday(day)));
        }
        if (later.tomorrow()) {
            ways.add(Button.of(texts.get("digest.tomorrow-morning"), new DigestActs.TomorrowMorning(day)));
        }
        if (later.atAll()) {
            ways.add(Button.of(texts.get("digest.remind-before"), new OpensMeeting.OpenRemindBefore(day)));
        }
        return ways;
    }
}
