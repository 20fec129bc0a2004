package org.throughline.chat.view.action;

import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.action.Decision;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;

/** The closed lists of action steps, and what a look brought, in words. */
record ActionWords(Texts texts) {

    String status(FollowUpStatus status) {
        return texts.word("action.status", status.code());
    }

    String effect(Effect effect) {
        return texts.word("action.effect", effect.code());
    }

    String decision(Decision decision) {
        return texts.word("action.decision", decision.code());
    }

    String state(ActionStepState state) {
        return texts.word("action.state", state.code());
    }

    /** Status, effect and decision, and when the team looks again; Markdown. */
    String result(FollowUp look) {
        var effect = look.effect();
        var decision = look.decision();
        var next = look.nextReview();
        if (effect == null || decision == null) {
            return next == null ? status(look.status()) : texts.get("action.follow.not-heard-until", texts.day(next));
        }
        return next == null
                ? texts.get("action.follow.looked", status(look.status()), effect(effect), decision(decision))
                : texts.get(
                        "action.follow.looked-next",
                        status(look.status()),
                        effect(effect),
                        decision(decision),
                        texts.day(next));
    }

    /** What somebody typed, in quotation marks; Markdown. */
    String quoted(String typed) {
        return texts.get("action.line.quoted", Markdown.escape(typed));
    }
}
