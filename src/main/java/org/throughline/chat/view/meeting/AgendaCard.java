package org.throughline.chat.view.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.action.ChangeWords;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.calendar.MeetingState;

/** What the next meeting opens on: due steps without their answers, proposed roles, what to bring, [Start now]. */
public record AgendaCard(AgendaFacts facts, Texts texts) {

    public Card draw() {
        String title = texts.get("meeting.agenda.title", facts.team(), MeetingMoment.of(facts.meeting(), texts));
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Heading(title));
        if (facts.meeting().isPlanned()) {
            elements.addAll(due());
            facts.findTrying()
                    .map(change -> ChangeWords.weWill(change.values(), texts))
                    .ifPresent(change -> elements.add(
                            new Element.Text(texts.get("meeting.agenda.trying", Markdown.escape(change)))));
            elements.addAll(bring());
            elements.addAll(roles());
            elements.add(start());
            elements.add(change());
        } else {
            elements.add(new Element.Text(begun()));
        }
        return new Card(title, elements);
    }

    /** The card stays as it was drawn at the start, so it says no more than that. */
    private String begun() {
        return facts.meeting().state() == MeetingState.HELD
                ? texts.get("meeting.agenda.started")
                : new MeetingOutcome(facts.meeting(), texts).said();
    }

    private List<Element> due() {
        if (facts.due().isEmpty()) {
            return List.of(new Element.Text(texts.get("meeting.agenda.nothing-due")));
        }
        return List.of(
                new Element.Text(texts.get("meeting.agenda.due")),
                new Element.Bullets(facts.due().stream().map(this::step).toList()));
    }

    private String step(ActionStep step) {
        String key = step.state() == ActionStepState.OFFERED ? "meeting.agenda.offered" : "meeting.agenda.step";
        return texts.get(key, owner(step), Markdown.escape(step.task().text()));
    }

    private List<Element> bring() {
        List<String> brought = facts.due().stream()
                .filter(step -> !step.task().bring().isBlank())
                .map(step -> texts.get(
                        "meeting.agenda.step",
                        owner(step),
                        Markdown.escape(step.task().bring())))
                .toList();
        return brought.isEmpty()
                ? List.of()
                : List.of(new Element.Text(texts.get("meeting.agenda.bring")), new Element.Bullets(brought));
    }

    private List<Element> roles() {
        List<Element.Fact> roles = facts.roles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(held -> new Element.Fact(
                        texts.capital(texts.word("role", held.getKey().code())),
                        Markdown.escape(facts.names().of(held.getValue()))))
                .toList();
        return roles.isEmpty() ? List.of() : List.of(new Element.Facts(roles));
    }

    private Element start() {
        return Element.Buttons.of(
                Button.primary(texts.get("meeting.agenda.start"), new MeetingActs.Begin(facts.protocol())),
                Button.of(texts.get("meeting.agenda.change"), new OpensMeeting.OpenStart(facts.protocol())));
    }

    private Element change() {
        return Element.Buttons.of(
                Button.of(
                        texts.get("meeting.move"),
                        new OpensMeeting.OpenMoveMeeting(facts.meeting().id())),
                Button.of(
                        texts.get("meeting.skip"),
                        new OpensMeeting.OpenSkipMeeting(facts.meeting().id())));
    }

    private String owner(ActionStep step) {
        return Markdown.escape(facts.names().of(step.owner()));
    }
}
