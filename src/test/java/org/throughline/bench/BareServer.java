package org.throughline.bench;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.throughline.adapter.http.HttpPart;
import org.throughline.adapter.http.HttpServer;
import org.throughline.adapter.http.HttpSettings;
import org.throughline.adapter.http.Meters;

/** What the bot is measured against, on the same HTTP server as its own. */
final class BareServer implements AutoCloseable {
    private static final Pattern ALL = Pattern.compile("(?s).*");

    private final Meters meters = new Meters();
    private final HttpServer server;

    private BareServer(Handler handler) {
        var settings = new HttpSettings("127.0.0.1", 0, Duration.ofSeconds(5));
        var part = HttpPart.of(routes -> routes.post("/slack/events", handler));
        this.server = new HttpServer(settings, List.of(), meters, List.of(part));
        server.start();
    }

    /** Reads the request and says 200: what the driver and the HTTP server cost. */
    static BareServer ofNothing() {
        return new BareServer(context -> context.result(Integer.toString(context.bodyAsBytes().length)));
    }

    /** Slack's library with its usual checks and empty handlers; it asks Slack once whose token it is. */
    static BareServer ofStockBolt(String apiUrl) {
        SlackConfig slack = new SlackConfig();
        slack.setMethodsEndpointUrlPrefix(apiUrl);
        slack.setStatsEnabled(false);
        AppConfig config = AppConfig.builder()
                .slack(Slack.getInstance(slack))
                .signingSecret(BotInSlack.SECRET)
                .singleTeamBotToken(BotInSlack.TOKEN)
                .build();
        config.setAuthTestCacheEnabled(true);
        config.setAuthTestCacheExpirationMillis(-1);
        App app = new App(config);
        app.blockAction(ALL, (request, context) -> context.ack());
        app.command(ALL, (request, context) -> context.ack());
        var parser = new SlackRequestParser(app.config());
        return new BareServer(context -> run(app, parser, context));
    }

    URI url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
        meters.close();
    }

    private static void run(App app, SlackRequestParser parser, Context context) throws Exception {
        var headers = new TreeMap<String, List<String>>();
        for (Map.Entry<String, String> header : context.headerMap().entrySet()) {
            headers.put(header.getKey(), List.of(header.getValue()));
        }
        Response response = app.run(parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri("/slack/events")
                .requestBody(new String(context.bodyAsBytes(), StandardCharsets.UTF_8))
                .headers(new RequestHeaders(headers))
                .remoteAddress(context.ip())
                .build()));
        context.status(response.getStatusCode());
        context.result(response.getBody() == null ? "" : response.getBody());
    }
}
