package org.throughline.domain.nudge;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.nudge.NudgeDecision.Drop;
import org.throughline.domain.nudge.NudgeDecision.Join;
import org.throughline.domain.nudge.NudgeDecision.NotBefore;
import org.throughline.domain.nudge.NudgeDecision.Send;

/**
 * Who is asked about a meeting, and when (design/product.md, "Between meetings"; design/domain.md, invariants 4, 5 and
 * 8): pure functions over facts, asked once when the question is planned and again each time it comes due.
 */
public final class NudgePolicy {
    private static final int MOST_DAYS_BETWEEN = 3;
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

    private NudgePolicy() {}

    /**
     * When the owner is to be asked about this meeting, seen from {@code now}: on the school day before it, or on its
     * own morning when more than three days lie between; when that has gone by, at the next opening. Empty when the
     * meeting is not planned any more or no working hours are left before it starts. A pause is not looked at here.
     */
    public static Optional<Instant> digestAt(Meeting meeting, PersonSchedule person, Instant now) {
        if (!meeting.isPlanned()) {
            return Optional.empty();
        }
        Instant wanted = wantedAt(meeting.startsAt(), person);
        return Optional.of(wanted.isBefore(now) ? person.nextOpening(now) : wanted)
                .filter(moment -> moment.isBefore(meeting.startsAt()));
    }

    /** What to do at the moment of sending with a question that has come due. */
    public static NudgeDecision decide(SendFacts facts) {
        return findUnnecessary(facts)
                .<NudgeDecision>map(Drop::new)
                .or(() -> onALaterDay(facts))
                .or(() -> paused(facts))
                .or(() -> inSession(facts))
                .or(() -> outsideHours(facts))
                .orElseGet(() -> inTheDaysMessage(facts));
    }

    /**
     * Whether a question that comes due at {@code dueAt}, later on the person's same day, is taken along in the message
     * that is sent to them now, so that one message says it all.
     */
    public static boolean isTakenAlong(SendFacts facts, Instant dueAt) {
        PersonSchedule person = facts.person();
        return !facts.requested()
                && person.dayOf(dueAt).equals(person.dayOf(facts.now()))
                && findUnnecessary(facts).isEmpty();
    }

    private static Instant wantedAt(Instant starts, PersonSchedule person) {
        LocalDate meetingDay = person.dayOf(starts);
        LocalDate dayBefore = person.calendar().previousSchoolDay(meetingDay);
        return Optional.of(meetingDay)
                .filter(day -> DAYS.between(dayBefore, day) - 1 > MOST_DAYS_BETWEEN)
                .flatMap(day -> person.findMomentOn(day, starts))
                .or(() -> person.findMomentOn(dayBefore, starts))
                .orElseGet(() -> person.nextOpening(person.hours().opensAt(dayBefore, person.zone())));
    }

    private static Optional<DropReason> findUnnecessary(SendFacts facts) {
        StepsDue steps = facts.steps();
        return findOutcome(facts.meeting())
                .or(() -> reasonIf(!steps.ownerOnTeam(), DropReason.OWNER_LEFT))
                .or(() -> reasonIf(steps.due() == 0, DropReason.NOTHING_DUE))
                .or(() -> reasonIf(steps.answered() == steps.due(), DropReason.ANSWERED))
                .or(() -> reasonIf(!isAhead(facts.now(), facts), DropReason.MEETING_BEGUN));
    }

    private static Optional<DropReason> findOutcome(Meeting meeting) {
        return switch (meeting.state()) {
            case PLANNED -> Optional.empty();
            case SKIPPED -> Optional.of(DropReason.MEETING_SKIPPED);
            case HELD, HELD_AFTERWARDS -> Optional.of(DropReason.MEETING_HELD);
            case NOT_HELD -> Optional.of(DropReason.MEETING_NOT_HELD);
        };
    }

    private static Optional<DropReason> reasonIf(boolean holds, DropReason reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }

    /** The meeting or the calendar may have moved on since the question was planned; the same day is early enough. */
    private static Optional<NudgeDecision> onALaterDay(SendFacts facts) {
        PersonSchedule person = facts.person();
        LocalDate today = person.dayOf(facts.now());
        return facts.requested()
                ? Optional.empty()
                : digestAt(facts.meeting(), person, facts.now())
                        .filter(moment -> person.dayOf(moment).isAfter(today))
                        .map(NotBefore::new);
    }

    private static Optional<NudgeDecision> paused(SendFacts facts) {
        return facts.person()
                .findPauseEnd(facts.now())
                .map(until -> later(until, facts).orElse(new Drop(DropReason.PAUSED)));
    }

    private static Optional<NudgeDecision> inSession(SendFacts facts) {
        return facts.day()
                .findInSessionUntil(facts.now())
                .map(until -> later(until, facts)
                        .or(() -> later(facts.now().plus(LOOK_AGAIN), facts))
                        .orElse(new Drop(DropReason.IN_SESSION)));
    }

    private static Optional<NudgeDecision> outsideHours(SendFacts facts) {
        return facts.person().isAtWork(facts.now())
                ? Optional.empty()
                : Optional.of(later(facts.now(), facts).orElse(new Drop(DropReason.NO_WORKING_HOURS_LEFT)));
    }

    private static NudgeDecision inTheDaysMessage(SendFacts facts) {
        return switch (facts.day().botMessage()) {
            case NONE -> new Send();
            case DIGEST_WAITING -> new Join();
            case DIGEST_SENT ->
                facts.requested() ? new Send() : onAnotherDay(facts).orElse(new Join());
            case OTHER -> facts.requested() ? new Send() : onAnotherDay(facts).orElse(new Drop(DropReason.DAY_TAKEN));
        };
    }

    private static Optional<NudgeDecision> onAnotherDay(SendFacts facts) {
        PersonSchedule person = facts.person();
        LocalDate tomorrow = person.dayOf(facts.now()).plusDays(1);
        return person.findMomentFrom(tomorrow, facts.meeting().startsAt()).map(NotBefore::new);
    }

    private static Optional<NudgeDecision> later(Instant earliest, SendFacts facts) {
        return Optional.of(facts.person().nextOpening(earliest))
                .filter(moment -> isAhead(moment, facts))
                .map(NotBefore::new);
    }

    private static boolean isAhead(Instant moment, SendFacts facts) {
        return moment.isBefore(facts.meeting().startsAt());
    }
}
