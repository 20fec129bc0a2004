package org.throughline.usecase.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Team;
import org.throughline.usecase.nudge.PersonDays;
import org.throughline.usecase.nudge.Schedules;
import org.throughline.usecase.port.MeetingDues;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Repositories;

/** Posts the agenda half an hour before a meeting, and asks the next school morning whether a team met. */
public final class MeetingsDue {
    private static final int LATEST_SESSIONS = 3;

    private final Repositories kept;
    private final Messages messages;
    private final Planner planner;
    private final Schedules schedules;

    public MeetingsDue(Repositories kept, Messages messages, Planner planner, Schedules schedules) {
        this.kept = kept;
        this.messages = messages;
        this.planner = planner;
        this.schedules = schedules;
    }

    /** The agenda is due: nobody needs it who is in session already. */
    public void agenda(Meeting meeting, Instant now) {
        findTeam(meeting).ifPresent(team -> {
            if (now.isBefore(meeting.endsAt()) && !isInSession(team, now)) {
                raise(new Subject.Agenda(meeting.id()), team, meeting.endsAt());
            }
            planner.replan(team);
        });
    }

    /** "Did you meet?" is due: asked within school hours, unless the team had a session that day after all. */
    public void didYouMeet(Meeting meeting, Instant now) {
        findTeam(meeting).ifPresent(team -> {
            Instant open = schedules.hours().nextOpening(now, meeting.zone(), schedules.calendarOf(team.workspace()));
            if (metOn(meeting, team)) {
                kept.meetings().put(meeting.hold(), MeetingDues.NONE);
            } else if (open.isAfter(now)) {
                kept.meetings().put(meeting, new MeetingDues(null, open));
            } else {
                askWhileItMatters(meeting, team, now);
            }
            planner.replan(team);
        });
    }

    /** The team of a meeting that is still to be held; whatever became of another one, there is nothing to say. */
    private Optional<Team> findTeam(Meeting meeting) {
        return Optional.of(meeting)
                .filter(Meeting::isPlanned)
                .flatMap(planned -> kept.teams().find(planned.team()));
    }

    /** When the team has come to another meeting since, nobody remembers this one. */
    private void askWhileItMatters(Meeting meeting, Team team, Instant now) {
        boolean latest = kept.meetings()
                .findLatest(team.id(), now)
                .filter(last -> last.id().equals(meeting.id()))
                .isPresent();
        if (latest) {
            raise(
                    new Subject.DidYouMeet(meeting.id()),
                    team,
                    planner.findNext(team).map(Meeting::startsAt).orElse(null));
        }
    }

    private void raise(Subject subject, Team team, @Nullable Instant expiresAt) {
        messages.raise(subject, new Messages.Target(team.room(), null, null, null, expiresAt));
    }

    private boolean isInSession(Team team, Instant now) {
        return kept.sessions()
                .findOngoing(team.id())
                .filter(session -> PersonDays.spanOf(session).runsUntil().isAfter(now))
                .isPresent();
    }

    /**
     * Whether the team had a session on the meeting's day: begun for no meeting, or an earlier one carried on. One that
     * somebody only finished in a form before the meeting, or wrote down afterwards, is none.
     */
    private boolean metOn(Meeting meeting, Team team) {
        List<Session> closed = kept.sessions().listClosed(team.id(), LATEST_SESSIONS);
        return Stream.concat(kept.sessions().findOngoing(team.id()).stream(), closed.stream())
                .anyMatch(session -> wentOn(session, meeting));
    }

    private static boolean wentOn(Session session, Meeting meeting) {
        LocalDate begun = day(session.opening().startsAt(), meeting);
        boolean begunThen = session.opening().meeting() == null && begun.equals(meeting.date());
        boolean carriedOn = begun.isBefore(meeting.date())
                && day(session.lastBegan(), meeting).equals(meeting.date())
                && !endedBefore(session.closing(), meeting);
        return begunThen || carriedOn;
    }

    private static boolean endedBefore(@Nullable Closing closing, Meeting meeting) {
        return closing != null && (closing.recordedAfterwards() || closing.at().isBefore(meeting.startsAt()));
    }

    private static LocalDate day(Instant moment, Meeting meeting) {
        return moment.atZone(meeting.zone()).toLocalDate();
    }
}
