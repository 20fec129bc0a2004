package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;

/** Requests and answers in JSON. */
final class Http {
    private Http() {}

    static Body body(Context context) {
        return Body.parse(context.bodyAsBytes());
    }

    /** The person whose eyes a request looks through. */
    static String as(Context context) {
        String as = context.queryParam("as");
        if (as == null || as.isBlank()) {
            throw ApiError.malformed("The request needs a person: ?as=…");
        }
        return as;
    }

    static void answer(Context context, JsonNode answer) {
        context.contentType("application/json; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(answer.toString());
    }

    /** A page of another site must not act through somebody's browser; scripts send no such header. */
    static void refuseForeignPages(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if ("cross-site".equals(site) || "same-site".equals(site)) {
            throw ApiError.foreign();
        }
    }
}
