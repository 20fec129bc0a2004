package org.throughline.domain;

/** Somebody else changed the same thing first; the work can be tried again from fresh state. */
public final class StaleStateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleStateException(String what) {
        super(what);
    }

    public StaleStateException(String what, Throwable cause) {
        super(what, cause);
    }
}
