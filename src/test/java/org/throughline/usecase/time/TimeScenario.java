package org.throughline.usecase.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.throughline.chat.card.Card;
import org.throughline.chat.codec.RecordCodec;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSlot;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.TeamId;
import org.throughline.testing.FakeClockOffset;
import org.throughline.testing.FakeDatabase;
import org.throughline.testing.FakeMessenger;
import org.throughline.testing.SettableClock;
import org.throughline.usecase.delivery.Couriers;
import org.throughline.usecase.delivery.Drawings;
import org.throughline.usecase.delivery.Outbox;
import org.throughline.usecase.delivery.Pace;
import org.throughline.usecase.delivery.SendDecision;
import org.throughline.usecase.port.MeetingDues;
import org.throughline.usecase.port.Messages.Target;
import org.throughline.usecase.port.Nudge;
import org.throughline.usecase.port.OnUnknown;

/** Meetings and owners of which something becomes due, handlers that raise a message for each, and a clock to move. */
final class TimeScenario implements AutoCloseable {
    static final RoomId ROOM = new RoomId("sandbox/grade-4");
    static final PersonId MARIA = new PersonId("sandbox/maria");
    static final PersonId BEN = new PersonId("sandbox/ben");

    final SettableClock system = new SettableClock("2026-12-02T15:00:00Z");
    final FakeClockOffset offset = new FakeClockOffset();
    final MovableClock clock = new MovableClock(system, offset);
    final FakeDatabase database = new FakeDatabase();
    final FakeMessenger platform = new FakeMessenger(OnUnknown.REPEAT);
    final List<String> handled = new ArrayList<>();
    DueHandler<Meeting> agenda = this::raiseAgenda;
    DueHandler<Meeting> didYouMeet = this::raiseDidYouMeet;
    DueHandler<Nudge> nudge = this::raiseDigest;

    final Couriers couriers = new Couriers(
            new Outbox(database.messages(), database.transactions(), List.of(platform), clock, system),
            drawings(),
            (message, now) -> new SendDecision.Go(),
            Pace.of(2),
            new Random(7));
    final DueRows rows = new DueRows(
            database.repositories().meetings(), database.repositories().nudges(), database.messages());
    final DueWork dueWork = new DueWork(
            database.transactions(),
            rows,
            new DueHandlers(
                    (meeting, now) -> agenda.handle(meeting, now),
                    (meeting, now) -> didYouMeet.handle(meeting, now),
                    (due, now) -> nudge.handle(due, now)),
            clock);
    final Timeline timeline = new Timeline(clock, rows, dueWork, couriers);

    /** A meeting at that time of that day, whose agenda is due half an hour before and which is asked about at asked. */
    Meeting meeting(String date, String time, String asked) {
        MeetingSlot slot = new MeetingSlot(
                LocalDate.parse(date), LocalTime.parse(time), ZoneId.of("Europe/Berlin"), Duration.ofMinutes(45));
        Meeting meeting = Meeting.planned(TeamId.random(), slot);
        database.repositories().meetings().put(meeting, new MeetingDues(meeting.agendaAt(), Instant.parse(asked)));
        return meeting;
    }

    void owner(PersonId person, Meeting meeting, String due) {
        database.repositories().nudges().put(Nudge.waiting(meeting.id(), person, Instant.parse(due)));
    }

    void raiseAgenda(Meeting meeting, Instant now) {
        handled.add("agenda at " + now);
        database.messages().raise(new Subject.Agenda(meeting.id()), Target.room(ROOM));
    }

    void raiseDidYouMeet(Meeting meeting, Instant now) {
        handled.add("did you meet at " + now);
        database.messages().raise(new Subject.DidYouMeet(meeting.id()), Target.room(ROOM));
    }

    void raiseDigest(Nudge due, Instant now) {
        handled.add(due.owner().local() + " at " + now);
        LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
        database.repositories().nudges().put(due.inDigest(day));
        database.messages()
                .raise(
                        new Subject.Digest(due.owner(), day),
                        Target.direct(due.owner(), now, now.plus(Duration.ofDays(1))));
    }

    @Override
    public void close() {
        couriers.close();
    }

    private Drawings drawings() {
        Drawings.Builder builder = new Drawings.Builder();
        for (Class<?> kind : RecordCodec.kinds(Subject.class)) {
            builder.on(
                    kind.asSubclass(Subject.class),
                    (subject, message) -> Optional.of(Card.of(kind.getSimpleName() + " drawn at " + clock.instant())));
        }
        return builder.build();
    }
}
