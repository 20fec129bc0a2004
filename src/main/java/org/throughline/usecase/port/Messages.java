package org.throughline.usecase.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;

/** Which messages are wanted and what became of them: references, never content (architecture.md, "Messages"). */
public interface Messages {

    /** The subject's message is to be posted to its target, or, when it exists, to be drawn anew. */
    void raise(Subject subject, Target target);

    /**
     * Draws the subject's message anew if it was ever raised; nothing otherwise. Whether it has to be sent because of
     * that: one that waits already is sent as it was going to be.
     */
    boolean redraw(Subject subject);

    /** Nothing is to be sent about this subject any more, nor revived; what was posted stays. */
    void withdraw(Subject subject);

    /**
     * The bot reaches the room again: what could not be sent there and has not expired at {@code now} is sent after all,
     * in the order in which it was wished for. Whether there was anything.
     */
    boolean revive(RoomId room, Instant now);

    /**
     * The bot reaches the workspace again: what could not be sent to its rooms since {@code since} and has not expired at
     * {@code now} is sent after all; not what people were to be asked, which may have arrived. Whether there was anything.
     */
    boolean revive(WorkspaceId workspace, Instant since, Instant now);

    /** The subject's message was never raised; what was posted stays as it is. */
    void forget(Subject subject);

    /** What was posted about one subject is about another from now on, drawn anew; nothing where nothing was posted. */
    void rename(Subject from, Subject to);

    Optional<OutgoingMessage> find(Subject subject);

    /** Messages posted or waiting to this person that the bot started, by when they may be sent. */
    List<OutgoingMessage> listDirect(PersonId person);

    /**
     * Claims one message that is due at {@code now}: nobody else gets a message of the same target until this one is
     * settled (delivered, postponed, retried, lost, dropped, buried or released) or the lease has run out. Of one
     * target the message wished for first comes first, none while it rests. A reply waits until its parent has a
     * reference.
     *
     * <p>The claim marks a message that has no reference yet as unsure, and hands it out with the mark it had before:
     * where a courier dies between claim and settling, the next one learns that a post may have arrived.
     */
    Optional<OutgoingMessage> claim(Instant now, Lease lease);

    /**
     * The message was sent as it was wanted at {@code drawn}; it is due again when more was wanted meanwhile. Nothing
     * is unsure about it any more and its failed tries are forgotten.
     */
    void delivered(MessageId id, long drawn, String platformRef, Instant at);

    /** Not yet: tries at that moment, without counting a failed try; nothing was sent. */
    void postpone(MessageId id, Instant moment);

    /** A try failed: counts it and tries again at that moment; {@code unsure} when it may have arrived after all. */
    void retry(MessageId id, Instant moment, boolean unsure);

    /** Nothing goes to this target before that moment: what was raised later does not overtake what is tried again then. */
    void rest(Target target, Instant until);

    /** What was posted is gone from the platform: due at once, as a message that was never posted. */
    void lost(MessageId id);

    /** There was nothing to send for the wish {@code drawn}: forgotten, unless more was wanted meanwhile. */
    void drop(MessageId id, long drawn);

    /** Will not be sent, unless more was wanted than {@code drawn}; the reason is for an admin. */
    void bury(MessageId id, long drawn, String reason, Instant at);

    /** Lets go of a claimed message without a change; nothing was sent. */
    void release(MessageId id);

    /** The earliest moment after {@code after} at which a message is due; one that waits for its parent is not. */
    Optional<Instant> findNextDue(Instant after);

    /** At start-up of the only process: lets go of everything a dead process had claimed; unsure stays unsure. */
    void releaseAll();

    /** The messages that could not be delivered, latest first. */
    List<OutgoingMessage> listDead(int most);

    /**
     * From when until when a claim holds, on the system clock: the domain clock, by which messages are due, may be moved
     * while a message is in hand.
     */
    record Lease(Instant from, Instant until) {

        public Lease {
            if (!until.isAfter(from)) {
                throw new IllegalArgumentException(
                        "a lease ends after it began, not from %s until %s".formatted(from, until));
            }
        }
    }

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
