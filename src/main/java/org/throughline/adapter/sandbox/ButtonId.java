package org.throughline.adapter.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.IntentCodec;

/** The ids of buttons: the same meaning has the same id, whenever and wherever it is drawn. */
final class ButtonId {
    private static final int BYTES_SHOWN = 5;

    private ButtonId() {}

    /** What the button means, readable for whoever writes a script, and a digest of what it is about. */
    static String of(Intent intent) {
        String words = intent.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
        byte[] digest = sha256().digest(IntentCodec.encode(intent).getBytes(StandardCharsets.UTF_8));
        return words + "-" + HexFormat.of().formatHex(digest, 0, BYTES_SHOWN);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
