package org.throughline.usecase.nudge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.view.digest.DigestFacts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Origin;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.nudge.PersonSchedule;
import org.throughline.domain.nudge.Postponement;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.Nudge;
import org.throughline.usecase.port.Repositories;

/** Gathers what a person's digest of a day says, and what of it can be put off. */
public final class DigestDesk {
    private static final Duration LOOK_AHEAD = Duration.ofDays(90);
    private static final Duration WORTH_WAITING = Duration.ofMinutes(15);

    private final Repositories kept;
    private final DueSteps dueSteps;
    private final DigestMessages messages;
    private final Schedules schedules;
    private final Clock clock;

    public DigestDesk(Repositories kept, DueSteps dueSteps, DigestMessages messages, Schedules schedules, Clock clock) {
        this.kept = kept;
        this.dueSteps = dueSteps;
        this.messages = messages;
        this.schedules = schedules;
        this.clock = clock;
    }

    /** What the digest or reminder of that day says now; empty when nothing is left of it. */
    Optional<DigestFacts> find(Subject card, PersonId person, LocalDate day, boolean first) {
        PersonSchedule schedule = schedules.of(person);
        List<DigestFacts.Part> parts = listOf(person, day).stream()
                .flatMap(nudge -> findQuestion(nudge).stream())
                .sorted(Comparator.comparing(question -> question.meeting().startsAt()))
                .map(question -> part(question.meeting(), messages.isAskedAgain(question.nudge(), card, day), schedule))
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new DigestFacts(day, first, parts, findAgain(schedule, day).orElse(null), later(schedule, day)));
    }

    /** The questions of that day's digest that still wait for an answer, with the meetings they are about. */
    List<Question> listUnanswered(PersonId person, LocalDate day) {
        Instant now = clock.instant();
        return listOf(person, day).stream()
                .flatMap(nudge -> findQuestion(nudge).stream())
                .filter(question -> isAhead(question.meeting(), now))
                .filter(question -> dueSteps.listFor(question.meeting(), person, now).stream()
                        .anyMatch(step -> step.findFreshAnswer().isEmpty()))
                .sorted(Comparator.comparing(question -> question.meeting().startsAt()))
                .toList();
    }

    /** How far what {@link #listUnanswered} gave can be put off: all of it until before its first meeting. */
    Optional<Postponement> findPostponement(List<Question> unanswered, PersonId person) {
        return unanswered.stream()
                .findFirst()
                .map(first -> new Postponement(first.meeting(), schedules.of(person), clock.instant()));
    }

    /** Which ways are left to put the digest of that day off. */
    DigestFacts.Later findLater(PersonId person, LocalDate day) {
        return later(schedules.of(person), day);
    }

    private Optional<Question> findQuestion(Nudge nudge) {
        return kept.meetings().find(nudge.meeting()).map(meeting -> new Question(nudge, meeting));
    }

    private List<Nudge> listOf(PersonId person, LocalDate day) {
        return Stream.concat(kept.nudges().listInDigest(person, day).stream(), putOffSince(person, day))
                .distinct()
                .toList();
    }

    /** What was put off since that day, so that the card it was put off on goes on telling how it stands. */
    private Stream<Nudge> putOffSince(PersonId person, LocalDate day) {
        Instant now = clock.instant();
        return kept.teams().listOf(person).stream()
                .flatMap(team -> kept.meetings().listBetween(team.id(), now, now.plus(LOOK_AHEAD)).stream())
                .flatMap(meeting -> kept.nudges().find(meeting.id(), person).stream())
                .filter(Nudge::requested)
                .filter(nudge -> nudge.isWaiting() || isInDigestSince(nudge, day));
    }

    private static boolean isInDigestSince(Nudge nudge, LocalDate day) {
        LocalDate digest = nudge.digest();
        return digest != null && !digest.isBefore(day);
    }

    private DigestFacts.Part part(Meeting meeting, boolean askedAgain, PersonSchedule person) {
        Instant now = clock.instant();
        List<ActionStep> looksAt = isAhead(meeting, now) ? dueSteps.listFor(meeting, now) : List.of();
        return new DigestFacts.Part(
                kept.teams().find(meeting.team()).map(Team::name).orElse(""),
                local(meeting.startsAt(), person),
                stage(meeting, askedAgain, now),
                looksAt.stream()
                        .filter(step -> step.owner().equals(person.person()))
                        .toList(),
                looksAt.stream()
                        .filter(step -> new Origin(step).isHandedOverBy(person.person()))
                        .toList());
    }

    private Optional<LocalDateTime> findAgain(PersonSchedule person, LocalDate day) {
        return listUnanswered(person.person(), day).stream()
                .map(Question::nudge)
                .filter(Nudge::isWaiting)
                .map(Nudge::dueAt)
                .filter(moment -> moment.isAfter(clock.instant()))
                .min(Comparator.naturalOrder())
                .map(moment -> local(moment, person));
    }

    private DigestFacts.Later later(PersonSchedule person, LocalDate day) {
        List<Question> unanswered = listUnanswered(person.person(), day);
        Instant soonest = person.nextOpening(clock.instant().plus(WORTH_WAITING));
        return findPostponement(unanswered, person.person())
                .map(postponement -> new DigestFacts.Later(
                        postponement.findLaterToday().isPresent(),
                        postponement.findTomorrowMorning().isPresent(),
                        soonest.isBefore(postponement.meeting().startsAt())))
                .orElse(DigestFacts.Later.NEVER);
    }

    private static DigestFacts.Stage stage(Meeting meeting, boolean askedAgain, Instant now) {
        if (isAhead(meeting, now)) {
            return askedAgain ? DigestFacts.Stage.ASKED_AGAIN : DigestFacts.Stage.AHEAD;
        }
        return meeting.skipReason() == null ? DigestFacts.Stage.OVER : DigestFacts.Stage.CANCELLED;
    }

    private static boolean isAhead(Meeting meeting, Instant now) {
        return meeting.isPlanned() && meeting.startsAt().isAfter(now);
    }

    private static LocalDateTime local(Instant moment, PersonSchedule person) {
        return moment.atZone(person.zone()).toLocalDateTime();
    }

    /** What an owner is asked about one meeting. */
    record Question(Nudge nudge, Meeting meeting) {}
}
