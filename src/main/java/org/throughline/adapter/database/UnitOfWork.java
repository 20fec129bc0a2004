package org.throughline.adapter.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one transaction of one thread has read, and what is to happen once it is committed. */
final class UnitOfWork {
    private final List<Runnable> hooks = new ArrayList<>();
    private final Map<Object, Object> read = new HashMap<>();
    private boolean rollbackOnly;

    void afterCommit(Runnable hook) {
        hooks.add(hook);
    }

    List<Runnable> hooks() {
        return List.copyOf(hooks);
    }

    void spoil() {
        rollbackOnly = true;
    }

    void requireWhole() {
        if (rollbackOnly) {
            throw new IllegalStateException("a part of this transaction failed, so nothing of it is kept");
        }
    }

    void remember(Object id, Object value) {
        read.put(id, value);
    }

    <T> Optional<T> recall(Object id, Class<T> type) {
        return Optional.ofNullable(read.get(id)).map(type::cast);
    }
}
