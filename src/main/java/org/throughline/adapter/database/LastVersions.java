package org.throughline.adapter.database;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * What was last committed of things that count their versions: whoever asks the database for the version alone need not
 * read the rest again. Right for any number of processes, since each change of the rows counts the version up.
 */
final class LastVersions<K, V> {
    private final Cache<K, V> values;
    private final ToLongFunction<V> version;

    /** Keeps values that weigh {@code most} together; those not used for longest go first. */
    LastVersions(long most, ToIntFunction<V> weight, ToLongFunction<V> version) {
        this.version = version;
        this.values = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((K id, V value) -> weight.applyAsInt(value))
                .build();
    }

    Optional<V> find(K id, long wanted) {
        return Optional.ofNullable(values.getIfPresent(id)).filter(value -> version.applyAsLong(value) == wanted);
    }

    /** Only what is committed: another value of the same version may yet be. */
    void keep(K id, V value) {
        values.asMap().merge(id, value, this::newer);
    }

    private V newer(V one, V other) {
        return version.applyAsLong(one) > version.applyAsLong(other) ? one : other;
    }

    void clear() {
        values.invalidateAll();
    }
}
