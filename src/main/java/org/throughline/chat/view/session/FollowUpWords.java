package org.throughline.chat.view.session;

import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.FollowUp;

/** One look at a step in one line: task, owner, status, effect, decision, evidence. */
record FollowUpWords(Texts texts) {

    String of(ActionStep step, FollowUp look, Names names) {
        var words = new StringBuilder(Markdown.escape(step.task().text()))
                .append(" (")
                .append(Markdown.escape(names.of(step.owner())))
                .append("): ")
                .append(texts.word("action.status", look.status().code()));
        if (look.effect() != null) {
            words.append(" · ").append(texts.word("action.effect", look.effect().code()));
        }
        if (look.decision() != null) {
            words.append(" · ")
                    .append(texts.word("action.decision", look.decision().code()));
        }
        if (!look.evidence().isBlank()) {
            words.append(" · “").append(Markdown.escape(look.evidence())).append("”");
        }
        return words.toString();
    }
}
