package org.throughline.usecase.port;

import java.time.Duration;

/** What a platform made of a send. */
public sealed interface DeliveryResult {

    /** It is there, under this reference. */
    record Delivered(String platformRef) implements DeliveryResult {}

    /** The platform asks for patience. */
    record TryLater(Duration pause) implements DeliveryResult {}

    /** It did not work this time; it certainly is not there. */
    record Failed(String reason) implements DeliveryResult {}

    /** Nobody knows whether it is there. */
    record Unknown(String reason) implements DeliveryResult {}

    /** The message to edit is gone on the platform. */
    record Gone() implements DeliveryResult {}

    /** It will never work; the reason is for an admin. */
    record Refused(String reason) implements DeliveryResult {}
}
