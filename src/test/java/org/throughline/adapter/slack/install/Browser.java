package org.throughline.adapter.slack.install;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's browser, which keeps cookies. */
final class Browser {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    private final URI bot;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String language;

    Browser(URI bot, String language) {
        this.bot = bot;
        this.language = language;
    }

    record Shown(int status, String html) {

        /** Where the one link of the page leads, with its parameters. */
        URI link() {
            Matcher found = LINK.matcher(html);
            if (!found.find()) {
                throw new AssertionError("no link in " + html);
            }
            return URI.create(found.group(1).replace("&amp;", "&"));
        }

        Map<String, String> linkParameters() {
            Map<String, String> parameters = new TreeMap<>();
            for (String pair : link().getRawQuery().split("&", -1)) {
                String[] parts = pair.split("=", 2);
                parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
            return parameters;
        }
    }

    Shown get(String path) {
        HttpRequest request = HttpRequest.newBuilder(bot.resolve(path))
                .header("Accept-Language", language)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Shown(answer.statusCode(), answer.body());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Opens the first page; answers the state that Slack would send back. */
    String begin() {
        return get("/slack/install").linkParameters().getOrDefault("state", "none");
    }

    Shown comeBack(String query) {
        return get("/slack/oauth_redirect?" + query);
    }
}
