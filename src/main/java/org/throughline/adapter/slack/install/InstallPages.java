package org.throughline.adapter.slack.install;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.text.Texts;

/** What the pages say at each turn of an installation. */
final class InstallPages {

    private final Texts texts;

    InstallPages(Texts texts) {
        this.texts = texts;
    }

    String offer(String authorizeUrl) {
        return page(
                "slack.install.title",
                List.of(texts.get("slack.install.words"), texts.get("slack.install.asks")),
                new InstallPage.Link(texts.get("slack.install.button"), authorizeUrl));
    }

    String done(String name, boolean organisation) {
        List<String> words = new ArrayList<>();
        if (organisation) {
            words.add(texts.get("slack.install.done.organisation"));
        }
        words.add(texts.get("slack.install.done.next"));
        words.add(texts.get("slack.install.done.close"));
        return new InstallPage(texts.get("slack.install.done", name), words, null).html(texts);
    }

    String cancelled() {
        return again("slack.install.cancelled", texts.get("slack.install.cancelled.words"));
    }

    String stale() {
        return again("slack.install.stale", texts.get("slack.install.stale.words"));
    }

    String refused(String error) {
        return again("slack.install.failed", texts.get("slack.install.refused.words", error));
    }

    String unreachable() {
        return again("slack.install.failed", texts.get("slack.install.unreachable.words"));
    }

    private String again(String title, String words) {
        return page(title, List.of(words), new InstallPage.Link(texts.get("slack.install.again"), InstallRoutes.START));
    }

    private String page(String title, List<String> words, InstallPage.Link link) {
        return new InstallPage(texts.get(title), words, link).html(texts);
    }
}
