package org.throughline.chat.view.session;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.card.Element.Fact;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Team;

/** A session in its room: outcome, roles, who is here; the work happens in the thread below it. */
public final class SessionCard {
    private final Session session;
    private final Team team;
    private final Protocol protocol;
    private final Names names;
    private final Texts texts;

    private SessionCard(Session session, Team team, Protocol protocol, Names names, Texts texts) {
        this.session = session;
        this.team = team;
        this.protocol = protocol;
        this.names = names;
        this.texts = texts;
    }

    /** {@code waiting} steps are due but not looked at in this protocol. */
    public static Card of(Session session, Team team, Protocol protocol, int waiting, Wordings in) {
        return new SessionCard(session, team, protocol, in.names(), in.texts()).draw(waiting);
    }

    private Card draw(int waiting) {
        String title = texts.get("session.card.title", team.name(), texts.of(protocol.title()));
        var parts = new ArrayList<Element>();
        parts.add(new Element.Heading(title));
        parts.add(new Element.Facts(facts()));
        if (waiting > 0) {
            parts.add(new Element.Note(texts.get("session.card.waiting", waiting)));
        }
        parts.addAll(session.isOver() ? ended() : open());
        return new Card(title, parts);
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                texts.get("session.fact.outcome"),
                Markdown.escape(session.opening().outcome())));
        facts.addAll(StartCard.roles(session.opening().roles().held(), names, texts));
        facts.add(new Fact(texts.get("session.fact.time"), time()));
        facts.add(new Fact(texts.get("session.fact.here"), here()));
        return facts;
    }

    private String time() {
        var start = session.opening().startsAt();
        LocalTime from = start.atZone(team.zone()).toLocalTime();
        LocalTime to = start.plus(Duration.ofMinutes(session.opening().minutes()))
                .atZone(team.zone())
                .toLocalTime();
        return texts.get("session.time-block", texts.time(from), texts.time(to));
    }

    private String here() {
        var members = session.attendance().members();
        var guests = session.attendance().guests();
        String here = members.isEmpty() ? texts.get("session.card.nobody") : names.list(members, texts);
        return Markdown.escape(
                guests.isEmpty() ? here : texts.get("session.card.guests", here, names.list(guests, texts)));
    }

    private List<Element> open() {
        var note = texts.get(team.setUp() ? "session.card.thread" : "session.card.thread-new");
        return List.of(
                new Element.Note(note),
                Element.Buttons.of(
                        Button.primary(texts.get("session.button.here"), new SessionActs.ImHere(session.id())),
                        Button.of(
                                texts.get("session.button.who-is-here"),
                                new OpensSession.OpenWhoIsHere(session.id()))));
    }

    private List<Element> ended() {
        return List.of(
                new Element.Note(texts.get("session.card." + session.state().code())));
    }
}
