package org.throughline.usecase.session;

import java.time.Clock;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionState;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Messages.Target;

/** Goes on with a session that was left open, paused or stopped, with its cards where the team looks. */
public final class CarryOnSession {
    private final SessionDesk desk;
    private final SessionFacts facts;
    private final Messages messages;
    private final Wording wording;
    private final Clock clock;

    public CarryOnSession(SessionDesk desk, SessionFacts facts, Messages messages, Wording wording, Clock clock) {
        this.desk = desk;
        this.facts = facts;
        this.messages = messages;
        this.wording = wording;
        this.clock = clock;
    }

    public Reply carryOn(MeetingActs.CarryOn intent, Interaction by) {
        Session before = desk.open(intent.session(), by).session();
        OpenedSession opened = desk.openUnfinished(intent.session(), by, clock.instant());
        Session session = opened.session().requireNotOver();
        boolean earlierDay = !facts.wasLastBegunToday(before, opened.team());
        boolean resting = session.state() == SessionState.PAUSED || (earlierDay && !before.wasStopped());
        Session goesOn = resting ? session.carryOn(clock.instant()) : session;
        if (earlierDay) {
            bringDown(goesOn, opened.team());
        }
        desk.saveWithEveryCard(goesOn);
        return new Reply.Whisper(SmallCards.plain(wording.to(by.person()).get("session.carrying-on")));
    }

    /** On another day the cards stand far up: what is left there has no buttons, and they are posted anew. */
    private void bringDown(Session session, Team team) {
        var card = new Subject.SessionCard(session.id());
        leaveBehind(card, session);
        leaveBehind(new Subject.StepCard(session.id(), session.current()), session);
        messages.raise(card, Target.room(team.room()));
        messages.raise(new Subject.StepCard(session.id(), session.current()), Target.thread(team.room(), card));
    }

    private void leaveBehind(Subject posted, Session session) {
        int index = 0;
        while (messages.find(new Subject.LeftBehind(session.id(), index)).isPresent()) {
            index++;
        }
        messages.rename(posted, new Subject.LeftBehind(session.id(), index));
    }
}
