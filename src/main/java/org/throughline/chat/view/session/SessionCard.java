package org.throughline.chat.view.session;

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
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.session.Session;

/** A session in its room: outcome, roles, who is here; the work happens in the thread below it. */
public final class SessionCard {
    private final StepFacts facts;
    private final Session session;
    private final Names names;
    private final Texts texts;

    private SessionCard(StepFacts facts, Texts texts) {
        this.facts = facts;
        this.session = facts.session();
        this.names = facts.names();
        this.texts = texts;
    }

    /** The session seen from the step it is at; {@code waiting} steps are due but not looked at in this protocol. */
    public static Card of(StepFacts facts, int waiting, Texts texts) {
        return new SessionCard(facts, texts).draw(waiting);
    }

    private Card draw(int waiting) {
        String title = texts.get(
                "session.card.title",
                facts.team().name(),
                texts.of(facts.protocol().title()));
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
        var rows = new ArrayList<Fact>();
        var next = facts.commitments().nextMeeting();
        rows.add(new Fact(
                texts.get("session.fact.outcome"),
                Markdown.escape(OutcomeWords.of(session, facts.protocol(), next, texts))));
        rows.addAll(StartCard.roles(session.opening().roles().held(), names, texts));
        session.opening()
                .roles()
                .findBackup()
                .ifPresent(backup ->
                        rows.add(new Fact(texts.get("session.fact.backup"), Markdown.escape(names.of(backup)))));
        rows.add(new Fact(texts.get("session.fact.time"), time()));
        rows.add(new Fact(texts.get("session.fact.here"), here()));
        return rows;
    }

    private String time() {
        var zone = facts.team().zone();
        var from = session.opening().startsAt().atZone(zone);
        var to = session.endsAt().atZone(zone);
        return from.toLocalDate().equals(to.toLocalDate())
                ? texts.get("session.time-block", texts.time(from.toLocalTime()), texts.time(to.toLocalTime()))
                : texts.get("session.time-block.carried-on", from.toLocalDate(), to.toLocalDate(), to.toLocalTime());
    }

    private String here() {
        var members = session.attendance().members();
        var guests = session.attendance().guests();
        String here = members.isEmpty() ? texts.get("session.card.nobody") : names.list(members, texts);
        return Markdown.escape(
                guests.isEmpty() ? here : texts.get("session.card.guests", here, names.list(guests, texts)));
    }

    private List<Element> open() {
        var note = texts.get(facts.team().setUp() ? "session.card.thread" : "session.card.thread-new");
        return List.of(
                new Element.Note(note),
                Element.Buttons.of(
                        Button.primary(texts.get("session.button.here"), new SessionActs.ImHere(session.id())),
                        Button.of(
                                texts.get("session.button.who-is-here"),
                                new OpensSession.OpenWhoIsHere(session.id()))));
    }

    private List<Element> ended() {
        var parts = new ArrayList<Element>();
        parts.add(new Element.Note(texts.get("session.card." + session.state().code())));
        if (session.wasStopped()) {
            bullets(parts, "session.card.kept", SoFarCard.whole(facts, texts));
            bullets(
                    parts,
                    "session.minutes.parked",
                    session.notes().parked().stream()
                            .map(item -> Markdown.escape(item.text()))
                            .toList());
        }
        return parts;
    }

    private void bullets(List<Element> parts, String key, List<String> items) {
        if (!items.isEmpty()) {
            parts.add(new Element.Text("**" + texts.get(key) + "**"));
            parts.add(new Element.Bullets(items));
        }
    }
}
