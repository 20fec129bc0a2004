package org.throughline.usecase.time;

import java.time.Instant;

/** Time was to be turned back. */
public final class MomentInThePast extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MomentInThePast(Instant moment, Instant now) {
        super(moment + " is before " + now);
    }
}
