package org.throughline.wiring;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.throughline.adapter.sandbox.Deliveries;
import org.throughline.usecase.delivery.Couriers;
import org.throughline.usecase.time.Timeline;

/** The couriers as the sandbox knows them. */
record CourierDeliveries(Couriers couriers, Timeline timeline) implements Deliveries {

    @Override
    public void drain() {
        couriers.drain();
    }

    @Override
    public <T> T whilePaused(Supplier<T> work) {
        var result = new AtomicReference<T>();
        timeline.pausedFor(() -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }
}
