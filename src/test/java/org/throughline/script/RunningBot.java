package org.throughline.script;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.throughline.wiring.ConfigFile;
import org.throughline.wiring.Wiring;

/** The whole bot, as it is installed, on a random port with a data folder of its own. */
final class RunningBot implements BeforeAllCallback, AfterAllCallback {
    private Path data = Path.of("");
    private @Nullable Wiring bot;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        data = Files.createTempDirectory("throughline-script");
        bot = Wiring.start(ConfigFile.load(null, Map.of()).withData(data).withPort(0));
    }

    URI url() {
        return Objects.requireNonNull(bot).url();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Objects.requireNonNull(bot).close();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }
}
