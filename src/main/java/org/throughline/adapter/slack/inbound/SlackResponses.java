package org.throughline.adapter.slack.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.response.Response;

/** Answers to Slack that carry something. */
final class SlackResponses {
    static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private SlackResponses() {}

    /** Shows another dialog in the place of the one that was sent. */
    static Response update(ObjectNode view) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("response_action", "update");
        body.set("view", view);
        return json(body);
    }

    /** Slack delivers the event again: at once, after a minute and after five. */
    static Response deliverAgain() {
        return Response.error(UNAVAILABLE);
    }

    static Response json(JsonNode body) {
        return Response.builder()
                .statusCode(OK)
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(body.toString())
                .build();
    }
}
