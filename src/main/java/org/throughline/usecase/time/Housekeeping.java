package org.throughline.usecase.time;

import java.time.Clock;
import java.time.Duration;
import org.throughline.usecase.port.Inbound;
import org.throughline.usecase.port.OpenForms;

/** Forgets what nobody can ask for any more. */
public final class Housekeeping {
    /** Platforms repeat a request within minutes; a script in the sandbox may come back after a weekend. */
    private static final Duration KEYS_ARE_KEPT = Duration.ofDays(14);

    /** Somebody may come back to what they began; after a month the meeting it was for has long been. */
    private static final Duration FORMS_ARE_KEPT = Duration.ofDays(30);

    private final Inbound inbound;
    private final OpenForms forms;
    private final Clock clock;

    /** {@code clock} is the domain clock, by which requests and forms are noted. */
    public Housekeeping(Inbound inbound, OpenForms forms, Clock clock) {
        this.inbound = inbound;
        this.forms = forms;
        this.clock = clock;
    }

    public void run() {
        inbound.forgetBefore(clock.instant().minus(KEYS_ARE_KEPT));
        forms.forgetBefore(clock.instant().minus(FORMS_ARE_KEPT));
    }
}
