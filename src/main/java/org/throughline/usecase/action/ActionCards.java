package org.throughline.usecase.action;

import org.throughline.chat.subject.Subject;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.session.Session;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Protocols;
import org.throughline.usecase.port.Sessions;

/** The cards that show action steps: they are drawn anew when one changed. */
public final class ActionCards {
    private final Sessions sessions;
    private final Protocols protocols;
    private final Messages messages;

    public ActionCards(Sessions sessions, Protocols protocols, Messages messages) {
        this.sessions = sessions;
        this.protocols = protocols;
        this.messages = messages;
    }

    /** Draws anew the minutes where the step was agreed, and the team's session where one is going on. */
    void redraw(ActionStep changed) {
        messages.redraw(new Subject.Minutes(changed.session()));
        sessions.findOngoing(changed.team()).ifPresent(this::redraw);
    }

    private void redraw(Session session) {
        protocols.get(session.protocol()).steps().stream()
                .filter(ActionCards::showsActionSteps)
                .filter(step -> session.findRun(step.id()).isPresent())
                .forEach(step -> messages.redraw(new Subject.StepCard(session.id(), step.id())));
    }

    private static boolean showsActionSteps(Step step) {
        return step.keeps(RecordKind.FOLLOW_UP) || step.keeps(RecordKind.ACTION_STEP);
    }
}
