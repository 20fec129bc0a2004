package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Requests and answers in JSON. */
final class Http {
    private static final Pattern OWN_NAME =
            Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

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

    /**
     * A page of another site must not act through somebody's browser, neither openly nor under a name of its own that
     * it lets point to this machine; scripts send no such header and know the machine by its own names.
     */
    static void refuseForeignPages(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if ("cross-site".equals(site) || "same-site".equals(site) || !isOwnName(context.header("Host"))) {
            throw ApiError.foreign();
        }
    }

    private static boolean isOwnName(@Nullable String host) {
        return host != null && OWN_NAME.matcher(host).matches();
    }
}
