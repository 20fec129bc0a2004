package org.throughline.usecase.team;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Messages;

/**
 * A room, a person or a workspace that was lost is there again: what could not be sent is sent, and the next loss is
 * news again. To be called inside a transaction.
 */
public final class ReachedAgain {
    /** What a workspace could not be sent before that is of no use to it any more. */
    private static final Duration OF_USE = Duration.ofDays(30);

    private final Messages messages;
    private final Clock clock;

    /** {@code clock}: the domain's. */
    public ReachedAgain(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The bot was invited again, or the room is archived no more. */
    public void room(RoomId room) {
        messages.revive(room, clock.instant());
        messages.forget(new Subject.RoomUnreachable(room));
    }

    /** The person's account works. */
    public void person(PersonId person) {
        messages.forget(new Subject.PersonUnreachable(person));
    }

    /** The bot has a way into the workspace. */
    public void workspace(WorkspaceId workspace) {
        Instant now = clock.instant();
        messages.revive(workspace, now.minus(OF_USE), now);
    }
}
