package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.wiring.Config;
import org.throughline.wiring.ConfigFile;
import org.throughline.wiring.SandboxMode;
import org.throughline.wiring.Wiring;

class BannerTest {
    @TempDir
    private Path data;

    @Test
    void names_the_platforms_that_are_on() {
        assertThat(bannerWith(SandboxMode.ON).lines()).contains("  platforms  sandbox");
    }

    @Test
    void says_how_to_try_the_bot_where_no_platform_is_on() {
        assertThat(bannerWith(SandboxMode.OFF).lines())
                .anySatisfy(
                        line -> assertThat(line).startsWith("  platforms  none").contains("'sandbox: on'"));
    }

    private String bannerWith(SandboxMode sandbox) {
        Config config =
                ConfigFile.load(null, Map.of()).withData(data).withPort(0).withSandbox(sandbox);
        try (Wiring bot = Wiring.start(config)) {
            return Banner.of(config, bot);
        }
    }
}
