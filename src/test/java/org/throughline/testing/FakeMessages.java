package org.throughline.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.MessageId;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;
import org.throughline.usecase.port.OutgoingMessage.State;

/** Outgoing messages in memory. */
public final class FakeMessages implements Messages {
    private static final Comparator<FakeMessageRow> BY_TURN = Comparator.comparing(row -> row.turn);

    private final FakeTransactions transactions;
    private final FakeTable<MessageId, FakeMessageRow> rows;
    private final FakeTable<String, Claim> claims;
    private final FakeTable<String, Instant> rests;

    public FakeMessages(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
        this.claims = transactions.table();
        this.rests = transactions.table();
    }

    /** Forgets every message. */
    public void clear() {
        rows.removeIf(row -> true);
        claims.removeIf(claim -> true);
        rests.removeIf(rest -> true);
    }

    @Override
    public void raise(Subject subject, Target target) {
        transactions.run(() -> row(subject)
                .ifPresentOrElse(
                        there -> change(there.id, row -> raiseAgain(row, target)),
                        () -> put(new FakeMessageRow(MessageId.random(), subject, target, nextTurn()))));
    }

    private void raiseAgain(FakeMessageRow row, Target target) {
        Target there = row.target;
        Instant wanted = FakeMessageRow.earliest(target);
        row.target = new Target(there.room(), there.person(), there.parent(), target.notBefore(), target.expiresAt());
        row.turn = row.dueAt == null ? nextTurn() : row.turn;
        boolean waitsAfterFailure = row.dueAt != null && row.attempts > 0 && row.dueAt.isAfter(wanted);
        row.dueAt = waitsAfterFailure ? row.dueAt : wanted;
        row.unsure = row.unsure && !row.isDead();
        row.attempts = row.isDead() ? 0 : row.attempts;
        row.wanted++;
        row.state = State.PENDING;
        row.reason = null;
    }

    @Override
    public boolean redraw(Subject subject) {
        return transactions.call(() -> {
            Optional<FakeMessageRow> there = row(subject).filter(row -> !row.isDead());
            boolean rested = there.filter(row -> row.dueAt == null).isPresent();
            there.ifPresent(found -> change(found.id, row -> {
                row.turn = rested ? nextTurn() : row.turn;
                row.dueAt = rested ? Instant.EPOCH : row.dueAt;
                row.wanted++;
                row.state = State.PENDING;
            }));
            return rested;
        });
    }

    @Override
    public void withdraw(Subject subject) {
        transactions.run(() -> row(subject)
                .ifPresent(there -> change(there.id, there.isDead() ? FakeMessages::expire : FakeMessages::withdraw)));
    }

    private static void withdraw(FakeMessageRow row) {
        row.dueAt = null;
        row.state = row.isPosted() ? State.DELIVERED : State.DEAD;
        row.reason = row.isPosted() ? null : "withdrawn";
    }

    private static void expire(FakeMessageRow row) {
        Target there = row.target;
        row.target = new Target(there.room(), there.person(), there.parent(), there.notBefore(), Instant.EPOCH);
    }

    @Override
    public boolean revive(RoomId room, Instant now) {
        return revive(row -> room.equals(row.target.room()) && row.isBuriedAt(now));
    }

    @Override
    public boolean revive(WorkspaceId workspace, Instant since, Instant now) {
        return revive(row -> row.workspace().equals(workspace)
                && row.isBuriedAt(now)
                && !since.isAfter(Objects.requireNonNull(row.endedAt))
                && row.target.room() != null);
    }

    private boolean revive(Predicate<FakeMessageRow> which) {
        return transactions.call(() -> {
            List<FakeMessageRow> buried = rows.list(which);
            buried.forEach(there -> change(there.id, row -> {
                row.state = State.PENDING;
                row.attempts = 0;
                row.reason = null;
                row.endedAt = null;
                row.dueAt = FakeMessageRow.earliest(row.target);
            }));
            return !buried.isEmpty();
        });
    }

    @Override
    public void forget(Subject subject) {
        rows.removeIf(row -> row.subject.equals(subject));
    }

    @Override
    public void rename(Subject from, Subject to) {
        transactions.run(() -> row(from)
                .filter(row -> row.isPosted() && !row.isDead())
                .ifPresent(there -> change(there.id, row -> {
                    Target at = row.target;
                    row.subject = to;
                    row.target = new Target(at.room(), at.person(), at.parent(), at.notBefore(), null);
                    row.dueAt = row.dueAt == null ? Instant.EPOCH : row.dueAt;
                    row.wanted++;
                    row.state = State.PENDING;
                })));
    }

    @Override
    public Optional<OutgoingMessage> find(Subject subject) {
        return row(subject).map(this::message);
    }

    @Override
    public List<OutgoingMessage> listDirect(PersonId person) {
        return rows.list(row -> !row.isDead() && person.equals(row.target.person())).stream()
                .sorted(Comparator.<FakeMessageRow, Instant>comparing(row -> FakeMessageRow.earliest(row.target))
                        .thenComparing(BY_TURN))
                .map(this::message)
                .toList();
    }

