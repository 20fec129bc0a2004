package org.throughline.chat.view.session;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.session.ParkedItem;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionState;
import org.throughline.domain.team.PersonId;

/** "Tuesday's meeting stopped at step 5", and what to do with it. */
public final class UnfinishedCard {
    private static final int DAYS_NAMED_BY_WEEKDAY = 6;

    private final Session session;
    private final Protocol protocol;
    private final ProtocolId wanted;
    private final Texts texts;

    private UnfinishedCard(Session session, Protocol protocol, ProtocolId wanted, Texts texts) {
        this.session = session;
        this.protocol = protocol;
        this.wanted = wanted;
        this.texts = texts;
    }

    /**
     * What somebody hears who starts a meeting that is under way already; only its facilitator may end it for another.
     */
    public static Card underWay(Session session, Protocol protocol, ProtocolId wanted, PersonId viewer, Texts texts) {
        return new UnfinishedCard(session, protocol, wanted, texts).underWay(viewer);
    }

    private Card underWay(PersonId viewer) {
        boolean paused = session.state() == SessionState.PAUSED;
        String line = texts.get(paused ? "session.under-way.paused" : "session.under-way", step(), title());
        var row = new ArrayList<Button>();
        if (paused) {
            row.add(Button.primary(texts.get("session.button.go-on"), new SessionActs.Unpause(session.id())));
        }
        var here = new SessionActs.ImHere(session.id());
        row.add(new Button(texts.get("session.button.here"), here, paused ? Button.Style.PLAIN : Button.Style.PRIMARY));
        row.add(Button.of(texts.get("session.button.finish"), new OpensSession.OpenWrapUp(session.id())));
        if (session.isFacilitator(viewer)) {
            row.add(fresh());
        }
        return Card.of(line, new Element.Text(line), new Element.Buttons(row));
    }

    /** {@code wanted} is the protocol somebody was about to start; {@code today} is in the team's zone. */
    public static Card of(Session session, Protocol protocol, ProtocolId wanted, Day today, Texts texts) {
        return new UnfinishedCard(session, protocol, wanted, texts).draw(today);
    }

    /** A day of a team. */
    public record Day(LocalDate date, ZoneId zone) {}

    private Card draw(Day today) {
        LocalDate day = session.lastBegan().atZone(today.zone()).toLocalDate();
        boolean lately = !day.plusDays(DAYS_NAMED_BY_WEEKDAY).isBefore(today.date());
        String line = lately
                ? texts.get("session.unfinished", texts.weekday(day.getDayOfWeek()), step(), title())
                : texts.get("session.unfinished.dated", day, step(), title());
        var parts = new ArrayList<Element>();
        parts.add(new Element.Text(line));
        List<String> parked =
                session.notes().parked().stream().map(ParkedItem::text).toList();
        if (!parked.isEmpty()) {
            parts.add(new Element.Note(texts.get("session.parked", Markdown.escape(String.join("; ", parked)))));
        }
        parts.add(Element.Buttons.of(
                Button.primary(texts.get("session.button.finish"), new OpensSession.OpenWrapUp(session.id())),
                Button.of(texts.get("session.button.carry-on-session"), new MeetingActs.CarryOn(session.id())),
                fresh()));
        return new Card(line, parts);
    }

    private Button fresh() {
        return Button.of(texts.get("session.button.fresh"), new MeetingActs.StartFresh(session.id(), wanted));
    }

    private int step() {
        return protocol.indexOf(session.current()) + 1;
    }

    private String title() {
        return texts.of(protocol.step(session.current()).title());
    }
}
