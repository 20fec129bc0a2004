package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.testing.BotProcess;

class StartAndStopIT {
    private static final int ENDED_BY_SIGTERM = 128 + 15;

    @TempDir
    private Path data;

    @Test
    void the_packaged_bot_says_where_it_is_answers_and_stops_when_asked() throws Exception {
        try (BotProcess bot = BotProcess.run("--data", data.toString(), "--port", "0")) {
            assertThat(statusOf(bot, "readyz")).isEqualTo(200);
            assertThat(bot.lines())
                    .anySatisfy(line -> assertThat(line).startsWith("Throughline "))
                    .anySatisfy(line -> assertThat(line).startsWith("  platforms  "))
                    .contains("  data       %s (embedded database)".formatted(data));

            bot.askToStop();

            assertThat(bot.waitForEnd()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(bot.lines().get(bot.lines().size() - 1)).endsWith("Main: stopped");
        }
    }

    @Test
    void the_data_can_be_taken_again_after_a_kill_but_not_by_a_second_process() {
        try (BotProcess first = BotProcess.run("--data", data.toString(), "--port", "0")) {
            first.url();

            assertRefused(
                    BotProcess.run("--data", data.toString(), "--port", "0"),
                    "Throughline cannot start: Another Throughline uses the data folder %s: stop it or choose another with --data."
                            .formatted(data));
        }
        try (BotProcess next = BotProcess.run("--data", data.toString(), "--port", "0")) {
            assertThat(next.url()).isNotNull();
        }
    }

    @Test
    void a_port_in_use_is_said_in_one_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertRefused(
                    BotProcess.run("--data", data.toString(), "--port", Integer.toString(taken.getLocalPort())),
                    "Throughline cannot start: 127.0.0.1 port %d is in use or not allowed: stop what uses it or choose another with --port."
                            .formatted(taken.getLocalPort()));
        }
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_17, disabledReason = "newer ones have UTF-8 whatever the options say")
    void another_default_charset_is_refused() {
        assertRefused(
                BotProcess.runWith(List.of("-Dfile.encoding=ISO-8859-1"), "--data", data.toString()),
                "Throughline cannot start: the default charset is ISO-8859-1, and texts would break; start it with java"
                        + " -Dfile.encoding=UTF-8 -jar throughline.jar.");
    }

    private static void assertRefused(BotProcess bot, String sentence) {
        assertThat(bot.waitForEnd()).isEqualTo(2);
        assertThat(bot.lines()).containsExactly(sentence);
    }

    private static int statusOf(BotProcess bot, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(bot.url().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }
}
