package org.throughline.chat.view.action;

import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.action.Origin;

/** Who offers a step to whom, and whether it was taken; Markdown. */
public record OfferWords(Names names, Texts texts) {

    /** For whom it is offered to. */
    public String ask(ActionStep step) {
        Origin origin = new Origin(step);
        String key = origin.isHandedOver() ? "action.offer.handed-over" : "action.offer.given";
        return origin.findGiver()
                .map(giver -> texts.get(key, Markdown.escape(names.of(giver))))
                .orElseGet(() -> texts.get("action.offer.from-nobody"));
    }

    /** For whoever handed it over. */
    public String handedOn(ActionStep step) {
        String key = step.state() == ActionStepState.OFFERED ? "action.offer.waits" : "action.offer.taken";
        return texts.get(
                key,
                Markdown.escape(names.of(step.owner())),
                Markdown.escape(step.task().text()));
    }
}
