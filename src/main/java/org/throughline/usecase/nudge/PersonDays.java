package org.throughline.usecase.nudge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.nudge.DayMessage;
import org.throughline.domain.nudge.PersonDay;
import org.throughline.domain.nudge.PersonSchedule;
import org.throughline.domain.nudge.SessionSpan;
import org.throughline.domain.session.Entry;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionState;
import org.throughline.domain.session.StepRun;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;
import org.throughline.usecase.port.Sessions;
import org.throughline.usecase.port.Teams;

/** What a person's day holds so far: what the bot started to say, and the sessions they or their teams are in. */
public final class PersonDays {
    private final Messages messages;
    private final Teams teams;
    private final Sessions sessions;

    public PersonDays(Messages messages, Teams teams, Sessions sessions) {
        this.messages = messages;
        this.teams = teams;
        this.sessions = sessions;
    }

    /** The day as it would be without the message about {@code except}. */
    PersonDay of(PersonSchedule person, Instant now, @Nullable Subject except) {
        return new PersonDay(botMessage(person, now, except), spans(person.person()));
    }

    private DayMessage botMessage(PersonSchedule person, Instant now, @Nullable Subject except) {
        LocalDate today = person.dayOf(now);
        var digest = new Subject.Digest(person.person(), today);
        Optional<OutgoingMessage> sent = digest.equals(except) ? Optional.empty() : messages.find(digest);
        if (sent.isPresent()) {
            return digestState(sent.get());
        }
        boolean taken = messages.listDirect(person.person()).stream()
                .filter(message -> !message.subject().equals(except))
                .filter(message -> !isAboutMeetings(message.subject()))
                .anyMatch(message -> person.dayOf(momentOf(message, now)).equals(today));
        return taken ? DayMessage.OTHER : DayMessage.NONE;
    }

    /** One that died may have arrived nevertheless. */
    private static DayMessage digestState(OutgoingMessage digest) {
        return switch (digest.state()) {
            case DEAD -> DayMessage.OTHER;
            case PENDING, DELIVERED -> digest.isPosted() ? DayMessage.DIGEST_SENT : DayMessage.DIGEST_WAITING;
        };
    }

    private static boolean isAboutMeetings(Subject subject) {
        return subject instanceof Subject.Digest || subject instanceof Subject.Reminder;
    }

    private static Instant momentOf(OutgoingMessage message, Instant now) {
        Instant deliveredAt = message.deliveredAt();
        Instant notBefore = message.target().notBefore();
        return Stream.of(Optional.ofNullable(deliveredAt), Optional.ofNullable(notBefore))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(now);
    }

    private List<SessionSpan> spans(PersonId person) {
        Stream<Session> ofTeams =
                teams.listOf(person).stream().flatMap(team -> sessions.findOngoing(team.id()).stream());
        return Stream.concat(ofTeams, sessions.listOngoingWith(person).stream())
                .filter(session -> session.state() == SessionState.OPEN)
                .distinct()
                .map(PersonDays::spanOf)
                .toList();
    }

    /** How long the session counts as running. */
    public static SessionSpan spanOf(Session session) {
        Instant startsAt = session.opening().startsAt();
        Instant lastActedOn = Stream.concat(
                        session.runs().stream().map(StepRun::began),
                        session.notes().entries().stream().map(Entry::addedAt))
                .max(Instant::compareTo)
                .orElse(startsAt);
        return new SessionSpan(startsAt, Duration.between(startsAt, session.endsAt()), lastActedOn);
    }
}
