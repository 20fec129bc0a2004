package org.throughline.usecase.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.action.AgreeCards;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.When;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Contribution;
import org.throughline.domain.session.SessionId;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.session.OpenedSession;
import org.throughline.usecase.session.SessionDesk;
import org.throughline.usecase.session.SessionFacts;

/** The team's look at its due steps, and the round on the change it tries. */
public final class LookAtSteps {
    private final SessionDesk sessions;
    private final ActionDesk actions;
    private final OpenLooks forms;
    private final SessionFacts facts;
    private final Wording wording;
    private final IdentifierCheck identifiers = new IdentifierCheck();

    public LookAtSteps(SessionDesk sessions, ActionDesk actions, OpenLooks forms, SessionFacts facts, Wording wording) {
        this.sessions = sessions;
        this.actions = actions;
        this.forms = forms;
        this.facts = facts;
        this.wording = wording;
    }

    /** Status, effect, evidence and decision of one step; what goes on gets a new date. */
    public Reply followUp(StepActs.FollowUp intent, Interaction by) {
        OpenedSession opened = open(intent.session(), intent.step(), by);
        ActionStep step = actions.get(intent.action(), opened.team());
        When now = actions.now(opened.team());
        var input = new StepInput(by, wording);
        var reading = new LookReading(input, now, actions.findNextMeeting(opened.team()));
        Optional<FollowUp> look = reading.read(intent.session(), step.dueDateIn(intent.session()));
        if (look.isEmpty()) {
            return input.invalid();
        }
        return input.findHeldBack(identifiers, texts -> forms.followUp(intent, step, opened.team(), texts))
                .orElseGet(() -> keep(opened, intent.step(), List.of(step.followUp(look.get(), by.person()))));
    }

    /** The owner is away: asked again at the next meeting, or on the day in the form. */
    public Reply notHeard(StepActs.NotHeard intent, Interaction by) {
        OpenedSession opened = open(intent.session(), intent.step(), by);
        ActionStep step = actions.get(intent.action(), opened.team());
        var open = new OpensSession.OpenNotHeard(intent.session(), intent.step(), intent.action());
        return askAgain(opened, intent.step(), List.of(step), open, by);
    }

    /** Everything nobody looked at yet is asked about again at the next meeting, or on the day in the form. */
    public Reply carryAll(StepActs.CarryAll intent, Interaction by) {
        OpenedSession opened = open(intent.session(), intent.step(), by);
        List<ActionStep> due =
                facts.commitments(opened.session(), opened.team()).due();
        var open = new OpensSession.OpenCarryAll(intent.session(), intent.step());
        return askAgain(opened, intent.step(), due, open, by);
    }

    /** The person's own answer on the change; the last one counts. */
    public Reply answerTried(StepActs.AnswerTried intent, Interaction by) {
        OpenedSession opened = open(intent.session(), intent.step(), by);
        if (opened.session().opening().trying() == null) {
            throw Refusal.gone();
        }
        var at = actions.now(opened.team()).at();
        var answered = new Contribution(opened.session(), by.person(), at).answerTried(intent.answer());
        sessions.save(answered, intent.step());
        return Reply.DONE;
    }

    private OpenedSession open(SessionId session, StepId step, Interaction by) {
        OpenedSession opened = sessions.openForMember(session, by);
        opened.session().requireOpen();
        opened.step(step);
        return opened;
    }

    private Reply askAgain(OpenedSession opened, StepId at, List<ActionStep> steps, OpensSession open, Interaction by) {
        When now = actions.now(opened.team());
        Optional<LocalDate> next = actions.findNextMeeting(opened.team());
        if (!by.values().equals(FormValues.NONE)) {
            var input = new StepInput(by, wording);
            next = new LookReading(input, now, next).readNextDay();
            if (next.isEmpty()) {
                return input.invalid();
            }
        }
        if (next.isEmpty()) {
            return new Reply.Whisper(AgreeCards.sayWhen(open, wording.to(by.person())));
        }
        SessionId session = opened.session().id();
        LocalDate day = next.get();
        return keep(
                opened,
                at,
                steps.stream()
                        .filter(step -> step.findFollowUpIn(session).isEmpty())
                        .map(step -> step.followUp(notHeard(step, session, now, day), by.person()))
                        .toList());
    }

    private static FollowUp notHeard(ActionStep step, SessionId session, When now, LocalDate next) {
        return new FollowUp(
                session, now.at(), step.reviewDate(), now.today(), FollowUpStatus.NOT_HEARD, null, "", null, next);
    }

    private Reply keep(OpenedSession opened, StepId at, List<ActionStep> looked) {
        actions.saveAll(looked, opened.team());
        sessions.save(opened.session(), at);
        return Reply.DONE;
    }
}
