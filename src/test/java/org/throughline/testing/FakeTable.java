package org.throughline.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Rows by key, in the order they were first put; undone with the transaction they were changed in. */
final class FakeTable<K, V> {
    private final FakeTransactions transactions;
    private Map<K, V> rows = new LinkedHashMap<>();

    FakeTable(FakeTransactions transactions) {
        this.transactions = transactions;
    }

    Optional<V> find(K key) {
        return transactions.alone(() -> Optional.ofNullable(rows.get(key)));
    }

    List<V> list(Predicate<V> wanted) {
        return transactions.alone(() -> rows.values().stream().filter(wanted).toList());
    }

    void put(K key, V row) {
        transactions.alone(() -> rows.put(key, row));
    }

    /** Puts the row unless there is one; whether it did. */
    boolean putNew(K key, V row) {
        return transactions.alone(() -> rows.putIfAbsent(key, row) == null);
    }

    void remove(K key) {
        transactions.alone(() -> rows.remove(key));
    }

    void removeIf(Predicate<V> unwanted) {
        transactions.alone(() -> rows.values().removeIf(unwanted));
    }

    /** What brings the rows back to what they are now. */
    Runnable snapshot() {
        Map<K, V> before = new LinkedHashMap<>(rows);
        return () -> rows = before;
    }
}
