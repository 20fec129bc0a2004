package org.throughline.chat.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;

/** Draws a card as plain text: what notifications, screen readers and scripts read. Buttons stand in brackets. */
public final class PlainText implements Element.Renderer<String> {

    public static String of(Card card) {
        var renderer = new PlainText();
        return card.elements().stream()
                .map(element -> element.renderWith(renderer))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String heading(Element.Heading heading) {
        return heading.text();
    }

    @Override
    public String text(Element.Text text) {
        return Markdown.plain(text.markdown());
    }

    @Override
    public String note(Element.Note note) {
        return Markdown.plain(note.markdown());
    }

    @Override
    public String facts(Element.Facts facts) {
        return facts.facts().stream()
                .map(fact -> fact.label() + ": " + Markdown.plain(fact.markdown()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String bullets(Element.Bullets bullets) {
        return bullets.items().stream().map(item -> "• " + Markdown.plain(item)).collect(Collectors.joining("\n"));
    }

    @Override
    public String table(Element.Table table) {
        return table.rows().stream().map(row -> row(table.headers(), row)).collect(Collectors.joining("\n"));
    }

    @Override
    public String buttons(Element.Buttons buttons) {
        return brackets(buttons.buttons());
    }

    @Override
    public String menu(Element.Menu menu) {
        return menu.label() + ": " + brackets(menu.items());
    }

    @Override
    public String divider(Element.Divider divider) {
        return "";
    }

    @Override
    public String attachment(Element.Attachment attachment) {
        return attachment.fileName();
    }

    private static String brackets(List<Button> buttons) {
        return buttons.stream().map(button -> "[" + button.label() + "]").collect(Collectors.joining(" "));
    }

    private static String row(List<String> headers, List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i).isEmpty() ? null : headers.get(i) + ": " + cells.get(i))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }
}
