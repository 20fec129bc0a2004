package org.throughline.chat.view.session;

import java.util.Map;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.domain.goal.Adjustment;

/** The one change in words: "When …, we will …", what is expected and when the team would stop. */
public record AdjustmentWords(Texts texts) {

    /** Neutral Markdown, one line for each part that was said. */
    public String of(Map<String, String> values) {
        var words = new StringBuilder(sentence(values));
        append(words, "session.adjustment.group", values.get("group"));
        append(words, "session.adjustment.prediction", values.get("prediction"));
        append(words, "session.adjustment.stop", values.get("stopSign"));
        return words.toString();
    }

    public String of(Adjustment adjustment) {
        return of(Map.of(
                "when", adjustment.when(),
                "will", adjustment.will(),
                "group", adjustment.group(),
                "prediction", adjustment.prediction(),
                "stopSign", adjustment.stopSign()));
    }

    /** "When …, we will …" alone, as plain text. */
    public String plainSentence(Adjustment adjustment) {
        return plainSentence(Map.of("when", adjustment.when(), "will", adjustment.will()));
    }

    public String plainSentence(Map<String, String> values) {
        return Markdown.plain(sentence(values));
    }

    private String sentence(Map<String, String> values) {
        String when = values.getOrDefault("when", "");
        String will = Markdown.escape(values.getOrDefault("will", ""));
        return when.isBlank()
                ? texts.get("session.adjustment.will", will)
                : texts.get("session.adjustment.sentence", Markdown.escape(when), will);
    }

    private void append(StringBuilder words, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            words.append('\n').append(texts.get(key, Markdown.escape(value)));
        }
    }
}
