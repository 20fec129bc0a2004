package org.throughline.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.team.TeamId;
import org.throughline.usecase.port.DueMeeting;
import org.throughline.usecase.port.MeetingDues;
import org.throughline.usecase.port.Meetings;

/** Meetings in memory. */
public final class FakeMeetings implements Meetings {
    private static final Comparator<Meeting> BY_START = Comparator.comparing(Meeting::startsAt);

    private final FakeTransactions transactions;
    private final FakeNudges nudges;
    private final FakeTable<MeetingId, DueMeeting> rows;

    public FakeMeetings(FakeTransactions transactions, FakeNudges nudges) {
        this.transactions = transactions;
        this.nudges = nudges;
        this.rows = transactions.table();
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return rows.find(id).map(DueMeeting::meeting);
    }

    @Override
    public List<Meeting> listBetween(TeamId team, Instant from, Instant to) {
        return of(team).filter(meeting ->
                        !meeting.startsAt().isBefore(from) && meeting.startsAt().isBefore(to))
                .toList();
    }

    @Override
    public Optional<Meeting> findNext(TeamId team, Instant now) {
        return of(team).filter(
                        meeting -> meeting.isPlanned() && meeting.startsAt().isAfter(now))
                .findFirst();
    }

    @Override
    public Optional<Meeting> findLatest(TeamId team, Instant now) {
        return of(team).filter(meeting -> !meeting.startsAt().isAfter(now)).reduce((earlier, later) -> later);
    }

    @Override
    public void put(Meeting meeting, MeetingDues dues) {
        rows.put(meeting.id(), new DueMeeting(meeting, dues));
    }

    @Override
    public void remove(MeetingId id) {
        transactions.run(() -> {
            nudges.removeOf(id);
            rows.remove(id);
        });
    }

    @Override
    public List<DueMeeting> claimDue(Instant now, int most) {
        return rows.list(row -> dueAt(row).filter(due -> !due.isAfter(now)).isPresent()).stream()
                .sorted(Comparator.comparing(row -> dueAt(row).orElseThrow()))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Instant> findNextDue(Instant after) {
        return rows.list(row -> true).stream()
                .flatMap(FakeMeetings::dues)
                .filter(due -> due.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    private Stream<Meeting> of(TeamId team) {
        return rows.list(row -> row.meeting().team().equals(team)).stream()
                .map(DueMeeting::meeting)
                .sorted(BY_START);
    }

    private static Optional<Instant> dueAt(DueMeeting row) {
        return dues(row).min(Comparator.naturalOrder());
    }

    private static Stream<Instant> dues(DueMeeting row) {
        return Stream.of(
                        Optional.ofNullable(row.dues().agenda()),
                        Optional.ofNullable(row.dues().asked()))
                .flatMap(Optional::stream);
    }
}
