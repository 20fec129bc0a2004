package org.throughline.chat.view.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;

/** "What can wait?": the steps of somebody who has many, each with the button that moves it. */
public final class WhatCanWaitCard {
    private WhatCanWaitCard() {}

    /**
     * One step that might wait.
     *
     * @param later the day it would be looked at; null when it is not looked at sooner anyway
     */
    public record Waitable(OwnStep own, @Nullable LocalDate later) {}

    /** The owner's own card. */
    public static Card ofMine(List<Waitable> steps, Texts texts) {
        return of(texts.get("action.wait.mine", steps.size()), steps, texts);
    }

    /** As a member sees it who gave somebody else a step. */
    public static Card ofOwner(String owner, List<Waitable> steps, Texts texts) {
        return of(texts.get("action.wait.theirs", owner, steps.size()), steps, texts);
    }

    /** After "All of it stays". */
    public static Card stays(Texts texts) {
        String words = texts.get("action.wait.stays");
        return Card.of(words, new Element.Text(words));
    }

    private static Card of(String summary, List<Waitable> steps, Texts texts) {
        var elements = new ArrayList<Element>();
        elements.add(new Element.Heading(texts.get("action.wait.title")));
        elements.add(new Element.Text(Markdown.escape(summary)));
        steps.forEach(step -> elements.addAll(one(step, texts)));
        elements.add(Element.Buttons.of(Button.of(texts.get("action.wait.keep-all"), new ActionActs.KeepAll())));
        return new Card(summary, elements);
    }

    private static List<Element> one(Waitable waitable, Texts texts) {
        var step = waitable.own().step();
        var line = new Element.Text(texts.get(
                "action.wait.step",
                Markdown.escape(step.task().text()),
                Markdown.escape(waitable.own().team().name()),
                texts.day(step.reviewDate())));
        LocalDate later = waitable.later();
        return later == null
                ? List.of(line)
                : List.of(
                        line,
                        Element.Buttons.of(Button.of(
                                texts.get("action.wait.let", texts.day(later)), new ActionActs.LetWait(step.id()))));
    }
}
