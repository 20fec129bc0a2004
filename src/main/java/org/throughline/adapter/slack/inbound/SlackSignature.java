package org.throughline.adapter.slack.inbound;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests of Slack from others: the signature over the raw bytes, compared in constant time, no older and no
 * newer than five minutes by the system clock.
 */
public final class SlackSignature {
    static final Duration MOST_APART = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v0";

    private final SecretKeySpec key;
    private final Clock clock;

    /** A blank secret would make forged requests genuine: {@link IllegalArgumentException}. */
    public SlackSignature(String secret, Clock clock) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("a blank signing secret");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /** Whether Slack sent these bytes just now; {@code timestamp} in seconds and {@code signature} as its headers say. */
    boolean isGenuine(byte[] body, @Nullable String timestamp, @Nullable String signature) {
        return timestamp != null
                && signature != null
                && isRecent(timestamp)
                && MessageDigest.isEqual(
                        of(body, timestamp).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    /** The signature of these bytes sent at that second. */
    public String of(byte[] body, String timestamp) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean isRecent(String timestamp) {
        try {
            Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(sent, clock.instant()).abs().compareTo(MOST_APART) <= 0;
        } catch (NumberFormatException | java.time.DateTimeException | ArithmeticException noTime) {
            return false;
        }
    }
}
