package org.throughline.usecase.time;

/** Undoes the transaction of a due row that could not be handled, and names the row. */
final class DueFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object key;

    DueFailure(Object key, RuntimeException cause) {
        super(cause);
        this.key = key;
    }

    Object key() {
        return key;
    }
}
