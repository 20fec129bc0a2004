package org.throughline.chat.view.session;

import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.action.ChangeWords;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.session.EntryValues;

/** The one change in words: "When …, we will …", what is expected and when the team would stop. */
public record AdjustmentWords(Texts texts) {

    /** Neutral Markdown, one line for each part that was said. */
    public String of(EntryValues change) {
        var words = new StringBuilder(Markdown.escape(ChangeWords.weWill(change, texts)));
        append(words, "session.adjustment.group", change.text("group"));
        append(words, "session.adjustment.prediction", change.text("prediction"));
        append(words, "session.adjustment.stop", change.text("stopSign"));
        return words.toString();
    }

    public String of(Adjustment adjustment) {
        return of(adjustment.values());
    }

    /** "When …, we will …" alone, as plain text. */
    public String plainSentence(EntryValues change) {
        return ChangeWords.weWill(change, texts);
    }

    private void append(StringBuilder words, String key, String value) {
        if (!value.isBlank()) {
            words.append('\n').append(texts.get(key, Markdown.escape(value)));
        }
    }
}
