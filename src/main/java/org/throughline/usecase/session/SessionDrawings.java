package org.throughline.usecase.session;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.chat.card.Card;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.view.StepFacts;
import org.throughline.chat.view.session.MinutesCard;
import org.throughline.chat.view.session.MinutesFacts;
import org.throughline.chat.view.session.SessionCard;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.chat.view.session.StepCard;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.session.TapAnswer;
import org.throughline.domain.session.TapQuestion;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Protocols;
import org.throughline.usecase.port.Repositories;

/** Draws the messages of a session as it is now. */
public final class SessionDrawings {
    private final Repositories kept;
    private final Protocols protocols;
    private final SessionFacts facts;
    private final Wording wording;
    private final Clock clock;

    public SessionDrawings(Repositories kept, Protocols protocols, SessionFacts facts, Wording wording, Clock clock) {
        this.kept = kept;
        this.protocols = protocols;
        this.facts = facts;
        this.wording = wording;
        this.clock = clock;
    }

    public Optional<Card> session(Subject.SessionCard subject) {
        return find(subject.session()).map(opened -> {
            boolean looksBack =
                    opened.protocol().findStepKeeping(RecordKind.FOLLOW_UP).isPresent();
            StepFacts now = facts.of(opened, opened.step(opened.session().current()));
            int waiting = looksBack ? 0 : now.commitments().due().size();
            return SessionCard.of(now, waiting, wording.to(opened.team()));
        });
    }

    public Optional<Card> step(Subject.StepCard subject) {
        return find(subject.session())
                .map(opened -> StepCard.of(facts.of(opened, opened.step(subject.step())), wording.to(opened.team())));
    }

    public Optional<Card> earlierStep(Subject.EarlierStep subject) {
        return find(subject.session())
                .map(opened ->
                        StepCard.earlier(facts.of(opened, opened.step(subject.step())), wording.to(opened.team())));
    }

    public Optional<Card> leftBehind(Subject.LeftBehind subject) {
        return find(subject.session())
                .map(opened -> SmallCards.plain(wording.to(opened.team()).get("session.left-behind")));
    }

    public Optional<Card> roleChanged(Subject.RoleChanged subject) {
        return find(subject.session())
                .filter(opened ->
                        subject.index() < opened.session().roleChanges().size())
                .map(opened -> SmallCards.roleChanged(
                        opened.session().roleChanges().get(subject.index()), wording, wording.to(opened.team())));
    }

    public Optional<Card> minutes(Subject.Minutes subject) {
        return find(subject.session()).map(opened -> MinutesCard.of(minutesFacts(opened), wording.to(opened.team())));
    }

    MinutesFacts minutesFacts(OpenedSession opened) {
        Session session = opened.session();
        var next = kept.meetings()
                .findNext(opened.team().id(), clock.instant())
                .map(Meeting::startsAt)
                .orElse(null);
        return new MinutesFacts(
                facts.ofWhole(opened),
                facts.runningFromEarlier(session),
                findAdjustment(session).orElse(null),
                taps(session),
                next);
    }

    private Optional<Adjustment> findAdjustment(Session session) {
        return Optional.ofNullable(session.closing()).map(Closing::adjustment).flatMap(kept.adjustments()::find);
    }

    private Map<TapQuestion, Map<TapAnswer, Integer>> taps(Session session) {
        var taps = new EnumMap<TapQuestion, Map<TapAnswer, Integer>>(TapQuestion.class);
        for (TapQuestion question : TapQuestion.values()) {
            taps.put(question, kept.privateTaps().tally(session.id(), question));
        }
        return taps;
    }

    private Optional<OpenedSession> find(SessionId id) {
        return kept.sessions()
                .find(id)
                .flatMap(session -> kept.teams()
                        .find(session.team())
                        .map(team -> new OpenedSession(session, team, protocols.get(session.protocol()))));
    }
}
