package org.throughline.chat.view.session;

import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Texts;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Team;

/** "Tuesday's meeting stopped at step 5", and what to do with it. */
public final class UnfinishedCard {
    private UnfinishedCard() {}

    /** What somebody hears who starts a meeting that is under way already. */
    public static Card underWay(Session session, Protocol protocol, ProtocolId wanted, Texts texts) {
        String line = texts.get(
                "session.under-way",
                protocol.indexOf(session.current()) + 1,
                texts.of(protocol.step(session.current()).title()));
        return Card.of(
                line,
                new Element.Text(line),
                Element.Buttons.of(
                        Button.primary(texts.get("session.button.here"), new SessionActs.ImHere(session.id())),
                        Button.of(texts.get("session.button.finish"), new OpensSession.OpenWrapUp(session.id())),
                        Button.of(
                                texts.get("session.button.fresh"), new MeetingActs.StartFresh(session.id(), wanted))));
    }

    /** {@code wanted} is the protocol somebody was about to start. */
    public static Card of(Session session, Team team, Protocol protocol, ProtocolId wanted, Texts texts) {
        var day = session.opening().startsAt().atZone(team.zone()).getDayOfWeek();
        String line = texts.get(
                "session.unfinished",
                texts.weekday(day),
                protocol.indexOf(session.current()) + 1,
                texts.of(protocol.step(session.current()).title()));
        return Card.of(
                line,
                new Element.Text(line),
                Element.Buttons.of(
                        Button.primary(texts.get("session.button.finish"), new OpensSession.OpenWrapUp(session.id())),
                        Button.of(texts.get("session.button.carry-on-session"), new MeetingActs.CarryOn(session.id())),
                        Button.of(
                                texts.get("session.button.fresh"), new MeetingActs.StartFresh(session.id(), wanted))));
    }
}
