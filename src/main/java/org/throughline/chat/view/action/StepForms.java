package org.throughline.chat.view.action;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.chat.view.TakeOutField;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;

/** The forms in which steps are agreed, reworded and handed over. */
public final class StepForms {
    private StepForms() {}

    /**
     * A step for oneself.
     *
     * @param text the words it starts from; empty when there are none
     */
    public static Form take(ActionActs.TakeStepAs submit, String text, LocalDate review, Texts texts) {
        var fields = new StepFields(texts);
        return Form.of(
                texts.get("action.form.take"),
                texts.get("action.form.save"),
                submit,
                fields.text(StepFields.TEXT, true, text),
                fields.date(true, review),
                fields.text(StepFields.BRING, false, ""),
                fields.text(StepFields.RESOURCE, false, ""));
    }

    /** Who may be given a step, in the order they are offered, and how they are called. */
    public record Candidates(List<PersonId> people, Names names) {
        public Candidates {
            people = List.copyOf(people);
        }

        /** The members of the team, those present in the session first. */
        public static Candidates of(Session session, Team team, Names names) {
            return new Candidates(
                    Stream.concat(session.attendance().members().stream(), team.people().stream())
                            .filter(team::includes)
                            .distinct()
                            .toList(),
                    names);
        }
    }

    /** A step for somebody; offered to them until they accept. */
    public static Form give(
            ActionActs.GiveStep submit, Candidates candidates, String text, LocalDate review, Texts texts) {
        var fields = new StepFields(texts);
        return Form.of(
                        texts.get("action.form.give"),
                        texts.get("action.form.save"),
                        submit,
                        fields.owner(candidates.people(), candidates.names()),
                        fields.text(StepFields.TEXT, true, text),
                        fields.date(true, review),
                        fields.text(StepFields.BRING, false, ""),
                        fields.text(StepFields.RESOURCE, false, ""))
                .withIntro(texts.get("action.form.give.intro"));
    }

    /** The owner's own wording and date for a step they are offered. */
    public static Form suggest(ActionActs.SuggestChange submit, ActionStep step, Texts texts) {
        var fields = new StepFields(texts);
        var task = step.task();
        return Form.of(
                        texts.get("action.form.suggest"),
                        texts.get("action.form.suggest.submit"),
                        submit,
                        fields.text(StepFields.TEXT, true, task.text()),
                        fields.date(true, step.reviewDate()),
                        fields.text(StepFields.BRING, false, task.bring()),
                        fields.text(StepFields.RESOURCE, false, task.resourceNeeded()))
                .withIntro(texts.get("action.form.suggest.intro"));
    }

    /** A step agreed in this session, as it should have been; or it is taken back. */
    public static Form correct(ActionActs.CorrectStep submit, ActionStep step, Candidates candidates, Texts texts) {
        var fields = new StepFields(texts);
        var task = step.task();
        return Form.of(
                texts.get("action.form.correct"),
                texts.get("action.form.save"),
                submit,
                fields.owner(candidates.people(), candidates.names())
                        .withValues(List.of(step.owner().value())),
                fields.text(StepFields.TEXT, true, task.text()),
                fields.date(true, step.reviewDate()),
                fields.text(StepFields.BRING, false, task.bring()),
                fields.text(StepFields.RESOURCE, false, task.resourceNeeded()),
                TakeOutField.of(texts));
    }

    /** The same task for somebody else. */
    public static Form handOver(ActionActs.HandOverStep submit, ActionStep step, Candidates candidates, Texts texts) {
        return Form.of(
                        texts.get("action.form.hand-over"),
                        texts.get("action.form.hand-over.submit"),
                        submit,
                        new StepFields(texts).owner(candidates.people(), candidates.names()))
                .withIntro(Markdown.escape(step.task().text()));
    }
}
