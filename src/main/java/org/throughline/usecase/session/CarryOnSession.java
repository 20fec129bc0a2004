package org.throughline.usecase.session;

import java.time.Clock;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionState;
import org.throughline.usecase.Wording;

/** Goes on with a session that was left open, paused or stopped, with its cards where the team looks. */
public final class CarryOnSession {
    private final SessionDesk desk;
    private final SessionFacts facts;
    private final SessionThread thread;
    private final Wording wording;
    private final Clock clock;

    public CarryOnSession(SessionDesk desk, SessionFacts facts, SessionThread thread, Wording wording, Clock clock) {
        this.desk = desk;
        this.facts = facts;
        this.thread = thread;
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
            thread.bringDown(goesOn, opened.team());
        }
        desk.saveWithEveryCard(goesOn);
        return new Reply.Whisper(SmallCards.plain(wording.to(by.person()).get("session.carrying-on")));
    }
}
