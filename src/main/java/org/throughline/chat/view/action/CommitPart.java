package org.throughline.chat.view.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.action.ReviewWindow;
import org.throughline.domain.session.AgreedChange;

/** What a step card shows where a team agrees who does what, and when it looks again. */
public final class CommitPart {
    private final StepFacts facts;
    private final Texts texts;
    private final ActionWords words;
    private final Optional<AgreedChange> change;

    private CommitPart(StepFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
        this.words = new ActionWords(texts);
        this.change = AgreedChange.find(facts.protocol(), facts.session(), facts.current());
    }

    public static List<Element> of(StepFacts facts, Texts texts) {
        var part = new CommitPart(facts, texts);
        return Stream.of(part.start(), part.agreed(), part.running())
                .flatMap(List::stream)
                .toList();
    }

    private List<Element> start() {
        var text = new Element.Text(change.map(this::fromChange).orElseGet(() -> texts.get("action.commit.no-change")));
        if (facts.session().isOver()) {
            return List.of(text);
        }
        var give =
                new OpensSession.OpenGiveStep(facts.session().id(), facts.step().id());
        return List.of(
                text,
                Element.Buttons.of(
                        new Button(texts.get("action.commit.take"), take(), takeStyle()),
                        Button.of(texts.get("action.commit.give"), give)));
    }

    /** It stands out while the team is here and nobody has anything yet. */
    private Button.Style takeStyle() {
        boolean waited = facts.isCurrent() && facts.agreed().stream().noneMatch(ActionStep::isLive);
        return waited ? Button.Style.PRIMARY : Button.Style.PLAIN;
    }

    private String fromChange(AgreedChange agreed) {
        return texts.get(
                agreed.carriedOn() ? "action.commit.carrying-on" : "action.commit.from-change",
                Markdown.escape(ChangeWords.weWill(agreed.values(), texts)));
    }

    private Intent take() {
        var session = facts.session().id();
        var here = facts.step().id();
        LocalDate next = facts.commitments().nextMeeting();
        boolean knowsAll = change.isPresent() && next != null && window().takes(next);
        return knowsAll ? new ActionActs.TakeStep(session, here) : new OpensSession.OpenTakeStep(session, here);
    }

    private ReviewWindow window() {
        return new ReviewWindow(
                facts.session().opening().startsAt().atZone(facts.team().zone()).toLocalDate());
    }

    private List<Element> agreed() {
        List<ActionStep> live =
                facts.agreed().stream().filter(ActionStep::isLive).toList();
        if (live.isEmpty()) {
            return List.of(new Element.Note(texts.get("action.commit.nobody")));
        }
        return live.stream().flatMap(step -> one(step).stream()).toList();
    }

    private List<Element> one(ActionStep step) {
        var elements = new ArrayList<Element>();
        elements.add(new Element.Text(texts.get(
                "action.commit.agreed",
                Markdown.bold(facts.names().of(step.owner())),
                Markdown.escape(step.task().text()),
                texts.day(step.reviewDate()),
                words.state(step.state()))));
        elements.addAll(note("action.line.brings", step.task().bring()));
        elements.addAll(note("action.line.needs", step.task().resourceNeeded()));
        if (step.state() == ActionStepState.OFFERED) {
            elements.add(Element.Buttons.of(
                    Button.of(texts.get("action.commit.accept"), new ActionActs.Accept(step.id())),
                    Button.of(texts.get("action.commit.suggest"), new OpensSession.OpenSuggestChange(step.id()))));
        }
        return elements;
    }

    private List<Element> note(String key, String typed) {
        return typed.isBlank() ? List.of() : List.of(new Element.Note(texts.get(key, Markdown.escape(typed))));
    }

    private List<Element> running() {
        List<String> steps = facts.commitments().open().stream()
                .filter(step -> !step.session().equals(facts.session().id()))
                .map(step -> texts.get(
                        "action.commit.running-step",
                        Markdown.escape(facts.names().of(step.owner())),
                        texts.day(step.reviewDate())))
                .toList();
        return steps.isEmpty()
                ? List.of()
                : List.of(new Element.Note(texts.get("action.commit.running", texts.list(steps))));
    }
}
