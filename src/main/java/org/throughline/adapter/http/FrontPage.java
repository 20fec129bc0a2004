package org.throughline.adapter.http;

import io.javalin.http.Context;

/** What somebody reads who opens the bot's address in a browser while the sandbox is off. */
public final class FrontPage {
    private static final String WORDS = """
            Throughline is running. It talks with school teams in their chat; there is nothing to see here.
            To try it in a browser, set 'sandbox: on' in its settings and start it again.
            """;

    private FrontPage() {}

    public static HttpPart part() {
        return HttpPart.of(routes -> routes.get("/", FrontPage::answer));
    }

    private static void answer(Context context) {
        context.contentType("text/plain; charset=utf-8")
                .header("X-Content-Type-Options", "nosniff")
                .result(WORDS);
    }
}
