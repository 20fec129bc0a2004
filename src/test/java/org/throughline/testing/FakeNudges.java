package org.throughline.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.port.Nudge;
import org.throughline.usecase.port.Nudges;

/** Nudges in memory. */
public final class FakeNudges implements Nudges {
    private static final Comparator<Nudge> BY_DUE = Comparator.comparing(Nudge::dueAt);

    private final FakeTable<Key, Nudge> rows;

    public FakeNudges(FakeTransactions transactions) {
        this.rows = transactions.table();
    }

    @Override
    public Optional<Nudge> find(MeetingId meeting, PersonId owner) {
        return rows.find(new Key(meeting, owner));
    }

    @Override
    public List<Nudge> listOf(MeetingId meeting) {
        return rows.list(nudge -> nudge.meeting().equals(meeting)).stream()
                .sorted(Comparator.comparing(nudge -> nudge.owner().value()))
                .toList();
    }

    @Override
    public List<Nudge> listInDigest(PersonId owner, LocalDate day) {
        return rows.list(nudge -> nudge.owner().equals(owner) && day.equals(nudge.digest())).stream()
                .sorted(BY_DUE)
                .toList();
    }

    @Override
    public List<Nudge> listWaiting(PersonId owner) {
        return rows.list(nudge -> nudge.isWaiting() && nudge.owner().equals(owner)).stream()
                .sorted(BY_DUE)
                .toList();
    }

    @Override
    public void put(Nudge nudge) {
        rows.put(new Key(nudge.meeting(), nudge.owner()), nudge);
    }

    @Override
    public void remove(MeetingId meeting, PersonId owner) {
        rows.remove(new Key(meeting, owner));
    }

    @Override
    public List<Nudge> claimDue(Instant now, int most) {
        return rows.list(nudge -> nudge.isWaiting() && !nudge.dueAt().isAfter(now)).stream()
                .sorted(BY_DUE)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Instant> findNextDue(Instant after) {
        return rows.list(nudge -> nudge.isWaiting() && nudge.dueAt().isAfter(after)).stream()
                .map(Nudge::dueAt)
                .min(Comparator.naturalOrder());
    }

    void removeOf(MeetingId meeting) {
        rows.removeIf(nudge -> nudge.meeting().equals(meeting));
    }

    private record Key(MeetingId meeting, PersonId owner) {}
}
