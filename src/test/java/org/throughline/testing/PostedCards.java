package org.throughline.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Card;
import org.throughline.chat.text.PlainText;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.DeliveryResult;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.port.OnUnknown;
import org.throughline.usecase.port.OutgoingMessage;

/** A platform that keeps every card as people see it now, and when it first appeared. */
public final class PostedCards implements Messenger {
    private final Clock clock;
    private final List<Posted> posted = new ArrayList<>();
    private final Deque<DeliveryResult> troubles = new ArrayDeque<>();
    private Consumer<Posted> onPost = post -> {};

    public PostedCards(Clock clock) {
        this.clock = clock;
    }

    /** A card in a room or in a person's chat; {@code at} is when it was posted. */
    public record Posted(
            @Nullable RoomId room, @Nullable PersonId person, Instant at, OutgoingMessage message, Card card) {

        public String text() {
            return PlainText.of(card);
        }
    }

    /** Has every card that is posted, not those drawn anew, looked at. */
    public synchronized void onPost(Consumer<Posted> look) {
        onPost = look;
    }

    /** What is brought next does not appear, and is answered so. */
    public synchronized void nextAnswers(DeliveryResult trouble) {
        troubles.add(trouble);
    }

    /** What stands in a person's chat, in the order it was posted. */
    public synchronized List<Posted> to(PersonId person) {
        return posted.stream().filter(post -> person.equals(post.person())).toList();
    }

    public synchronized List<Posted> in(RoomId room) {
        return posted.stream().filter(post -> room.equals(post.room())).toList();
    }

    public synchronized List<Posted> all() {
        return List.copyOf(posted);
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return true;
    }

    @Override
    public synchronized DeliveryResult post(OutgoingMessage message, Card card) {
        if (!troubles.isEmpty()) {
            return troubles.remove();
        }
        var target = message.target();
        posted.add(new Posted(target.room(), target.person(), clock.instant(), message, card));
        onPost.accept(posted.get(posted.size() - 1));
        return new DeliveryResult.Delivered(String.valueOf(posted.size() - 1));
    }

    @Override
    public synchronized DeliveryResult edit(OutgoingMessage message, Card card) {
        if (!troubles.isEmpty()) {
            return troubles.remove();
        }
        int index = Integer.parseInt(Optional.ofNullable(message.platformRef()).orElseThrow());
        Posted before = posted.get(index);
        posted.set(index, new Posted(before.room(), before.person(), before.at(), message, card));
        return new DeliveryResult.Delivered(String.valueOf(index));
    }

    @Override
    public OnUnknown onUnknown(OutgoingMessage message) {
        return OnUnknown.REPEAT;
    }

    @Override
    public DeliveryResult lookUp(OutgoingMessage message) {
        return new DeliveryResult.Gone();
    }
}
