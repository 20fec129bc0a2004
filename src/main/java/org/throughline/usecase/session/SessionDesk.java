package org.throughline.usecase.session;

import java.time.Instant;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.turn.Interaction;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Protocols;
import org.throughline.usecase.port.Sessions;
import org.throughline.usecase.port.Teams;

/** Where every use case takes a session from and puts it back: locked, authorised, its cards drawn anew. */
public final class SessionDesk {
    private final Sessions sessions;
    private final Teams teams;
    private final Protocols protocols;
    private final Messages messages;

    public SessionDesk(Sessions sessions, Teams teams, Protocols protocols, Messages messages) {
        this.sessions = sessions;
        this.teams = teams;
        this.protocols = protocols;
        this.messages = messages;
    }

    /** The session, locked, for anybody of the workspace; another workspace's session does not exist. */
    public OpenedSession open(SessionId id, Interaction by) {
        Session session = sessions.findLocked(id).orElseThrow(Refusal::gone);
        Team team = teams.find(session.team()).orElseThrow(Refusal::gone);
        if (!team.workspace().equals(by.workspace())) {
            throw Refusal.gone();
        }
        return new OpenedSession(session, team, protocols.get(session.protocol()));
    }

    /** As {@link #open}, for somebody who may add: a member, who is present from now on, or a guest who joined. */
    public OpenedSession openFor(SessionId id, Interaction by) {
        return present(open(id, by), by);
    }

    private static OpenedSession present(OpenedSession opened, Interaction by) {
        PersonId person = by.person();
        if (opened.session().attendance().includes(person)) {
            return opened;
        }
        if (!opened.team().includes(person)) {
            throw new Refusal("session.refused.outsider", opened.team().name());
        }
        return opened.with(opened.session().arrive(person, false));
    }

    /** As {@link #open}, once the session is over, for a member of the team or somebody who was there as one. */
    OpenedSession openEnded(SessionId id, Interaction by) {
        OpenedSession opened = open(id, by);
        boolean there = opened.session().attendance().members().contains(by.person());
        if (!opened.team().includes(by.person()) && !there) {
            throw new Refusal("session.refused.not-on-team", opened.team().name());
        }
        if (!opened.session().isOver()) {
            throw new Refusal("session.refused.not-closed");
        }
        return opened;
    }

    /** As {@link #openFor}, for a member; a guest is refused. */
    public OpenedSession openForMember(SessionId id, Interaction by) {
        return member(open(id, by), by);
    }

    /** As {@link #openForMember}; the team's latest session, when it was stopped, goes on in it. */
    OpenedSession openUnfinished(SessionId id, Interaction by, Instant now) {
        OpenedSession opened = open(id, by);
        boolean goesOn = opened.session().wasStopped()
                && sessions.findLatest(opened.team().id())
                        .filter(latest -> latest.id().equals(id))
                        .isPresent();
        return member(goesOn ? opened.with(opened.session().carryOn(now)) : opened, by);
    }

    private static OpenedSession member(OpenedSession found, Interaction by) {
        OpenedSession opened = present(found, by);
        if (opened.session().attendance().isGuest(by.person())) {
            throw new Refusal("session.refused.guest");
        }
        return opened;
    }

    /** As {@link #openForMember}, the session that is under way in the room where this happened. */
    public OpenedSession openHere(Interaction by) {
        Session here = teams.findByRoom(by.room())
                .flatMap(team -> sessions.findOngoing(team.id()))
                .orElseThrow(() -> new Refusal("session.refused.nothing-under-way"));
        OpenedSession opened = openForMember(here.id(), by);
        opened.session().requireOpen();
        return opened;
    }

    /** Saves the session and has the card of that step, and of the session, drawn anew. */
    public void save(Session session, StepId touched) {
        sessions.save(session);
        messages.redraw(new Subject.StepCard(session.id(), touched));
        if (!session.isAt(touched)) {
            messages.redraw(new Subject.StepCard(session.id(), session.current()));
        }
    }

    /** Saves a session whose opening, attendance, roles or state changed: its own card too is drawn anew. */
    public void saveWhole(Session session) {
        save(session, session.current());
        messages.redraw(new Subject.SessionCard(session.id()));
    }

    /** Saves a session that ended: its cards lose their buttons. */
    public void saveEnded(Session session) {
        saveWithEveryCard(session);
    }

    /** Saves a session, and has every card of it drawn anew. */
    void saveWithEveryCard(Session session) {
        sessions.save(session);
        session.runs().forEach(run -> messages.redraw(new Subject.StepCard(session.id(), run.step())));
        messages.redraw(new Subject.SessionCard(session.id()));
    }
}
