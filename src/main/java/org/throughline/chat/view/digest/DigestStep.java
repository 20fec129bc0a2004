package org.throughline.chat.view.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.action.OfferWords;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.OwnerAnswer;

/** One step in a digest: who offers it while it is offered, else how it went, with what was answered so far. */
record DigestStep(ActionStep step, LocalDate day, OfferWords offers, Texts texts) {

    List<Element> draw() {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Text(Markdown.bold(step.task().text())));
        if (step.state() == ActionStepState.OFFERED) {
            elements.add(new Element.Text(offers.ask(step)));
            elements.add(offered());
        } else {
            step.findFreshAnswer().ifPresent(answer -> elements.add(new Element.Text(said(answer))));
            elements.add(answers());
            elements.add(more());
        }
        return elements;
    }

    /** Without anything to tap. */
    List<Element> drawStill() {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Text(Markdown.bold(step.task().text())));
        step.findFreshAnswer().ifPresent(answer -> elements.add(new Element.Text(said(answer))));
        return elements;
    }

    private String said(OwnerAnswer answer) {
        String word = texts.word("digest.answer", answer.status().code());
        return answer.line().isEmpty()
                ? texts.get("digest.said", word)
                : texts.get("digest.said-line", word, Markdown.escape(answer.line()));
    }

    private Element offered() {
        return Element.Buttons.of(
                Button.primary(texts.get("digest.accept"), new ActionActs.Accept(step.id())),
                Button.of(texts.get("digest.suggest"), new OpensSession.OpenSuggestChange(step.id())),
                somebodyElse());
    }

    private Element answers() {
        return new Element.Buttons(
                DigestForms.ANSWERS.stream().map(this::answer).toList());
    }

    private Button answer(FollowUpStatus status) {
        String label = texts.word("digest.answer", status.code());
        var intent = new DigestActs.AnswerStep(step.id(), status, day);
        return isGiven(status) ? Button.primary("✓ " + label, intent) : Button.of(label, intent);
    }

    private Element more() {
        Optional<OwnerAnswer> lined =
                step.findFreshAnswer().filter(answer -> !answer.line().isEmpty());
        String line = texts.get(lined.isPresent() ? "digest.change-line" : "digest.add-line");
        return Element.Buttons.of(Button.of(line, new OpensMeeting.OpenAnswerLine(step.id())), somebodyElse());
    }

    private boolean isGiven(FollowUpStatus status) {
        return step.findFreshAnswer()
                .filter(answer -> answer.status() == status)
                .isPresent();
    }

    private Button somebodyElse() {
        return Button.of(texts.get("digest.somebody-else"), new OpensSession.OpenHandOverStep(step.id()));
    }
}
