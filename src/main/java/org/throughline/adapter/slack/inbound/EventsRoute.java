package org.throughline.adapter.slack.inbound;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Slack sends what people do: nothing is looked at before the signature over the raw bytes holds. */
public final class EventsRoute {
    private static final Logger LOG = LoggerFactory.getLogger(EventsRoute.class);
    private static final String PATH = "/slack/events";

    private final SlackSignature signature;
    private final SlackApp slack;
    private final App app;
    private final SlackRequestParser parser;

    public EventsRoute(SlackSignature signature, SlackApp slack) {
        this.signature = signature;
        this.slack = slack;
        this.app = slack.app();
        this.parser = new SlackRequestParser(app.config());
    }

    public void addTo(RoutesConfig routes) {
        routes.post(PATH, this::take);
    }

    private void take(Context context) {
        byte[] body = context.bodyAsBytes();
        if (!signature.isGenuine(
                body, context.header("X-Slack-Request-Timestamp"), context.header("X-Slack-Signature"))) {
            LOG.warn("refused a request that Slack did not sign, or not just now");
            context.status(HttpStatus.UNAUTHORIZED).json(Map.of("error", "not signed by Slack"));
            return;
        }
        answer(context, run(context, new String(body, StandardCharsets.UTF_8)));
    }

    private Response run(Context context, String body) {
        try {
            Optional<Response> toPress = slack.takePress(body);
            return toPress.isPresent() ? toPress.get() : runOther(context, body);
        } catch (Exception broken) {
            LOG.error("a request of Slack failed", broken);
            return Response.error(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
        }
    }

    private Response runOther(Context context, String body) throws Exception {
        Optional<Request<?>> request = parse(context, body);
        return request.isEmpty() ? Response.error(HttpStatus.BAD_REQUEST.getCode()) : app.run(request.get());
    }

    private Optional<Request<?>> parse(Context context, String body) {
        var headers = new TreeMap<String, List<String>>();
        context.headerMap().forEach((name, value) -> headers.put(name, List.of(value)));
        try {
            return Optional.ofNullable(parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(PATH)
                    .requestBody(body)
                    .headers(new RequestHeaders(headers))
                    .remoteAddress(context.ip())
                    .build()));
        } catch (RuntimeException unreadable) {
            LOG.warn(
                    "a request of Slack cannot be read: {}",
                    unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static void answer(Context context, Response response) {
        context.status(response.getStatusCode());
        @Nullable String type = response.getContentType();
        if (type != null) {
            context.contentType(type);
        }
        @Nullable String body = response.getBody();
        context.result(body == null ? "" : body);
    }
}
