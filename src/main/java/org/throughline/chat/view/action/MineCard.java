package org.throughline.chat.view.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.OwnerAnswer;

/** A person's own steps in all their teams, by review date. */
public final class MineCard {
    /** As many steps as fit into one message of every platform. */
    private static final int MOST = 12;

    private final Instant now;
    private final Texts texts;
    private final ActionWords words;
    private final OfferWords offers;

    private MineCard(Names names, Instant now, Texts texts) {
        this.offers = new OfferWords(names, texts);
        this.now = now;
        this.texts = texts;
        this.words = new ActionWords(texts);
    }

    public static Card of(MineFacts facts, Instant now, Texts texts) {
        return new MineCard(facts.names(), now, texts).draw(facts);
    }

    private Card draw(MineFacts facts) {
        boolean nothing = facts.steps().isEmpty();
        String title = nothing
                ? texts.get("action.mine.none")
                : texts.get("action.mine.title", facts.steps().size());
        var elements = new ArrayList<Element>();
        elements.add(nothing ? new Element.Text(title) : new Element.Heading(title));
        elements.addAll(own(facts.steps()));
        if (!facts.handedOn().isEmpty()) {
            elements.add(new Element.Divider());
            elements.add(new Element.Bullets(
                    facts.handedOn().stream().limit(MOST).map(offers::handedOn).toList()));
        }
        return new Card(title, elements);
    }

    private List<Element> own(List<OwnStep> steps) {
        var elements = new ArrayList<Element>();
        steps.stream().limit(MOST).forEach(own -> elements.addAll(one(own)));
        if (steps.size() > MOST) {
            elements.add(new Element.Note(texts.get("action.mine.more", steps.size() - MOST)));
        }
        return elements;
    }

    private List<Element> one(OwnStep own) {
        ActionStep step = own.step();
        var elements = new ArrayList<Element>();
        elements.add(new Element.Divider());
        elements.add(new Element.Text(texts.get(
                "action.mine.step",
                Markdown.escape(step.task().text()),
                Markdown.escape(own.team().name()),
                texts.day(step.reviewDate()),
                words.state(step.state()))));
        if (step.state() == ActionStepState.OFFERED) {
            elements.add(new Element.Text(offers.ask(step)));
        }
        step.findFreshAnswer().ifPresent(answer -> elements.add(new Element.Note(said(answer))));
        elements.add(new Element.Buttons(buttons(own)));
        elements.add(new Element.Menu(texts.get("action.mine.more-actions"), rarer(step)));
        return elements;
    }

    private String said(OwnerAnswer answer) {
        String status = words.status(answer.status());
        return answer.line().isBlank()
                ? texts.get("action.mine.said", status)
                : texts.get("action.mine.said-line", status, Markdown.escape(answer.line()));
    }

    private List<Button> buttons(OwnStep own) {
        ActionStep step = own.step();
        if (step.state() == ActionStepState.OFFERED) {
            return List.of(
                    Button.primary(texts.get("action.commit.accept"), new ActionActs.Accept(step.id())),
                    Button.of(texts.get("action.commit.suggest"), new OpensSession.OpenSuggestChange(step.id())));
        }
        return Arrays.stream(FollowUpStatus.values())
                .filter(status -> status != FollowUpStatus.NOT_HEARD)
                .map(status ->
                        Button.of(words.status(status), new DigestActs.AnswerStep(step.id(), status, askedOn(own))))
                .toList();
    }

    /** Today, or the day after the team's last look, so that an answer given on that same day is one for the next. */
    private LocalDate askedOn(OwnStep own) {
        LocalDate today = now.atZone(own.team().zone()).toLocalDate();
        return own.step().followUps().stream()
                .map(look -> look.lookedAtOn().plusDays(1))
                .filter(day -> day.isAfter(today))
                .reduce((first, last) -> last)
                .orElse(today);
    }

    private List<Button> rarer(ActionStep step) {
        var items = new ArrayList<Button>();
        items.add(Button.of(texts.get("action.mine.hand-over"), new OpensSession.OpenHandOverStep(step.id())));
        if (step.findFreshAnswer().isPresent()) {
            items.add(Button.of(texts.get("action.mine.line"), new OpensMeeting.OpenAnswerLine(step.id())));
        }
        items.add(Button.of(texts.get("action.mine.history"), new Asks.ShowHistory(step.id())));
        return items;
    }
}
