package org.throughline.usecase.nudge;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.calendar.MeetingSeries;
import org.throughline.domain.nudge.DropReason;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.testing.MeetingScenario;
import org.throughline.testing.PostedCards.Posted;
import org.throughline.usecase.port.Nudge;

/** Invariants 4, 5 and 8 of design/domain.md by brute force, without the code they are to check. */
final class NudgeWatch {
    final Map<PersonId, Instant> pausedUntil = new HashMap<>();
    final Set<PersonId> everPaused = new HashSet<>();
    final Map<SessionId, Session> sessions = new HashMap<>();
    final Set<MeetingId> moved = new HashSet<>();
    final List<String> wrong = new ArrayList<>();
    final Map<DropReason, Integer> dropped = new EnumMap<>(DropReason.class);
    int asked;
    int reminders;
    private final Map<String, LocalDate> digestOf = new HashMap<>();
    private final Set<String> started = new HashSet<>();
    private final MeetingScenario school;

    NudgeWatch(MeetingScenario school) {
        this.school = school;
        school.cards().onPost(this::look);
    }

    ZoneId zoneOf(PersonId person) {
        return school.directory().get(person).zone();
    }

    /** Invariant 4, the other half: whoever has something to say was asked, or a reason tells why not. Invariant 8. */
    void checkAskedOrReason(Meeting meeting) {
        checkLocalTime(meeting);
        Team team = school.kept().teams().find(meeting.team()).orElseThrow();
        school.kept().actionSteps().listLive(team.id()).stream()
                .filter(step -> step.isDueOn(meeting.date()))
                .filter(NudgeWatch::isUnanswered)
                .map(ActionStep::owner)
                .distinct()
                .forEach(owner -> checkAskedOrReason(meeting, owner));
    }

    private void checkAskedOrReason(Meeting meeting, PersonId owner) {
        Nudge nudge = school.kept().nudges().find(meeting.id(), owner).orElse(null);
        if (nudge == null || nudge.isWaiting()) {
            fail("%s was neither asked nor dropped for %s: %s", owner, meeting, String.valueOf(nudge));
        } else if (nudge.dropped() == null) {
            asked++;
            check(isInAPostedCard(nudge, meeting), "nothing was posted for %s", nudge);
        } else {
            checkReason(Objects.requireNonNull(nudge.dropped()), nudge, meeting);
        }
    }

    /** Asked in a digest of its own, in a reminder, or in the digest that stood there when the question came up. */
    private boolean isInAPostedCard(Nudge nudge, Meeting meeting) {
        String team = school.kept().teams().find(meeting.team()).orElseThrow().name();
        return school.cards().to(nudge.owner()).stream()
                .filter(post -> Objects.equals(dayOf(post.message().subject()), nudge.digest()))
                .anyMatch(post -> post.text().contains(team + " meets"));
    }

    private static @Nullable LocalDate dayOf(Subject subject) {
        if (subject instanceof Subject.Digest digest) {
            return digest.day();
        }
        return subject instanceof Subject.Reminder reminder ? reminder.day() : null;
    }

    private void checkReason(DropReason reason, Nudge nudge, Meeting meeting) {
        dropped.merge(reason, 1, Integer::sum);
        boolean holds = switch (reason) {
            case PAUSED -> everPaused.contains(nudge.owner());
            case IN_SESSION -> true;
            case NO_WORKING_HOURS_LEFT -> noWorkLeft(nudge.owner(), nudge.dueAt(), meeting.startsAt());
            default -> false;
        };
        check(holds, "%s was dropped as %s", nudge, reason);
        check(
                !isFree(nudge.owner(), nudge.dueAt())
                        || !nudge.dueAt().isBefore(meeting.startsAt())
                        || reason == DropReason.IN_SESSION,
                "%s could have been asked at once but was dropped as %s",
                nudge,
                reason);
    }

    private void look(Posted post) {
        PersonId person = post.person();
        if (person == null) {
            return;
        }
        check(isFree(person, post.at()), "%s heard at %s: %s", person, local(person, post.at()), post.message());
        if (post.message().subject() instanceof Subject.Digest digest) {
            LocalDate today = local(person, post.at()).toLocalDate();
            check(started.add(person + " " + today), "%s heard twice on %s", person, today);
            check(today.equals(digest.day()), "a digest of %s came on %s", digest.day(), today);
            school.kept().nudges().listInDigest(person, digest.day()).stream()
                    .filter(nudge -> !nudge.requested())
                    .forEach(nudge -> noteAsked(nudge, digest.day()));
        } else {
            reminders++;
        }
    }

    private void noteAsked(Nudge nudge, LocalDate day) {
        LocalDate before = digestOf.put(key(nudge), day);
        check(before == null, "%s was asked on %s and on %s", nudge, before, day);
        Meeting meeting = school.kept().meetings().find(nudge.meeting()).orElseThrow();
        check(meeting.isPlanned() && meeting.startsAt().isAfter(school.now()), "too late to ask: %s", meeting);
    }

    /** Invariant 5, minute by minute: at work, not paused, no team of theirs in session. */
    private boolean isFree(PersonId person, Instant moment) {
        Instant until = pausedUntil.get(person);
        boolean paused = until != null && moment.isBefore(until);
        boolean inSession = sessions.values().stream()
                .anyMatch(
                        session -> moment.isBefore(session.opening().startsAt().plus(Duration.ofMinutes(45))));
        return isAtWork(person, moment) && !paused && !inSession;
    }

    private boolean noWorkLeft(PersonId person, Instant from, Instant to) {
        return Stream.iterate(from, moment -> moment.isBefore(to), moment -> moment.plus(Duration.ofMinutes(5)))
                .noneMatch(moment -> isAtWork(person, moment));
    }

    private boolean isAtWork(PersonId person, Instant moment) {
        ZonedDateTime local = local(person, moment);
        DayOfWeek day = local.getDayOfWeek();
        return day != DayOfWeek.SATURDAY
                && day != DayOfWeek.SUNDAY
                && !school.isNoSchoolDay(local.toLocalDate())
                && !local.toLocalTime().isBefore(LocalTime.of(8, 0))
                && local.toLocalTime().isBefore(LocalTime.of(16, 30));
    }

    private void checkLocalTime(Meeting meeting) {
        MeetingSeries series = Objects.requireNonNull(
                school.kept().teams().find(meeting.team()).orElseThrow().series());
        LocalTime starts = meeting.startsAt().atZone(series.zone()).toLocalTime();
        boolean atItsTime = starts.equals(series.time());
        check(atItsTime || moved.contains(meeting.id()), "%s starts at %s", meeting, starts);
    }

    private static boolean isUnanswered(ActionStep step) {
        var answer = step.answer();
        return answer == null
                || step.followUps().stream().anyMatch(look -> look.at().isAfter(answer.at()));
    }

    private ZonedDateTime local(PersonId person, Instant moment) {
        return moment.atZone(zoneOf(person));
    }

    private static String key(Nudge nudge) {
        return nudge.meeting() + " " + nudge.owner();
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private void check(boolean holds, String words, Object... args) {
        if (!holds) {
            fail(words, args);
        }
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private void fail(String words, Object... args) {
        wrong.add(words.formatted(args));
    }
}
