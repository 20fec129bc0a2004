package org.throughline.usecase.port;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;

/** Which messages are wanted and what became of them: references, never content (architecture.md, "Messages"). */
public interface Messages {

    /** The subject's message is to be posted to its target, or, when it exists, to be drawn anew. */
    void raise(Subject subject, Target target);

    /** Draws the subject's message anew if it was ever raised; nothing otherwise. */
    void redraw(Subject subject);

    /** Nothing is to be sent about this subject any more; what was posted stays. */
    void withdraw(Subject subject);

    Optional<OutgoingMessage> find(Subject subject);

    /** Messages posted or waiting to this person that the bot started, by when they may be sent. */
    List<OutgoingMessage> listDirect(PersonId person);

    /**
     * Claims one target whose message is due at {@code now}: nobody else gets a message of the same target until it is
     * released or {@code lease} has gone by. A reply waits until its parent has a reference.
     */
    Optional<OutgoingMessage> claim(Instant now, Duration lease);

    /** The message was sent as it was wanted at {@code drawn}; it is due again when more was wanted meanwhile. */
    void delivered(MessageId id, long drawn, String platformRef, Instant at);

    /** Tries again at that moment. */
    void postpone(MessageId id, Instant moment);

    /** Will never be sent; the reason is for an admin. */
    void bury(MessageId id, String reason, Instant at);

    /** Lets go of a claimed message without a change. */
    void release(MessageId id);

    /** The earliest moment at which a message is due. */
    Optional<Instant> findNextDue();

    /** At start-up of the only process: lets go of everything a dead process had claimed. */
    void releaseAll();

    /** The messages that could not be delivered, latest first. */
    List<OutgoingMessage> listDead(int most);

    /**
     * Where a message goes and when.
     *
     * @param room where it is posted; for a direct message the platform finds the conversation
     * @param person who alone gets it; null for a message in a room
     * @param parent the message whose thread it belongs in; null for none
     * @param notBefore not sent earlier; null for at once
     * @param expiresAt not sent later; null for never
     */
    record Target(
            @org.jspecify.annotations.Nullable RoomId room,
            @org.jspecify.annotations.Nullable PersonId person,
            @org.jspecify.annotations.Nullable Subject parent,
            @org.jspecify.annotations.Nullable Instant notBefore,
            @org.jspecify.annotations.Nullable Instant expiresAt) {

        public static Target room(RoomId room) {
            return new Target(room, null, null, null, null);
        }

        public static Target thread(RoomId room, Subject parent) {
            return new Target(room, null, parent, null, null);
        }

        public static Target direct(PersonId person, Instant notBefore, Instant expiresAt) {
            return new Target(null, person, null, notBefore, expiresAt);
        }
    }
}
