package org.throughline.usecase.delivery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.throughline.chat.card.Card;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.DeliveryResult;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.port.OnUnknown;
import org.throughline.usecase.port.OutgoingMessage;

/** A platform that keeps couriers waiting until it is let go, and that counts how many are in one room at once. */
final class HeldMessenger implements Messenger {
    final CountDownLatch reached = new CountDownLatch(1);
    final CountDownLatch letGo = new CountDownLatch(1);
    final AtomicInteger mostInOneRoom = new AtomicInteger();

    private final Map<String, AtomicInteger> inRoom = new ConcurrentHashMap<>();
    private final Messenger platform;

    HeldMessenger(Messenger platform) {
        this.platform = platform;
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return platform.serves(workspace);
    }

    @Override
    public DeliveryResult post(OutgoingMessage message, Card card) {
        return hold(message, () -> platform.post(message, card));
    }

    @Override
    public DeliveryResult edit(OutgoingMessage message, Card card) {
        return hold(message, () -> platform.edit(message, card));
    }

    @Override
    public OnUnknown onUnknown(OutgoingMessage message) {
        return platform.onUnknown(message);
    }

    private DeliveryResult hold(OutgoingMessage message, java.util.function.Supplier<DeliveryResult> send) {
        var here = inRoom.computeIfAbsent(String.valueOf(message.target().room()), room -> new AtomicInteger());
        mostInOneRoom.accumulateAndGet(here.incrementAndGet(), Math::max);
        reached.countDown();
        try {
            letGo.await();
            return send.get();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            here.decrementAndGet();
        }
    }
}
