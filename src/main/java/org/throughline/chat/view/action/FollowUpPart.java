package org.throughline.chat.view.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.OwnerAnswer;

/** What a step card shows of the steps due today and of the change the team tries. */
public final class FollowUpPart {
    private final StepFacts facts;
    private final Texts texts;
    private final ActionWords words;

    private FollowUpPart(StepFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
        this.words = new ActionWords(texts);
    }

    public static List<Element> of(StepFacts facts, Texts texts) {
        var part = new FollowUpPart(facts, texts);
        return Stream.of(part.dueSteps(), part.carryAll(), TriedPart.of(facts, texts))
                .flatMap(List::stream)
                .toList();
    }

    private List<Element> dueSteps() {
        if (facts.lookedAt().isEmpty()) {
            return List.of(new Element.Text(texts.get("action.follow.nothing-due")));
        }
        return facts.lookedAt().stream().flatMap(step -> dueStep(step).stream()).toList();
    }

    private List<Element> dueStep(ActionStep step) {
        var elements = new ArrayList<Element>();
        elements.add(new Element.Text(texts.get(
                "action.line",
                Markdown.bold(facts.names().of(step.owner())),
                Markdown.escape(step.task().text()))));
        Optional<FollowUp> look = step.findFollowUpIn(facts.session().id());
        if (look.isPresent()) {
            elements.addAll(looked(look.get()));
        } else {
            elements.add(new Element.Note(answer(step)));
        }
        if (!facts.session().isOver()) {
            elements.add(new Element.Buttons(buttons(step, look)));
        }
        return elements;
    }

    private List<Element> looked(FollowUp look) {
        var result = new Element.Text(words.result(look));
        return look.evidence().isBlank()
                ? List.of(result)
                : List.of(result, new Element.Note(words.quoted(look.evidence())));
    }

    private String answer(ActionStep step) {
        String owner = Markdown.escape(facts.names().of(step.owner()));
        OwnerAnswer answer = step.answer();
        if (answer == null) {
            return texts.get("action.follow.no-answer", owner);
        }
        return answer.line().isBlank()
                ? texts.get("action.follow.answer", owner, words.status(answer.status()))
                : texts.get(
                        "action.follow.answer-line",
                        owner,
                        words.status(answer.status()),
                        Markdown.escape(answer.line()));
    }

    private List<Button> buttons(ActionStep step, Optional<FollowUp> look) {
        Intent open =
                new OpensSession.OpenFollowUp(facts.session().id(), facts.step().id(), step.id());
        if (look.isPresent()) {
            boolean heard = look.get().status() != FollowUpStatus.NOT_HEARD;
            return List.of(Button.of(texts.get(heard ? "action.follow.look-anew" : "action.follow.look"), open));
        }
        return List.of(
                Button.primary(texts.get("action.follow.look"), open),
                Button.of(texts.get("action.follow.not-heard"), notHeard(step)));
    }

    private Intent notHeard(ActionStep step) {
        var session = facts.session().id();
        var here = facts.step().id();
        return facts.commitments().nextMeeting() == null
                ? new OpensSession.OpenNotHeard(session, here, step.id())
                : new StepActs.NotHeard(session, here, step.id());
    }

    private List<Element> carryAll() {
        boolean anyWaiting = facts.lookedAt().stream()
                .anyMatch(step -> step.findFollowUpIn(facts.session().id()).isEmpty());
        if (!anyWaiting || facts.session().isOver()) {
            return List.of();
        }
        var session = facts.session().id();
        var here = facts.step().id();
        Intent carry = facts.commitments().nextMeeting() == null
                ? new OpensSession.OpenCarryAll(session, here)
                : new StepActs.CarryAll(session, here);
        return List.of(Element.Buttons.of(Button.of(texts.get("action.follow.carry-all"), carry)));
    }
}
