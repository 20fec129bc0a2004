package org.throughline.domain.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.domain.calendar.Meeting;

/** The invariants of design/domain.md once more, by brute force, without the code they are to check. */
final class PlainRules {
    private static final Duration STEP = Duration.ofMinutes(5);

    private final NudgeWorld world;

    PlainRules(NudgeWorld world) {
        this.world = world;
    }

    void checkSend(Question question) {
        checkMayBeReached(question.person, now());
        if (!question.requested) {
            assertThat(question.asked).as("asked before about this meeting").isFalse();
            assertThat(world.startedOn(question.person, now()))
                    .as("started before on this day")
                    .isEmpty();
        }
    }

    void checkMayBeReached(int person, Instant moment) {
        assertThat(mayBeReached(person, moment))
                .as("%s reached at %s", scheduleOf(person), moment)
                .isTrue();
    }

    /** No school day is left between asking and the meeting; after a vacation it is the meeting's own day if it can. */
    void checkDay(Question question) {
        Meeting meeting = meetingOf(question);
        PersonSchedule person = scheduleOf(question.person);
        LocalDate today = person.dayOf(now());
        LocalDate meetingDay = person.dayOf(meeting.startsAt());
        assertThat(meeting.isPlanned() && now().isBefore(meeting.startsAt())).isTrue();
        if (today.isBefore(meetingDay) && !question.requested) {
            long schoolDaysBetween = today.plusDays(1)
                    .datesUntil(meetingDay)
                    .filter(day -> isSchoolDay(person, day))
                    .count();
            assertThat(schoolDaysBetween).as("school days still to come").isZero();
            if (today.plusDays(5).compareTo(meetingDay) <= 0) {
                assertThat(moments(meeting)
                                .filter(moment -> person.dayOf(moment).equals(meetingDay)))
                        .as("a morning of the meeting")
                        .noneMatch(moment -> isAtWork(person, moment));
            }
        }
    }

    void checkWait(Question question, Instant moment) {
        assertThat(moment).isAfter(now()).isBefore(meetingOf(question).startsAt());
        assertThat(isAtWork(scheduleOf(question.person), moment)).isTrue();
    }

    void checkDrop(Question question, DropReason reason) {
        Meeting meeting = meetingOf(question);
        boolean holds = switch (reason) {
            case MEETING_SKIPPED -> meeting.skipReason() != null;
            case MEETING_HELD -> meeting.wasHeld();
            case MEETING_NOT_HELD, NOTHING_DUE -> false;
            case OWNER_LEFT -> !world.life.isOwner(question.team, question.person);
            case ANSWERED -> question.answered;
            case MEETING_BEGUN -> question.requested || world.life.scenario.has(Scenario.Kind.OUTAGE);
            case PAUSED -> scheduleOf(question.person).pausedUntil() != null;
            case IN_SESSION -> !world.life.sessionsOf(question.person).isEmpty();
            case NO_WORKING_HOURS_LEFT -> true;
            case DAY_TAKEN -> !question.requested;
        };
        assertThat(holds).as("dropped as %s", reason).isTrue();
        if (reason.isUndelivered()) {
            assertThat(moments(meeting))
                    .as("moments at which it could still be asked")
                    .noneMatch(moment -> isFree(question, moment));
        }
    }

    void checkNoWorkingMinuteLeft(Question question) {
        assertThat(moments(meetingOf(question))).noneMatch(moment -> isAtWork(scheduleOf(question.person), moment));
    }

    void checkPostponement(Question question, Instant moment) {
        PersonSchedule person = scheduleOf(question.person);
        assertThat(moment).isAfter(now()).isBefore(meetingOf(question).startsAt());
        assertThat(isAtWork(person, moment) && !isPaused(person, moment)).isTrue();
    }

    boolean mayBeReached(int person, Instant moment) {
        PersonSchedule schedule = scheduleOf(person);
        return isAtWork(schedule, moment)
                && !isPaused(schedule, moment)
                && world.life.sessionsOf(person).stream()
                        .noneMatch(span -> moment.isBefore(span.startedAt().plus(span.planned()))
                                || moment.isBefore(span.lastActedOn().plus(Duration.ofMinutes(30))));
    }

    private boolean isFree(Question question, Instant moment) {
        Predicate<Instant> dayIsFree = day ->
                question.requested || world.startedOn(question.person, day).isEmpty();
        return mayBeReached(question.person, moment) && dayIsFree.test(moment);
    }

    private static boolean isAtWork(PersonSchedule person, Instant moment) {
        ZonedDateTime local = moment.atZone(person.zone());
        LocalTime time = local.toLocalTime();
        return isSchoolDay(person, local.toLocalDate())
                && time.compareTo(person.hours().opens()) >= 0
                && time.compareTo(person.hours().closes()) < 0;
    }

    private static boolean isPaused(PersonSchedule person, Instant moment) {
        Instant until = person.pausedUntil();
        return until != null && moment.compareTo(until) < 0;
    }

    private static boolean isSchoolDay(PersonSchedule person, LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !person.calendar().noSchool().contains(day);
    }

    private Stream<Instant> moments(Meeting meeting) {
        return Stream.iterate(now(), moment -> moment.isBefore(meeting.startsAt()), moment -> moment.plus(STEP));
    }

    private Instant now() {
        return world.life.now;
    }

    private Meeting meetingOf(Question question) {
        return world.life.meeting(question.meeting);
    }

    private PersonSchedule scheduleOf(int person) {
        return world.life.people.get(person);
    }
}
