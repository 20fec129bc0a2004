package org.throughline.usecase.port;

import java.time.Duration;

/** What a platform made of a send. */
public sealed interface DeliveryResult {

    <R> R readBy(Reader<R> reader);

    /** It is there, under this reference. */
    record Delivered(String platformRef) implements DeliveryResult {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.delivered(this);
        }
    }

    /**
     * It has its place under this reference, but does not show the card yet: the card is drawn into it once the
     * reference is kept. For platforms that cannot say whether a post arrived: what may stand there twice holds nothing
     * to press.
     */
    record Placed(String platformRef) implements DeliveryResult {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.placed(this);
        }
    }

    /** The platform asks for patience; it certainly is not there. */
    record TryLater(Duration pause) implements DeliveryResult {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.tryLater(this);
        }
    }

    /** It did not work this time; it certainly is not there. */
    record Failed(String reason) implements DeliveryResult {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.failed(this);
        }
    }

    /** Nobody knows whether it is there. */
    record Unknown(String reason) implements DeliveryResult {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.unknown(this);
        }
    }

    /** The message to edit, or the thread to post in, is gone on the platform. */
    record Gone() implements DeliveryResult {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.gone(this);
        }
    }

    /** Its room or its person cannot be reached any more, so that somebody has to hear of it; the reason is for an admin. */
    record Unreachable(String reason) implements DeliveryResult {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.unreachable(this);
        }
    }

    /** It will never work; the reason is for an admin. */
    record Refused(String reason) implements DeliveryResult {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.refused(this);
        }
    }

    /** Tells the results apart. */
    interface Reader<R> {
        R delivered(Delivered result);

        R placed(Placed result);

        R tryLater(TryLater result);

        R failed(Failed result);

        R unknown(Unknown result);

        R gone(Gone result);

        R unreachable(Unreachable result);

        R refused(Refused result);
    }
}
