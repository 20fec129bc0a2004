package org.throughline.chat.view.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.session.Tried;
import org.throughline.domain.team.PersonId;

/** The change the team tries, what it expected of it, and how many tried it: counts, never names. */
final class TriedPart {
    private TriedPart() {}

    static List<Element> of(StepFacts facts, Texts texts) {
        return facts.findCurrentAdjustment()
                .map(change -> elements(change, facts, texts))
                .orElse(List.of());
    }

    private static List<Element> elements(Adjustment change, StepFacts facts, Texts texts) {
        var elements = new ArrayList<Element>();
        elements.add(new Element.Divider());
        elements.add(new Element.Heading(texts.get("action.follow.change")));
        elements.add(new Element.Text(Markdown.escape(ChangeWords.weWill(change.values(), texts))));
        elements.addAll(line("action.follow.expected", change.prediction(), texts));
        elements.addAll(line("action.follow.stop-sign", change.stopSign(), texts));
        if (!facts.session().isOver()) {
            elements.add(new Element.Note(texts.get("action.follow.tried")));
            elements.add(new Element.Buttons(Arrays.stream(Tried.values())
                    .map(answer -> button(answer, facts, texts))
                    .toList()));
        }
        elements.add(new Element.Text(counts(facts, texts)));
        return elements;
    }

    private static List<Element> line(String key, String typed, Texts texts) {
        return typed.isBlank() ? List.of() : List.of(new Element.Text(texts.get(key, Markdown.escape(typed))));
    }

    private static Button button(Tried answer, StepFacts facts, Texts texts) {
        var intent = new StepActs.AnswerTried(facts.session().id(), facts.step().id(), answer);
        return Button.of(texts.word("action.tried", answer.code()), intent);
    }

    private static String counts(StepFacts facts, Texts texts) {
        List<PersonId> present = facts.session().attendance().members();
        var answers = facts.session().notes().tried();
        List<Tried> given = present.stream()
                .flatMap(person -> Stream.ofNullable(answers.get(person)))
                .toList();
        return texts.get(
                "action.follow.tried-counts",
                count(Tried.TRIED_IT, given),
                count(Tried.PARTLY, given),
                count(Tried.NOT_YET, given),
                given.size(),
                present.size());
    }

    private static long count(Tried answer, List<Tried> given) {
        return given.stream().filter(one -> one == answer).count();
    }
}
