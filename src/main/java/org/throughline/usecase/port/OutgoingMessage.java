package org.throughline.usecase.port;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.WorkspaceId;

/**
 * One message and how far it is.
 *
 * @param wanted counts the wishes for it, from 1
 * @param sent the wish it shows now; 0 when it was never sent
 * @param platformRef the platform's reference of the posted message; null before
 * @param parentRef the platform's reference of the thread's first message; null outside threads
 * @param unsure it has no reference, but a post of it may have arrived: its courier died or got no answer
 * @param attempts failed tries since the last success
 * @param reason why it is dead; null unless it is
 */
public record OutgoingMessage(
        MessageId id,
        WorkspaceId workspace,
        Subject subject,
        Messages.Target target,
        long wanted,
        long sent,
        @Nullable String platformRef,
        @Nullable String parentRef,
        State state,
        boolean unsure,
        int attempts,
        @Nullable Instant deliveredAt,
        @Nullable String reason) {

    public boolean isPending() {
        return state == State.PENDING;
    }

    public boolean isPosted() {
        return platformRef != null;
    }

    /** Whether one person alone gets it. */
    public boolean isDirect() {
        return target.person() != null;
    }

    /** Whether it may not be posted any more at this moment. */
    public boolean isExpiredAt(Instant moment) {
        Instant expiresAt = target.expiresAt();
        return expiresAt != null && !moment.isBefore(expiresAt);
    }

    /** How far a message is. */
    public enum State {
        PENDING("pending"),
        DELIVERED("delivered"),
        DEAD("dead");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The word tables use. */
        public String code() {
            return code;
        }

        public static State parse(String code) {
            for (State value : values()) {
                if (value.code.equals(code)) {
                    return value;
                }
            }
            throw new IllegalArgumentException("not a message state: " + code);
        }
    }
}
