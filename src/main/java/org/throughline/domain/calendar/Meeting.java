package org.throughline.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.team.TeamId;

/**
 * One meeting of a team, with the reason where it was skipped and, where it was moved, the slot it was first planned
 * for. Changes return the new meeting and refuse with {@link MeetingOutcomeSettled} what its state no longer allows.
 */
public record Meeting(
        MeetingId id,
        TeamId team,
        MeetingSlot slot,
        MeetingState state,
        @Nullable MeetingSkipReason skipReason,
        @Nullable MeetingSlot movedFrom) {
    private static final Duration AGENDA_AHEAD = Duration.ofMinutes(30);
    private static final Duration GRACE = Duration.ofHours(1);

    public Meeting {
        if ((state == MeetingState.SKIPPED) != (skipReason != null)) {
            throw new IllegalArgumentException("a skipped meeting, and no other, has a reason");
        }
        if (slot.equals(movedFrom)) {
            movedFrom = null;
        }
    }

    public static Meeting planned(TeamId team, MeetingSlot slot) {
        return new Meeting(MeetingId.random(), team, slot, MeetingState.PLANNED, null, null);
    }

    public LocalDate date() {
        return slot.date();
    }

    public LocalTime time() {
        return slot.time();
    }

    public ZoneId zone() {
        return slot.zone();
    }

    public Duration length() {
        return slot.length();
    }

    public Instant startsAt() {
        return slot.startsAt();
    }

    public Instant endsAt() {
        return slot.endsAt();
    }

    /** The slot it was first planned for, moved since or not. */
    public MeetingSlot firstPlannedFor() {
        return movedFrom == null ? slot : movedFrom;
    }

    public boolean isPlanned() {
        return state == MeetingState.PLANNED;
    }

    /** Whether the team met, in the room with the bot or written down afterwards. */
    public boolean wasHeld() {
        return state == MeetingState.HELD || state == MeetingState.HELD_AFTERWARDS;
    }

    /** This meeting, when it can still be moved; {@link MeetingOutcomeSettled} when not. */
    public Meeting requirePlanned() {
        requireOneOf(Set.of(MeetingState.PLANNED));
        return this;
    }

    /** Moves a planned meeting on the team's wall clock; {@link MeetingMovedIntoPast} when that has gone by. */
    public Meeting move(LocalDate date, LocalTime time, Instant now) {
        requireOneOf(Set.of(MeetingState.PLANNED));
        MeetingSlot target = slot.at(date, time);
        if (!target.startsAt().isAfter(now)) {
            throw new MeetingMovedIntoPast(target);
        }
        return new Meeting(id, team, target, state, null, firstPlannedFor());
    }

    /** The same meeting at the slot that its team says anew, as if it had been planned for it first. */
    public Meeting planAnew(MeetingSlot said) {
        requireOneOf(Set.of(MeetingState.PLANNED));
        return new Meeting(id, team, said, state, null, null);
    }

    /** Gives the meeting up, ahead of it or, when nobody met, afterwards. */
    public Meeting skip(MeetingSkipReason reason) {
        requireOneOf(Set.of(MeetingState.PLANNED, MeetingState.NOT_HELD));
        return new Meeting(id, team, slot, MeetingState.SKIPPED, reason, movedFrom);
    }

    /** The team meets; also when it had meant to skip. */
    public Meeting hold() {
        requireOneOf(Set.of(MeetingState.PLANNED, MeetingState.SKIPPED));
        return with(MeetingState.HELD);
    }

    /** The team met without the bot and wrote it down later; it counts as held. */
    public Meeting recordAfterwards() {
        requireOneOf(Set.of(MeetingState.PLANNED, MeetingState.SKIPPED, MeetingState.NOT_HELD));
        return with(MeetingState.HELD_AFTERWARDS);
    }

    /** The team says that it did not meet. */
    public Meeting notHeld() {
        requireOneOf(Set.of(MeetingState.PLANNED));
        return with(MeetingState.NOT_HELD);
    }

    /** When the agenda card is due: half an hour before the start. */
    public Instant agendaAt() {
        return startsAt().minus(AGENDA_AHEAD);
    }

    /** Whether it is still planned an hour after its end, so that nobody can have started it. */
    public boolean isMissedAt(Instant now) {
        return isPlanned() && !now.isBefore(endsAt().plus(GRACE));
    }

    /** When "Did you meet yesterday?" is due: the next school morning at the opening of the hours, in the team's zone. */
    public Instant askedAt(SchoolCalendar calendar, WorkingHours hours) {
        Instant morning = hours.opensAt(calendar.nextSchoolDay(date()), zone());
        Instant graceOver = endsAt().plus(GRACE);
        return hours.nextOpening(morning.isBefore(graceOver) ? graceOver : morning, zone(), calendar);
    }

    private Meeting with(MeetingState newState) {
        return new Meeting(id, team, slot, newState, null, movedFrom);
    }

    private void requireOneOf(Set<MeetingState> allowed) {
        if (!allowed.contains(state)) {
            throw new MeetingOutcomeSettled(this);
        }
    }
}
