package org.throughline.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.TeamId;

/**
 * One run of a protocol by a team. Every change returns a new session; nothing moves by itself.
 *
 * @param current the step the team is at
 * @param runs the steps that were begun, in the order they were first begun
 * @param closing null until the session is closed or abandoned
 * @param version counts saved changes, from 0
 */
public record Session(
        SessionId id,
        TeamId team,
        ProtocolRef protocol,
        SessionState state,
        Opening opening,
        Attendance attendance,
        StepId current,
        List<StepRun> runs,
        Notes notes,
        List<RoleChange> roleChanges,
        @Nullable Closing closing,
        long version) {

    public Session {
        runs = List.copyOf(runs);
        roleChanges = List.copyOf(roleChanges);
        boolean ended = state == SessionState.CLOSED || state == SessionState.ABANDONED;
        if (ended != (closing != null)) {
            throw new IllegalArgumentException("exactly an ended session has a closing");
        }
    }

    /** Opens a session at {@code first}, with the person who starts it present. */
    public static Session start(TeamId team, ProtocolRef protocol, StepId first, Opening opening, Instant now) {
        return new Session(
                SessionId.random(),
                team,
                protocol,
                SessionState.OPEN,
                opening,
                Attendance.NOBODY,
                first,
                List.of(StepRun.started(first, now)),
                Notes.EMPTY,
                List.of(),
                null,
                0);
    }

    public boolean isOver() {
        return closing != null;
    }

    public boolean isAt(StepId step) {
        return current.equals(step);
    }

    public Optional<StepRun> findRun(StepId step) {
        return runs.stream().filter(run -> run.step().equals(step)).findFirst();
    }

    /** What happened in a step that was begun. */
    public StepRun run(StepId step) {
        return findRun(step).orElseThrow(SessionRefusal::notBegun);
    }

    public boolean isFacilitator(PersonId person) {
        return opening.roles().holds(person, Role.FACILITATOR);
    }

    public boolean isRecorder(PersonId person) {
        return opening.roles().holds(person, Role.RECORDER);
    }

    /** The person is present; a guest may add but owns nothing and is not counted. */
    public Session arrive(PersonId person, boolean guest) {
        return withAttendance(requireNotOver().attendance.with(person, guest));
    }

    /** Exactly these members are present, as the facilitator ticked them. */
    public Session tickPresent(List<PersonId> members) {
        return withAttendance(requireNotOver().attendance.withMembers(members));
    }

    /** Moves on to {@code next}; the caller has asked the {@link Gate}. */
    public Session advance(StepId next, Instant now) {
        return requireOpen().moveTo(next, now);
    }

    public Session goBack(StepId before, Instant now) {
        return requireOpen().moveTo(before, now);
    }

    /** The step can be written to, without moving there. */
    public Session begin(StepId step, Instant now) {
        return findRun(step).isPresent() ? this : requireOpen().withRun(StepRun.started(step, now));
    }

    /** Leaves a step incomplete for a reason; the caller has made sure that it is soft. */
    public Session skip(StepId step, SkipReason reason, Instant now) {
        return requireOpen().begin(step, now).changeRun(step, run -> run.withSkipped(reason));
    }

    /** The step is complete, also one that was skipped before; the caller has asked the {@link Gate}. */
    public Session complete(StepId step) {
        return requireOpen().changeRun(step, run -> run.withSkipped(null));
    }

    public Session handOver(Role role, PersonId to) {
        Session open = requireNotOver();
        if (open.attendance.isGuest(to)) {
            throw SessionRefusal.guest();
        }
        PersonId from = open.opening.roles().holder(role);
        if (from.equals(to)) {
            return this;
        }
        var changes = new ArrayList<>(roleChanges);
        changes.add(new RoleChange(role, from, to));
        return new Session(
                id,
                team,
                protocol,
                state,
                opening.withRoles(opening.roles().with(role, to)),
                attendance,
                current,
                runs,
                notes,
                changes,
                closing,
                version);
    }

    public Session pause(Instant now) {
        return requireOpen().resting(now).withState(SessionState.PAUSED, null);
    }

    public Session resume(Instant now) {
        return requireNotOver().going(now);
    }

    /** Ends the session with its notes kept and its gates unmet. */
    public Session abandon(Instant now) {
        Session resting = requireNotOver().resting(now);
        return resting.withState(SessionState.ABANDONED, new Closing(now, null, null, false));
    }

    /** Goes on after a pause or a stop; one that was merely left open takes up its current step anew. */
    public Session carryOn(Instant now) {
        if (state == SessionState.OPEN) {
            return changeRun(current, run -> run.withRest(new Rest(Duration.between(run.startedAt(), now), null)));
        }
        return wasStopped() ? going(now) : resume(now);
    }

    private Session resting(Instant now) {
        return changeRun(current, run -> run.withRest(run.rest().begin(now)));
    }

    private Session going(Instant now) {
        return changeRun(current, run -> run.withRest(run.rest().end(now))).withState(SessionState.OPEN, null);
    }

    /** Ended with its gates unmet, so that it could be carried on. */
    public boolean wasStopped() {
        return state == SessionState.ABANDONED;
    }

    /** When the session was last begun, taken up again or moved to another step. */
    public Instant lastBegan() {
        return runs.stream().map(StepRun::began).max(Instant::compareTo).orElse(opening.startsAt());
    }

    /** When its time block is over; the time it was paused or stopped does not count. */
    public Instant endsAt() {
        Duration rested = runs.stream().map(run -> run.rest().taken()).reduce(Duration.ZERO, Duration::plus);
        return opening.startsAt().plus(Duration.ofMinutes(opening.minutes())).plus(rested);
    }

    /** Ends the session; the caller has asked the {@link Gate} for every step. */
    public Session close(Closing how) {
        return requireOpen().withState(SessionState.CLOSED, how);
    }

    /** Keeps a line of a differing view in the minutes, or learns the next meeting, after the close. */
    public Session amendClosing(UnaryOperator<Closing> change) {
        if (closing == null) {
            throw new IllegalStateException("not closed");
        }
        return withState(state, change.apply(closing));
    }

    public Session requireNotOver() {
        if (isOver()) {
            throw wasStopped() ? SessionRefusal.stopped() : SessionRefusal.over();
        }
        return this;
    }

    public Session requireOpen() {
        requireNotOver();
        if (state == SessionState.PAUSED) {
            throw SessionRefusal.paused();
        }
        return this;
    }

    private Session moveTo(StepId step, Instant now) {
        Session there = findRun(step).isPresent() ? this : withRun(StepRun.started(step, now));
        return new Session(
                id, team, protocol, state, opening, attendance, step, there.runs, notes, roleChanges, closing, version);
    }

    private Session withRun(StepRun added) {
        var more = new ArrayList<>(runs);
        more.add(added);
        return withRuns(more);
    }

    Session changeRun(StepId step, UnaryOperator<StepRun> change) {
        run(step);
        return withRuns(runs.stream()
                .map(run -> run.step().equals(step) ? change.apply(run) : run)
                .toList());
    }

    private Session withRuns(List<StepRun> changed) {
        return new Session(
                id, team, protocol, state, opening, attendance, current, changed, notes, roleChanges, closing, version);
    }

    private Session withAttendance(Attendance changed) {
        return new Session(
                id, team, protocol, state, opening, changed, current, runs, notes, roleChanges, closing, version);
    }

    Session withNotes(Notes changed) {
        return new Session(
                id, team, protocol, state, opening, attendance, current, runs, changed, roleChanges, closing, version);
    }

    private Session withState(SessionState changed, @Nullable Closing how) {
        return new Session(
                id, team, protocol, changed, opening, attendance, current, runs, notes, roleChanges, how, version);
    }

    public Session withVersion(long saved) {
        return new Session(
                id, team, protocol, state, opening, attendance, current, runs, notes, roleChanges, closing, saved);
    }
}
