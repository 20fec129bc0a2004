package org.throughline.chat.view.action;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Decision;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.OwnerAnswer;

/** The forms of the team's look at its due steps. */
public final class LookForms {
    private static final List<FollowUpStatus> HEARD = Arrays.stream(FollowUpStatus.values())
            .filter(status -> status != FollowUpStatus.NOT_HEARD)
            .toList();

    private LookForms() {}

    /**
     * One due step, filled with what the session said of it already, else with the owner's own answer.
     *
     * @param next the date that is proposed
     */
    public static Form followUp(StepActs.FollowUp submit, ActionStep step, LocalDate next, Texts texts) {
        Optional<FollowUp> look = step.findFollowUpIn(submit.session()).filter(FollowUp::isHeard);
        LocalDate date =
                look.flatMap(one -> Optional.ofNullable(one.nextReview())).orElse(next);
        return Form.of(
                        texts.get("action.form.follow-up"),
                        texts.get("action.form.save"),
                        submit,
                        status(step, look, texts),
                        effect(look, texts),
                        evidence(step, look, texts),
                        decision(look, texts),
                        new StepFields(texts).date(false, date))
                .withIntro(Markdown.escape(step.task().text()));
    }

    private static Field status(ActionStep step, Optional<FollowUp> look, Texts texts) {
        var status = look.map(FollowUp::status)
                .or(() -> step.findFreshAnswer().map(OwnerAnswer::status))
                .orElse(null);
        return new StepFields(texts).oneOf(StepFields.STATUS, HEARD, FollowUpStatus::code, status);
    }

    private static Field evidence(ActionStep step, Optional<FollowUp> look, Texts texts) {
        String line = look.map(FollowUp::evidence)
                .or(() -> step.findFreshAnswer().map(OwnerAnswer::line))
                .orElse("");
        return new StepFields(texts).text(StepFields.EVIDENCE, false, line);
    }

    private static Field effect(Optional<FollowUp> look, Texts texts) {
        var effect = look.map(FollowUp::effect).orElse(null);
        return new StepFields(texts).oneOf(StepFields.EFFECT, List.of(Effect.values()), Effect::code, effect);
    }

    private static Field decision(Optional<FollowUp> look, Texts texts) {
        var decision = look.map(FollowUp::decision).orElse(null);
        return new StepFields(texts).oneOf(StepFields.DECISION, List.of(Decision.values()), Decision::code, decision);
    }

    /** When to ask again about one step whose owner is away. */
    public static Form notHeard(StepActs.NotHeard submit, ActionStep step, LocalDate next, Texts texts) {
        return Form.of(
                        texts.get("action.form.not-heard"),
                        texts.get("action.form.save"),
                        submit,
                        new StepFields(texts).date(true, next))
                .withIntro(Markdown.escape(step.task().text()));
    }

    /** To which day everything that was not looked at is carried. */
    public static Form carryAll(StepActs.CarryAll submit, LocalDate next, Texts texts) {
        return Form.of(
                        texts.get("action.form.carry-all"),
                        texts.get("action.form.save"),
                        submit,
                        new StepFields(texts).date(true, next))
                .withIntro(texts.get("action.form.carry-all.intro"));
    }
}
