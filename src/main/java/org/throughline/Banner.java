package org.throughline;

import java.nio.file.Path;
import java.util.List;
import org.throughline.wiring.Config;
import org.throughline.wiring.Wiring;

/** What the operator reads at the start: which platforms are on, where the data is, where the bot answers. */
final class Banner {

    private Banner() {}

    static String of(Config settings, Wiring bot) {
        return """
                Throughline %s
                  platforms  %s
                  data       %s
                  address    %s
                """.formatted(Version.current(), platforms(bot.platforms()), data(settings), bot.url());
    }

    private static String platforms(List<String> on) {
        return on.isEmpty()
                ? "none: nobody can reach the bot; 'sandbox: on' in the settings opens a page to try it"
                : String.join(", ", on);
    }

    private static String data(Config settings) {
        Path folder = settings.folders().data().toAbsolutePath().normalize();
        String url = settings.database().url();
        return url == null ? folder + " (embedded database)" : url;
    }
}
