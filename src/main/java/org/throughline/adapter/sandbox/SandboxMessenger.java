package org.throughline.adapter.sandbox;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Card;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.DeliveryResult;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.port.OnUnknown;
import org.throughline.usecase.port.OutgoingMessage;

/** Puts the bot's messages into the sandbox's rooms; a message keeps its outgoing id, so that it stands there once. */
final class SandboxMessenger implements Messenger {
    private final SeededSchool school;
    private final MessageBook messages;
    private final Clock clock;

    SandboxMessenger(SeededSchool school, MessageBook messages, Clock clock) {
        this.school = school;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return workspace.equals(SeededSchool.WORKSPACE);
    }

    @Override
    public DeliveryResult post(OutgoingMessage message, Card card) {
        Optional<SeededRoom> room = findRoom(message);
        if (room.isEmpty()) {
            return new DeliveryResult.Refused("no such room or person in the sandbox");
        }
        UUID id = message.id().value();
        String parent = message.parentRef();
        UUID thread = parent == null ? null : UUID.fromString(parent);
        messages.post(id, new MessageBook.Spot(room.get().id(), thread, null), card, clock.instant());
        return new DeliveryResult.Delivered(id.toString());
    }

    @Override
    public DeliveryResult edit(OutgoingMessage message, Card card) {
        String posted = message.platformRef();
        if (posted == null || !messages.redraw(UUID.fromString(posted), card)) {
            return new DeliveryResult.Gone();
        }
        return new DeliveryResult.Delivered(posted);
    }

    @Override
    public OnUnknown onUnknown(OutgoingMessage message) {
        return OnUnknown.REPEAT;
    }

    private Optional<SeededRoom> findRoom(OutgoingMessage message) {
        PersonId person = message.target().person();
        if (person != null) {
            return school.findRoom(SeededRoom.directOf(person.local()).id());
        }
        return findChannel(message.target().room());
    }

    private Optional<SeededRoom> findChannel(@Nullable RoomId room) {
        return room == null ? Optional.empty() : school.findRoom(room.local());
    }
}