    @Override
    public Optional<OutgoingMessage> claim(Instant now, Lease lease) {
        return transactions.call(() -> rows.list(row -> row.isDueAt(now) && parentIsThere(row)).stream()
                .filter(row -> claims.find(row.targetKey())
                        .filter(claim -> claim.until().isAfter(lease.from()))
                        .isEmpty())
                .filter(row -> rests.find(row.targetKey())
                        .filter(until -> until.isAfter(now))
                        .isEmpty())
                .min(BY_TURN)
                .map(row -> claim(row, lease)));
    }

    private OutgoingMessage claim(FakeMessageRow claimed, Lease lease) {
        OutgoingMessage before = message(claimed);
        claims.put(claimed.targetKey(), new Claim(claimed.id, lease.until()));
        change(claimed.id, row -> {
            row.unsureBefore = row.unsure;
            row.unsure = !row.isPosted();
        });
        return before;
    }

    @Override
    public void delivered(MessageId id, long drawn, String platformRef, Instant at) {
        settle(id, row -> {
            row.sent = drawn;
            row.platformRef = platformRef;
            row.deliveredAt = at;
            row.unsure = false;
            row.attempts = 0;
            row.reason = null;
            row.dueAt = row.wanted > drawn ? row.dueAt : null;
            row.state = row.dueAt == null ? State.DELIVERED : State.PENDING;
        });
    }

    @Override
    public void postpone(MessageId id, Instant moment) {
        settle(id, row -> {
            row.unsure = row.unsureBefore;
            row.dueAt = row.dueAt == null ? null : moment;
        });
    }

    @Override
    public void retry(MessageId id, Instant moment, boolean unsure) {
        settle(id, row -> {
            row.unsure = unsure && !row.isPosted();
            row.attempts++;
            row.dueAt = row.dueAt == null ? null : moment;
        });
    }

    @Override
    public void rest(Target target, Instant until) {
        rests.put(FakeMessageRow.targetKey(target), until);
    }

    @Override
    public void lost(MessageId id) {
        settle(id, row -> {
            row.platformRef = null;
            row.unsure = false;
            row.dueAt = row.dueAt == null ? null : Instant.EPOCH;
        });
    }

    @Override
    public void drop(MessageId id, long drawn) {
        settle(id, row -> {
            row.unsure = row.unsureBefore;
            boolean forgotten = row.wanted <= drawn;
            row.dueAt = forgotten ? null : row.dueAt;
            row.state = forgotten ? State.DELIVERED : row.state;
        });
        rows.removeIf(row -> row.id.equals(id) && row.dueAt == null && !row.isPosted());
    }

    @Override
    public void bury(MessageId id, long drawn, String reason, Instant at) {
        settle(id, row -> {
            if (row.wanted > drawn) {
                row.unsure = row.unsureBefore;
            } else {
                row.state = State.DEAD;
                row.dueAt = null;
                row.reason = reason;
                row.endedAt = at;
            }
        });
    }

    @Override
    public void release(MessageId id) {
        settle(id, row -> row.unsure = row.unsureBefore);
    }

    @Override
    public Optional<Instant> findNextDue(Instant after) {
        return rows.list(this::parentIsThere).stream()
                .flatMap(row -> Optional.ofNullable(row.dueAt).stream())
                .filter(due -> due.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    @Override
    public void releaseAll() {
        claims.removeIf(claim -> true);
    }

    @Override
    public List<OutgoingMessage> listDead(int most) {
        return rows.list(row -> row.isDead() && row.endedAt != null).stream()
                .sorted(Comparator.<FakeMessageRow, Instant>comparing(
                                row -> Optional.ofNullable(row.endedAt).orElseThrow())
                        .reversed())
                .limit(most)
                .map(this::message)
                .toList();
    }

    private void settle(MessageId id, Consumer<FakeMessageRow> outcome) {
        transactions.run(() -> {
            change(id, outcome);
            claims.removeIf(claim -> claim.message().equals(id));
        });
    }

    private void change(MessageId id, Consumer<FakeMessageRow> change) {
        rows.find(id).ifPresent(there -> {
            FakeMessageRow copy = there.copy();
            change.accept(copy);
            put(copy);
        });
    }

    private void put(FakeMessageRow row) {
        rows.put(row.id, row);
    }

    private Optional<FakeMessageRow> row(Subject subject) {
        return rows.list(row -> row.subject.equals(subject)).stream().findFirst();
    }

    private OutgoingMessage message(FakeMessageRow row) {
        return row.message(parent(row).map(there -> there.platformRef).orElse(null));
    }

    private boolean parentIsThere(FakeMessageRow row) {
        return row.target.parent() == null
                || parent(row).filter(FakeMessageRow::isPosted).isPresent();
    }

    private Optional<FakeMessageRow> parent(FakeMessageRow row) {
        return Optional.ofNullable(row.target.parent()).flatMap(this::row);
    }

    private long nextTurn() {
        return rows.list(row -> true).stream().mapToLong(row -> row.turn).max().orElse(0) + 1;
    }

    private record Claim(MessageId message, Instant until) {}
}
