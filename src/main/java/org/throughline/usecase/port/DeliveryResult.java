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

        R tryLater(TryLater result);

        R failed(Failed result);

        R unknown(Unknown result);

        R gone(Gone result);

        R refused(Refused result);
    }
}
