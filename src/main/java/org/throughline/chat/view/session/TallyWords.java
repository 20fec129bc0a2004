package org.throughline.chat.view.session;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.chat.text.Texts;
import org.throughline.domain.session.TapAnswer;
import org.throughline.domain.session.TapQuestion;

/** Private answers as counts; a unanimous one only as "all similar", a count too small not at all. */
record TallyWords(Texts texts) {

    String of(TapQuestion question, Map<TapAnswer, Integer> tally) {
        String asked = texts.word("tap", question.code());
        int answers = tally.values().stream().mapToInt(Integer::intValue).sum();
        if (answers < PrivateTapsPart.FEWEST) {
            return texts.get("session.taps.too-few", asked);
        }
        boolean unanimous = tally.values().stream().filter(count -> count > 0).count() == 1;
        return asked + ": " + (unanimous ? texts.get("session.taps.all-similar") : counts(tally));
    }

    private String counts(Map<TapAnswer, Integer> tally) {
        return Stream.of(TapAnswer.values())
                .filter(tally::containsKey)
                .map(answer -> texts.get(
                        "session.count", texts.word("tap", answer.code()), Objects.requireNonNull(tally.get(answer))))
                .collect(Collectors.joining(", "));
    }
}
