package org.throughline.testing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.MessageId;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;

/** One row of {@link FakeMessages}; changed only on a copy. */
final class FakeMessageRow {
    final MessageId id;
    Subject subject;
    Messages.Target target;
    long wanted = 1;
    long sent;
    long turn;

    @Nullable
    String platformRef;

    OutgoingMessage.State state = OutgoingMessage.State.PENDING;
    boolean unsure;
    boolean unsureBefore;
    int attempts;

    @Nullable
    Instant dueAt;

    @Nullable
    Instant deliveredAt;

    @Nullable
    Instant endedAt;

    @Nullable
    String reason;

    FakeMessageRow(MessageId id, Subject subject, Messages.Target target, long turn) {
        this.id = id;
        this.subject = subject;
        this.target = target;
        this.turn = turn;
        this.dueAt = earliest(target);
    }

    FakeMessageRow copy() {
        var copy = new FakeMessageRow(id, subject, target, turn);
        copy.wanted = wanted;
        copy.sent = sent;
        copy.platformRef = platformRef;
        copy.state = state;
        copy.unsure = unsure;
        copy.unsureBefore = unsureBefore;
        copy.attempts = attempts;
        copy.dueAt = dueAt;
        copy.deliveredAt = deliveredAt;
        copy.endedAt = endedAt;
        copy.reason = reason;
        return copy;
    }

    boolean isDueAt(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    boolean isPosted() {
        return platformRef != null;
    }

    boolean isDead() {
        return state == OutgoingMessage.State.DEAD;
    }

    /** Dead because it could not be sent, and still of use at this moment. */
    boolean isBuriedAt(Instant now) {
        Instant expiresAt = target.expiresAt();
        return isDead() && endedAt != null && (expiresAt == null || expiresAt.isAfter(now));
    }

    /** The room or the person; one message of it is in hand at a time. */
    String targetKey() {
        return targetKey(target);
    }

    static String targetKey(Messages.Target target) {
        RoomId room = target.room();
        PersonId person = target.person();
        return room != null ? "room:" + room : "person:" + person;
    }

    static Instant earliest(Messages.Target target) {
        Instant notBefore = target.notBefore();
        return notBefore == null ? Instant.EPOCH : notBefore;
    }

    OutgoingMessage message(@Nullable String parentRef) {
        return new OutgoingMessage(
                id,
                workspace(),
                subject,
                target,
                wanted,
                sent,
                platformRef,
                parentRef,
                state,
                unsure,
                attempts,
                deliveredAt,
                reason);
    }

    WorkspaceId workspace() {
        RoomId room = target.room();
        PersonId person = target.person();
        if (room != null) {
            return room.workspace();
        }
        if (person != null) {
            return person.workspace();
        }
        throw new IllegalArgumentException("a message goes to a room or to a person");
    }
}
