package org.throughline;

import java.nio.file.Path;
import org.throughline.wiring.Config;
import org.throughline.wiring.Wiring;

/** What the operator reads at the start: which platforms are on, where the data is, where the bot answers. */
final class Banner {

    private Banner() {}

    static String of(Config settings, Wiring bot) {
        String platforms = bot.platforms().isEmpty() ? "none" : String.join(", ", bot.platforms());
        return """
                Throughline %s
                  platforms  %s
                  data       %s
                  address    %s
                """.formatted(Version.current(), platforms, data(settings), bot.url());
    }

    private static String data(Config settings) {
        Path folder = settings.folders().data().toAbsolutePath().normalize();
        String url = settings.database().url();
        return url == null ? folder + " (embedded database)" : url;
    }
}
