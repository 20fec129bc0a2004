package org.throughline.adapter.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestCheckTest {
    private static final Path SHIPPED = Path.of("manifests/slack/manifest.yaml");

    @TempDir
    private Path folder;

    @Test
    void the_shipped_manifest_is_right_for_a_socket() {
        assertThat(ManifestCheck.listProblems(SHIPPED, true)).isEmpty();
    }

    @Test
    void with_the_marked_lines_the_shipped_manifest_is_right_for_http() throws IOException {
        Path changed = change("# HTTP: ", "", "socket_mode_enabled: true", "socket_mode_enabled: false");

        assertThat(ManifestCheck.listProblems(changed, false)).isEmpty();
    }

    @Test
    void a_manifest_for_the_other_way_in_is_told_apart() throws IOException {
        Path noAddress = change("socket_mode_enabled: true", "socket_mode_enabled: false");

        assertThat(ManifestCheck.listProblems(SHIPPED, false))
                .containsExactly(
                        SHIPPED + ": socket_mode_enabled is true, but the bot has no app token and listens over HTTP.");
        assertThat(ManifestCheck.listProblems(noAddress, true))
                .containsExactly(
                        noAddress + ": socket_mode_enabled is false, but the bot has an app token for a socket.");
        assertThat(ManifestCheck.listProblems(noAddress, false))
                .containsExactly(noAddress + ": a request_url is missing: Slack does not know where the bot listens.");
    }

    @Test
    void what_is_missing_or_too_much_is_named_with_what_does_not_work() throws IOException {
        Path changed = change("- im:history", "- channels:history", "- message.im", "- message.groups", "/plc", "/pcl");

        assertThat(ManifestCheck.listProblems(changed, true))
                .containsExactlyInAnyOrder(
                        changed + ": the scope im:history is missing: the bot does not hear direct messages.",
                        changed + ": the scope channels:history is more than the bot needs: take it out.",
                        changed + ": the event message.im is missing: the bot does not hear direct messages.",
                        changed + ": the command /plc is missing: people cannot use it.");
    }

    @Test
    void buttons_need_interactivity() throws IOException {
        Path changed = change("    is_enabled: true", "    is_enabled: false");

        assertThat(ManifestCheck.listProblems(changed, true))
                .containsExactly(changed + ": interactivity is off: buttons and forms reach nobody.");
    }

    @Test
    void a_file_that_is_not_there_or_no_manifest_is_said_so() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "settings: [");

        assertThat(ManifestCheck.listProblems(folder.resolve("none.yaml"), true))
                .containsExactly(folder.resolve("none.yaml") + " cannot be read.");
        assertThat(ManifestCheck.listProblems(broken, true))
                .singleElement()
                .asString()
                .startsWith(broken + " is not YAML: ");
        assertThat(ManifestCheck.listProblems(Files.writeString(folder.resolve("empty.yaml"), ""), true))
                .isNotEmpty();
    }

    private Path change(String... pairs) throws IOException {
        String text = Files.readString(SHIPPED);
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(text).contains(pairs[i]);
            text = text.replace(pairs[i], pairs[i + 1]);
        }
        return Files.writeString(folder.resolve("manifest.yaml"), text);
    }
}
