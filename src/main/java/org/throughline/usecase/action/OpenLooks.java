package org.throughline.usecase.action;

import java.time.LocalDate;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.action.LookForms;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Wording;
import org.throughline.usecase.session.OpenedSession;
import org.throughline.usecase.session.SessionDesk;

/** Opens the forms of the team's look at its due steps. */
public final class OpenLooks {
    private final SessionDesk sessions;
    private final ActionDesk actions;
    private final Wording wording;

    public OpenLooks(SessionDesk sessions, ActionDesk actions, Wording wording) {
        this.sessions = sessions;
        this.actions = actions;
        this.wording = wording;
    }

    public Reply followUp(OpensSession.OpenFollowUp intent, Interaction by) {
        OpenedSession opened = sessions.openForMember(intent.session(), by);
        opened.session().requireOpen();
        ActionStep step = actions.get(intent.action(), opened.team());
        var submit = new StepActs.FollowUp(
                intent.session(), opened.step(intent.step()).id(), step.id());
        return new Reply.OpenForm(followUp(submit, step, opened.team(), wording.to(by.person())));
    }

    public Reply notHeard(OpensSession.OpenNotHeard intent, Interaction by) {
        OpenedSession opened = sessions.openForMember(intent.session(), by);
        opened.session().requireOpen();
        ActionStep step = actions.get(intent.action(), opened.team());
        var submit = new StepActs.NotHeard(
                intent.session(), opened.step(intent.step()).id(), step.id());
        Texts texts = wording.to(by.person());
        return new Reply.OpenForm(LookForms.notHeard(submit, step, proposedDay(opened.team()), texts));
    }

    public Reply carryAll(OpensSession.OpenCarryAll intent, Interaction by) {
        OpenedSession opened = sessions.openForMember(intent.session(), by);
        opened.session().requireOpen();
        var submit = new StepActs.CarryAll(
                intent.session(), opened.step(intent.step()).id());
        Texts texts = wording.to(by.person());
        return new Reply.OpenForm(LookForms.carryAll(submit, proposedDay(opened.team()), texts));
    }

    Form followUp(StepActs.FollowUp submit, ActionStep step, Team team, Texts texts) {
        return LookForms.followUp(submit, step, proposedDay(team), texts);
    }

    /** The next meeting; a week from today where it is not known. */
    private LocalDate proposedDay(Team team) {
        return actions.findNextMeeting(team)
                .orElseGet(() -> actions.now(team).today().plusWeeks(1));
    }
}
