package org.throughline.chat.view.digest;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.chat.view.action.OfferWords;
import org.throughline.domain.action.ActionStep;

/** The one message before a meeting: each step that is looked at there, answered in one tap until it begins. */
public record DigestCard(DigestFacts facts, Names names, Texts texts) {

    public Card draw() {
        List<Element> elements = new ArrayList<>();
        String summary = summary();
        elements.add(new Element.Heading(summary));
        if (facts.first()) {
            elements.add(new Element.Text(texts.get("digest.first")));
            elements.add(Element.Buttons.of(pause()));
        }
        facts.parts().forEach(part -> elements.addAll(part(part)));
        facts.findAgain().ifPresent(again -> elements.add(new Element.Note(texts.get("digest.again", moment(again)))));
        if (facts.isAhead()) {
            if (!facts.steps().isEmpty()) {
                elements.add(new Element.Note(texts.get("digest.who-sees")));
            }
            List<Button> later = new ArrayList<>(new LaterButtons(facts.later(), facts.day(), texts).draw());
            if (!facts.first()) {
                later.add(pause());
            }
            if (!later.isEmpty()) {
                elements.add(new Element.Buttons(later));
            }
        }
        return new Card(summary, elements);
    }

    private String summary() {
        DigestFacts.Part nearest = facts.parts().stream()
                .filter(DigestFacts.Part::isToCome)
                .findFirst()
                .orElse(facts.parts().get(0));
        if (!nearest.isToCome()) {
            return texts.get("digest.title-over", moment(nearest.meeting()));
        }
        return texts.get("digest.title", facts.steps().size(), moment(nearest.meeting()));
    }

    private List<Element> part(DigestFacts.Part part) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Divider());
        elements.add(new Element.Text(
                texts.get("digest.team", Markdown.escape(part.team()), Markdown.escape(moment(part.meeting())))));
        switch (part.stage()) {
            case OVER -> elements.add(new Element.Note(texts.get("digest.over")));
            case CANCELLED -> elements.add(new Element.Note(texts.get("digest.cancelled")));
            case ASKED_AGAIN -> elements.addAll(askedAgain(part.steps()));
            case AHEAD -> elements.addAll(steps(part));
        }
        return elements;
    }

    private List<Element> steps(DigestFacts.Part part) {
        var offers = new OfferWords(names, texts);
        List<Element> elements = new ArrayList<>();
        if (part.steps().isEmpty()) {
            elements.add(new Element.Note(texts.get("digest.nothing-left")));
        }
        part.steps().forEach(step -> elements.addAll(new DigestStep(step, facts.day(), offers, texts).draw()));
        part.handedOn().forEach(step -> elements.add(new Element.Text(offers.handedOn(step))));
        return elements;
    }

    private List<Element> askedAgain(List<ActionStep> steps) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Note(texts.get("digest.asked-again")));
        steps.forEach(step ->
                elements.addAll(new DigestStep(step, facts.day(), new OfferWords(names, texts), texts).drawStill()));
        return elements;
    }

    private Button pause() {
        return Button.of(texts.get("digest.pause"), new OpensMeeting.OpenPause());
    }

    private String moment(LocalDateTime moment) {
        return texts.get("digest.moment", texts.day(moment.toLocalDate()), texts.time(moment.toLocalTime()));
    }
}
