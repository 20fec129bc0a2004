package org.throughline.adapter.slack.install;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.text.Texts;

/**
 * A page of plain words for somebody who brings the bot into a workspace.
 *
 * @param link the one thing to press; null where there is nothing to do here
 */
record InstallPage(
        String title, List<String> words, @Nullable Link link) {

    InstallPage {
        words = List.copyOf(words);
    }

    /** Where pressing leads. */
    record Link(String words, String url) {}

    /** The page as HTML; what came from outside is text there. */
    String html(Texts texts) {
        return """
                <!doctype html>
                <html lang="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                body { max-width: 34rem; margin: 3rem auto; padding: 0 1rem; font: 1.1rem/1.5 system-ui, sans-serif; }
                a { display: inline-block; padding: .6rem 1.2rem; border-radius: .4rem; background: #1f4e5f; color: #fff;
                    text-decoration: none; }
                </style>
                <main>
                <h1>%s</h1>
                %s
                %s
                </main>
                </html>
                """.formatted(texts.locale().toLanguageTag(), text(title), text(title), paragraphs(), linkOrNothing());
    }

    private String paragraphs() {
        return words.stream().map(line -> "<p>" + text(line) + "</p>").collect(Collectors.joining("\n"));
    }

    private String linkOrNothing() {
        return link == null ? "" : "<p><a href=\"%s\">%s</a></p>".formatted(text(link.url()), text(link.words()));
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
