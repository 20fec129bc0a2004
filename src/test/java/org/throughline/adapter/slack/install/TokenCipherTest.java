package org.throughline.adapter.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.domain.team.WorkspaceId;

/** A token opens with its key, for its workspace, unchanged; and in no other way. */
class TokenCipherTest {
    private static final WorkspaceId ONE = new WorkspaceId("slack-T1");
    private static final WorkspaceId OTHER = new WorkspaceId("slack-T2");
    private static final String TOKEN = "xoxb-ñ-1234567890";

    private final TokenCipher cipher = TokenCipher.of(key(1));

    @Test
    void a_token_comes_back_as_it_was() {
        assertThat(cipher.open(ONE, cipher.lock(ONE, TOKEN))).isEqualTo(TOKEN);
    }

    @Test
    void the_token_does_not_show_in_what_is_kept() {
        byte[] locked = cipher.lock(ONE, TOKEN);

        assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("xoxb", "1234567890");
    }

    @Test
    void the_same_token_looks_different_each_time() {
        assertThat(cipher.lock(ONE, TOKEN)).isNotEqualTo(cipher.lock(ONE, TOKEN));
    }

    @Test
    void no_byte_can_be_changed() {
        byte[] locked = cipher.lock(ONE, TOKEN);

        for (int i = 0; i < locked.length; i++) {
            byte[] changed = locked.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> cipher.open(ONE, changed))
                    .as("byte %d", i)
                    .isInstanceOf(UnreadableTokenException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 12, 20})
    void nothing_can_be_cut_off(int left) {
        byte[] cut = Arrays.copyOf(cipher.lock(ONE, TOKEN), left);

        assertThatThrownBy(() -> cipher.open(ONE, cut)).isInstanceOf(UnreadableTokenException.class);
    }

    @Test
    void a_token_does_not_open_for_another_workspace() {
        byte[] locked = cipher.lock(ONE, TOKEN);

        assertThatThrownBy(() -> cipher.open(OTHER, locked))
                .isInstanceOf(UnreadableTokenException.class)
                .hasMessageContaining("slack-T2")
                .hasMessageNotContaining("xoxb");
    }

    @Test
    void a_token_does_not_open_with_another_key() {
        byte[] locked = cipher.lock(ONE, TOKEN);

        assertThatThrownBy(() -> TokenCipher.of(key(2)).open(ONE, locked)).isInstanceOf(UnreadableTokenException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "c2hvcnQ=", "not Base64 at all!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_key_of_another_length_is_refused_by_the_name_of_its_setting(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenCipher.of(key))
                .withMessageStartingWith("slack.token-key has to hold 32 random bytes in Base64")
                .withMessageEndingWith(".");
    }

    private static String key(int seed) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return Base64.getEncoder().encodeToString(key);
    }
}
