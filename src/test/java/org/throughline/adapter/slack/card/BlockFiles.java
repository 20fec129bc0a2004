package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.Texts;

/**
 * Writes every card and form of {@link SchoolYear}, in every language, into a folder: {@code message-…json},
 * {@code home-…json} and {@code modal-…json}, for checks that need more than a Java test has.
 */
final class BlockFiles {
    private final Path folder;
    private final String language;
    private final Texts texts;

    private BlockFiles(Path folder, String language) {
        this.folder = folder;
        this.language = language;
        this.texts = new Languages().of(Locale.forLanguageTag(language));
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Languages.tags().forEach(language -> new BlockFiles(folder, language).writeAll());
        try (Stream<Path> written = Files.list(folder)) {
            System.out.println(written.count() + " drawings in " + folder);
        }
    }

    private void writeAll() {
        Seen seen = SchoolYear.in(texts.locale());
        seen.eachCard((kind, card) -> {
            SlackMessage message = CardBlocks.of(card, texts);
            ObjectNode json = JsonNodeFactory.instance.objectNode().put("text", message.text());
            write("message", kind, json.set("blocks", message.blocks()));
            if (kind.startsWith("Mine")) {
                write("home", kind, HomeView.of(card, texts));
            }
        });
        seen.eachForm((kind, form) -> write("modal", kind, FormView.of(form, "form", texts)));
    }

    private void write(String what, String kind, ObjectNode json) {
        try {
            Files.writeString(folder.resolve(what + "-" + kind + "-" + language + ".json"), json.toPrettyString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
