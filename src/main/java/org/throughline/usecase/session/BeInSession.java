package org.throughline.usecase.session;

import java.time.Clock;
import org.throughline.chat.card.Card;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.chat.view.session.SoFarCard;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Repositories;

/** Who is present: tapping "I'm here", joining as a guest. */
public final class BeInSession {
    private final SessionDesk desk;
    private final Repositories kept;
    private final SessionFacts facts;
    private final Wording wording;
    private final Clock clock;

    public BeInSession(SessionDesk desk, Repositories kept, SessionFacts facts, Wording wording, Clock clock) {
        this.desk = desk;
        this.kept = kept;
        this.facts = facts;
        this.wording = wording;
        this.clock = clock;
    }

    /** Present from now on; in a team never set up also a member, from outside a set-up team a guest. */
    public Reply arrive(SessionActs.ImHere intent, Interaction by) {
        OpenedSession opened = desk.open(intent.session(), by);
        Session session = opened.session().requireNotOver();
        Texts texts = wording.to(by.person());
        if (session.attendance().includes(by.person())) {
            return new Reply.Whisper(SmallCards.plain(texts.get("session.here.already")));
        }
        Team team = opened.team();
        boolean guest = team.setUp() && !team.includes(by.person());
        if (!guest && !team.includes(by.person())) {
            kept.teams().save(team.withMember(by.person(), clock.instant()));
        }
        Session arrived = session.arrive(by.person(), guest);
        desk.saveWhole(arrived);
        return welcome(opened.with(arrived), guest, texts);
    }

    /** A guest reads what that means; whoever comes late, a guest too, reads what was said so far. */
    private Reply welcome(OpenedSession opened, boolean guest, Texts texts) {
        Step current = opened.step(opened.session().current());
        boolean late = opened.session().runs().size() > 1 || saysSomething(opened, current);
        if (!guest && !late) {
            return Reply.DONE;
        }
        Card welcome =
                SmallCards.plain(texts.get("session.here.guest", opened.team().name()));
        if (!late) {
            return new Reply.Whisper(welcome);
        }
        Card soFar = SoFarCard.of(facts.of(opened, current), texts);
        return new Reply.Whisper(guest ? welcome.with(soFar) : soFar);
    }

    /** Whether there is something to read in the step; what is still written silently is not. */
    private boolean saysSomething(OpenedSession opened, Step step) {
        return !opened.session().notes().of(step.id()).isEmpty()
                && !facts.of(opened, step).isHidden();
    }
}
