package org.throughline.usecase.team;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.chat.card.Card;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.view.team.UnreachableCard;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Leader;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.Wording;
import org.throughline.usecase.delivery.LostContact;
import org.throughline.usecase.nudge.PersonDays;
import org.throughline.usecase.nudge.Schedules;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;
import org.throughline.usecase.port.Repositories;

/**
 * Tells one person, once, that a team's room or one of its people cannot be reached any more: who facilitates, else
 * somebody of the team, else a leader of the school; never while they pause, and within their working hours. In the
 * middle of the meeting whose cards do not appear the hours do not count, since the team is at work then.
 */
public final class TellUnreachable implements LostContact {
    private final Repositories kept;
    private final Directory directory;
    private final Schedules schedules;
    private final Said said;

    public TellUnreachable(Repositories kept, Directory directory, Schedules schedules, Said said) {
        this.kept = kept;
        this.directory = directory;
        this.schedules = schedules;
        this.said = said;
    }

    /** What it takes to say something. */
    public record Said(Messages messages, Wording wording, Clock clock) {}

    @Override
    public void tell(OutgoingMessage dead) {
        boolean isNews = dead.subject() instanceof Subject.RoomUnreachable
                || dead.subject() instanceof Subject.PersonUnreachable;
        PersonId person = dead.target().person();
        RoomId room = dead.target().room();
        if (isNews) {
            return;
        }
        if (person != null) {
            tell(new Subject.PersonUnreachable(person), listListeners(person), this::inWorkingHours);
        } else if (room != null) {
            kept.teams().findByRoom(room).ifPresent(team -> tell(room, team));
        }
    }

    private void tell(RoomId room, Team team) {
        Instant now = said.clock().instant();
        boolean meets = kept.sessions()
                .findOngoing(team.id())
                .filter(session -> PersonDays.spanOf(session).runsUntil().isAfter(now))
                .isPresent();
        Function<PersonId, Instant> when = meets ? this::outsidePause : this::inWorkingHours;
        tell(new Subject.RoomUnreachable(room), listListeners(team), when);
    }

    public Optional<Card> drawRoom(Subject.RoomUnreachable subject, OutgoingMessage message) {
        return kept.teams()
                .findByRoom(subject.room())
                .flatMap(team -> Optional.ofNullable(message.target().person())
                        .map(reader -> UnreachableCard.ofRoom(
                                team.name(), said.wording().to(reader))));
    }

    public Optional<Card> drawPerson(Subject.PersonUnreachable subject, OutgoingMessage message) {
        return Optional.ofNullable(message.target().person())
                .map(reader -> UnreachableCard.ofPerson(
                        said.wording().of(subject.person()), said.wording().to(reader)));
    }

    private void tell(Subject news, List<PersonId> listeners, Function<PersonId, Instant> when) {
        if (said.messages().find(news).isPresent()) {
            return;
        }
        listeners.stream()
                .filter(listener -> !directory.get(listener).gone())
                .findFirst()
                .ifPresent(listener -> said.messages()
                        .raise(news, new Messages.Target(null, listener, null, when.apply(listener), null)));
    }

    /** At once, whatever the hour; for who pauses, in the first working hours after that. */
    private Instant outsidePause(PersonId listener) {
        Instant now = said.clock().instant();
        var schedule = schedules.of(listener);
        return schedule.findPauseEnd(now).map(schedule::nextOpening).orElse(now);
    }

    private Instant inWorkingHours(PersonId listener) {
        Instant now = said.clock().instant();
        var schedule = schedules.of(listener);
        return schedule.nextOpening(schedule.findPauseEnd(now).orElse(now));
    }

    private List<PersonId> listListeners(PersonId lost) {
        List<PersonId> ofTeams = kept.teams().listOf(lost).stream()
                .flatMap(team -> listListeners(team).stream())
                .toList();
        return Stream.concat(ofTeams.stream(), leaders(lost.workspace()))
                .filter(listener -> !listener.equals(lost))
                .toList();
    }

    private List<PersonId> listListeners(Team team) {
        Stream<Session> sessions = Stream.concat(
                kept.sessions().findOngoing(team.id()).stream(), kept.sessions().listClosed(team.id(), 1).stream());
        Stream<PersonId> facilitators =
                sessions.map(session -> session.opening().roles().facilitator()).filter(team::includes);
        return Stream.of(facilitators, team.people().stream(), leaders(team.workspace()))
                .flatMap(people -> people)
                .distinct()
                .toList();
    }

    private Stream<PersonId> leaders(WorkspaceId workspace) {
        return kept.schools().findIn(workspace).stream()
                .flatMap(school -> school.leaders().stream())
                .map(Leader::person);
    }
}
