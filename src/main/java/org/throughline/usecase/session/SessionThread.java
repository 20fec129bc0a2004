package org.throughline.usecase.session;

import java.util.function.IntFunction;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.StepRun;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Messages.Target;

/** Where a session's cards stand: its own in the room, those of its steps in the thread below it. */
public record SessionThread(Messages messages) {

    /** Posts the card of the step the session is at, or draws it anew. */
    void showStep(Session session, Team team) {
        messages.raise(
                new Subject.StepCard(session.id(), session.current()),
                Target.thread(team.room(), new Subject.SessionCard(session.id())));
    }

    /** Begins a new thread where the team looks; what is left in the earlier one, far up, has no buttons. */
    void bringDown(Session session, Team team) {
        var card = new Subject.SessionCard(session.id());
        leaveBehind(card, session);
        session.runs().stream().map(StepRun::step).forEach(step -> leaveBehind(step, session));
        messages.raise(card, Target.room(team.room()));
        showStep(session, team);
    }

    private void leaveBehind(StepId step, Session session) {
        var card = new Subject.StepCard(session.id(), step);
        if (session.isAt(step)) {
            leaveBehind(card, session);
        } else {
            messages.rename(card, next(index -> new Subject.EarlierStep(session.id(), step, index)));
        }
    }

    private void leaveBehind(Subject posted, Session session) {
        messages.rename(posted, next(index -> new Subject.LeftBehind(session.id(), index)));
    }

    private Subject next(IntFunction<Subject> numbered) {
        int index = 0;
        while (messages.find(numbered.apply(index)).isPresent()) {
            index++;
        }
        return numbered.apply(index);
    }
}
