package org.throughline.adapter.slack.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What was learned last, and whether that is still fresh; what is not is kept for when nobody can be asked. */
final class Memory<K, V> {
    private final Cache<K, Learned<V>> learned;
    private final Clock clock;
    private final Duration fresh;

    /** Keeps {@code most} entries, each for {@code kept} at most. */
    Memory(Clock clock, Duration fresh, Duration kept, int most) {
        this.clock = clock;
        this.fresh = fresh;
        this.learned = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(kept)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    private record Learned<V>(V value, Instant freshUntil) {}

    Optional<V> findFresh(K key) {
        return Optional.ofNullable(learned.getIfPresent(key))
                .filter(there -> there.freshUntil().isAfter(clock.instant()))
                .map(Learned::value);
    }

    Optional<V> find(K key) {
        return Optional.ofNullable(learned.getIfPresent(key)).map(Learned::value);
    }

    void learn(K key, V value) {
        learn(key, value, fresh);
    }

    /** As {@link #learn(Object, Object)}; it is asked for again after that time. */
    void learn(K key, V value, Duration freshFor) {
        learned.put(key, new Learned<>(value, clock.instant().plus(freshFor)));
    }

    /** It changed on the platform: it is asked for again. */
    void spoil(K key) {
        var unused = learned.asMap().computeIfPresent(key, (same, there) -> new Learned<>(there.value(), Instant.MIN));
    }
}
