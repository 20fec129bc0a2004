package org.throughline.chat.view.session;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.session.TapAnswer;
import org.throughline.domain.session.TapQuestion;

/** "I was heard" and "We stayed on learning": private taps from five people on, spoken aloud below that. */
final class PrivateTapsPart {

    /** With fewer people than this a count would point at somebody (protocols.md, S-CLOSE). */
    static final int FEWEST = 5;

    private PrivateTapsPart() {}

    static List<Element> of(StepFacts facts, Texts texts) {
        if (!facts.step().keeps(RecordKind.PLUS_DELTA)) {
            return List.of();
        }
        if (facts.session().attendance().members().size() < FEWEST) {
            return List.of(new Element.Note(texts.get("session.taps.aloud")));
        }
        return Stream.concat(
                        Stream.of(new Element.Note(texts.get("session.taps.private"))),
                        Arrays.stream(TapQuestion.values()).map(question -> row(facts, question, texts)))
                .toList();
    }

    private static Element row(StepFacts facts, TapQuestion question, Texts texts) {
        return new Element.Buttons(Arrays.stream(TapAnswer.values())
                .map(answer -> Button.of(
                        texts.get(
                                "session.taps.label",
                                texts.word("tap", question.code()),
                                texts.word("tap", answer.code())),
                        new SessionActs.PrivateTap(facts.session().id(), question, answer)))
                .toList());
    }
}
