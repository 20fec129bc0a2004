package org.throughline.adapter.slack.inbound;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;

/** Tells Slack to deliver an event again: the library takes it for handled, whatever its handler says. */
final class DeliverAgain implements Middleware {
    private static final String ASKED = "deliver-again";

    /** What a handler answers to an event; anything but 200 holds. */
    static Response unlessDone(Response response, Context context) {
        if (response.getStatusCode() != SlackResponses.OK) {
            context.getAdditionalValues().put(ASKED, String.valueOf(response.getStatusCode()));
        }
        return response;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the library has it
    public Response apply(Request request, Response before, MiddlewareChain rest) throws Exception {
        Response given = rest.next(request);
        String status = request.getContext().getAdditionalValues().get(ASKED);
        return status == null ? given : Response.error(Integer.valueOf(status));
    }
}
