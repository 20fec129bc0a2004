package org.throughline.usecase.delivery;

import java.time.Instant;

/** Whether a direct message may go now. */
public sealed interface SendDecision {

    <R> R readBy(Reader<R> reader);

    /** It may go now. */
    record Go() implements SendDecision {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.go();
        }
    }

    /** To be decided again at this moment, which lies after now. */
    record NotBefore(Instant moment) implements SendDecision {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.notBefore(this);
        }
    }

    /** There is no need for it any more; nobody has to hear of it. */
    record Unneeded() implements SendDecision {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.unneeded();
        }
    }

    /** It was needed and cannot be sent in time; the reason is for an admin. */
    record Undeliverable(String reason) implements SendDecision {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.undeliverable(this);
        }
    }

    /** Tells the decisions apart. */
    interface Reader<R> {
        R go();

        R notBefore(NotBefore decision);

        R unneeded();

        R undeliverable(Undeliverable decision);
    }
}
