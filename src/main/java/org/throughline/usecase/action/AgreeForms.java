package org.throughline.usecase.action;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.action.ChangeWords;
import org.throughline.chat.view.action.StepForms;
import org.throughline.domain.action.ReviewWindow;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.session.AgreedChange;
import org.throughline.domain.session.Opening;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Adjustments;
import org.throughline.usecase.session.KeepWords;
import org.throughline.usecase.session.OpenedSession;
import org.throughline.usecase.session.SessionDesk;

/** The forms in which steps are agreed, filled from the session's change and the next meeting. */
public final class AgreeForms {
    private final SessionDesk sessions;
    private final ActionDesk actions;
    private final Adjustments adjustments;
    private final Wording wording;

    public AgreeForms(SessionDesk sessions, ActionDesk actions, Adjustments adjustments, Wording wording) {
        this.sessions = sessions;
        this.actions = actions;
        this.adjustments = adjustments;
        this.wording = wording;
    }

    public Reply openTake(OpensSession.OpenTakeStep intent, Interaction by) {
        OpenedSession opened = sessions.openForMember(intent.session(), by);
        opened.session().requireOpen();
        var submit = new ActionActs.TakeStepAs(
                intent.session(), opened.step(intent.step()).id());
        return new Reply.OpenForm(take(submit, opened, wording.to(by.person())));
    }

    public Reply openGive(OpensSession.OpenGiveStep intent, Interaction by) {
        OpenedSession opened = sessions.openForMember(intent.session(), by);
        opened.session().requireOpen();
        var submit = new ActionActs.GiveStep(
                intent.session(), opened.step(intent.step()).id());
        return new Reply.OpenForm(give(submit, opened, wording.to(by.person())));
    }

    /** The words come as the step's text; who owns it is still asked. */
    public Reply openGiveFrom(OpensMeeting.OpenStepFromWords intent, Interaction by) {
        OpenedSession opened = sessions.openHere(by);
        var submit =
                new ActionActs.GiveStep(opened.session().id(), opened.session().current());
        Form form = give(submit, opened, wording.to(by.person()));
        return new Reply.OpenForm(form.startingWith(by.values().text(KeepWords.WORDS)));
    }

    Form take(ActionActs.TakeStepAs submit, OpenedSession opened, Texts texts) {
        return StepForms.take(submit, text(opened), proposedDay(opened.team()), texts);
    }

    Form give(ActionActs.GiveStep submit, OpenedSession opened, Texts texts) {
        var candidates = new StepForms.Candidates(actions.candidates(opened.team()), wording);
        return StepForms.give(submit, candidates, text(opened), proposedDay(opened.team()), texts);
    }

    /** The step that follows from the change the session chose, or carries on with, in the team's language. */
    Optional<StepTask> findTask(OpenedSession opened) {
        return findChange(opened)
                .map(change -> ChangeWords.iWill(change.values(), wording.to(opened.team())))
                .map(StepTask::of);
    }

    private Optional<AgreedChange> findChange(OpenedSession opened) {
        Opening opening = opened.session().opening();
        var trying = Optional.ofNullable(opening.trying()).flatMap(adjustments::find);
        return AgreedChange.find(opened.protocol(), opened.session(), trying.orElse(null));
    }

    private String text(OpenedSession opened) {
        return findTask(opened).map(StepTask::text).orElse("");
    }

    /** The next meeting where it can be reviewed then; else a week from today, or the latest day possible. */
    private LocalDate proposedDay(Team team) {
        var window = new ReviewWindow(actions.now(team).today());
        LocalDate wanted = actions.findNextMeeting(team).orElse(window.today().plusWeeks(1));
        return window.takes(wanted) ? wanted : window.latest();
    }
}
