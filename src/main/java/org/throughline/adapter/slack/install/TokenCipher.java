package org.throughline.adapter.slack.install;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.team.WorkspaceId;

/**
 * Locks tokens away with AES-256-GCM: a nonce of 12 random bytes, then the cipher text with its tag of 16. What was
 * locked for one workspace does not open for another.
 */
public final class TokenCipher {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    private TokenCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** A cipher with this key, 32 bytes in Base64; {@link IllegalArgumentException} in words for the operator. */
    public static TokenCipher of(String base64) {
        byte[] key = decode(base64);
        if (key.length != KEY_BYTES) {
            throw wrongKey("but holds %d".formatted(key.length), null);
        }
        return new TokenCipher(key);
    }

    byte[] lock(WorkspaceId workspace, String token) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] locked =
                    cipher(Cipher.ENCRYPT_MODE, nonce, workspace).doFinal(token.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE_BYTES + locked.length)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The token; {@link UnreadableTokenException} for another key, another workspace, or bytes that were changed. */
    String open(WorkspaceId workspace, byte[] locked) {
        if (locked.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new UnreadableTokenException(workspace);
        }
        ByteBuffer parts = ByteBuffer.wrap(locked);
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] text = new byte[locked.length - NONCE_BYTES];
        parts.get(nonce).get(text);
        try {
            return new String(cipher(Cipher.DECRYPT_MODE, nonce, workspace).doFinal(text), StandardCharsets.UTF_8);
        } catch (AEADBadTagException other) {
            throw new UnreadableTokenException(workspace);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, WorkspaceId workspace) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(workspace.value().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw wrongKey("but is not Base64", notBase64);
        }
    }

    private static IllegalArgumentException wrongKey(String but, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "slack.token-key has to hold 32 random bytes in Base64, as openssl rand -base64 32 prints them, " + but
                        + ".",
                cause);
    }
}
