package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.PlainText;
import org.throughline.chat.text.Texts;

/** One drawing of one card in one measure; each element becomes any number of blocks. */
final class CardDrawing implements Element.Renderer<List<ObjectNode>> {
    private final Measure measure;
    private final Texts texts;
    private final Pressables pressables;
    private int tables;

    CardDrawing(Measure measure, Texts texts) {
        this.measure = measure;
        this.texts = texts;
        this.pressables = new Pressables(texts);
    }

    List<ObjectNode> draw(Card card) {
        var blocks = new ArrayList<ObjectNode>();
        for (Element element : card.elements()) {
            List<ObjectNode> drawn = element.renderWith(this);
            if (!(element instanceof Element.Menu) || !joins(blocks, drawn)) {
                blocks.addAll(drawn);
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Blocks.section(card.summary().isBlank() ? "…" : line(Markdown.escape(card.summary()))));
        }
        return blocks;
    }

    /** Whether the menu found room beside the buttons above it; it stands there then. */
    private static boolean joins(List<ObjectNode> blocks, List<ObjectNode> menu) {
        if (blocks.isEmpty() || menu.size() != 1) {
            return false;
        }
        JsonNode row = blocks.get(blocks.size() - 1).path("elements");
        JsonNode items = menu.get(0).path("elements");
        boolean beside = blocks.get(blocks.size() - 1).path("type").asText().equals("actions")
                && row.size() + items.size() <= SlackLimits.ACTIONS_ELEMENTS;
        if (beside) {
            ((ArrayNode) row).addAll((ArrayNode) items);
        }
        return beside;
    }

    @Override
    public List<ObjectNode> heading(Element.Heading heading) {
        return heading.text().isBlank() ? List.of() : List.of(Blocks.header(heading.text()));
    }

    @Override
    public List<ObjectNode> text(Element.Text text) {
        return paragraphs(text.markdown());
    }

    private List<ObjectNode> paragraphs(String markdown) {
        List<String> pieces = measure.paragraph() > SlackLimits.SECTION_TEXT
                ? SlackText.pieces(markdown, SlackLimits.SECTION_TEXT)
                : List.of(SlackText.mrkdwn(markdown, measure.paragraph()));
        return pieces.stream()
                .filter(piece -> !piece.isEmpty())
                .map(Blocks::section)
                .toList();
    }

    @Override
    public List<ObjectNode> note(Element.Note note) {
        String written = SlackText.mrkdwn(note.markdown(), Math.min(SlackLimits.CONTEXT_TEXT, measure.paragraph()));
        return written.isEmpty() ? List.of() : List.of(Blocks.context(written));
    }

    @Override
    public List<ObjectNode> facts(Element.Facts facts) {
        return new FactBlocks(measure).draw(facts.facts());
    }

    @Override
    public List<ObjectNode> bullets(Element.Bullets bullets) {
        return list(bullets.items());
    }

    @Override
    public List<ObjectNode> table(Element.Table table) {
        var rows = TableRows.of(table);
        int shown = tables < SlackLimits.TABLES ? Math.min(rows.fitting(), measure.items()) : 0;
        var blocks = new ArrayList<ObjectNode>();
        if (shown > 0) {
            tables++;
            blocks.add(rows.draw(shown));
        }
        blocks.addAll(list(table.rows().subList(shown, table.rows().size()).stream()
                .map(row ->
                        Markdown.escape(PlainText.of(Card.of("", new Element.Table(table.headers(), List.of(row))))))
                .toList()));
        return blocks;
    }

    @Override
    public List<ObjectNode> buttons(Element.Buttons buttons) {
        return pressables.rows(buttons.buttons());
    }

    @Override
    public List<ObjectNode> menu(Element.Menu menu) {
        return pressables.menu(menu.label(), menu.items());
    }

    @Override
    public List<ObjectNode> divider(Element.Divider divider) {
        return List.of(Blocks.type("divider"));
    }

    @Override
    public List<ObjectNode> attachment(Element.Attachment attachment) {
        return List.of(Blocks.context("📎 " + line(Markdown.escape(attachment.fileName()))));
    }

    private static String line(String markdown) {
        return SlackText.mrkdwn(markdown, SlackLimits.SECTION_FIELD);
    }

    /** Lines with bullets, as many to a section as it takes. */
    private List<ObjectNode> list(List<String> items) {
        var lines = new Lines();
        items.stream().limit(measure.items()).forEach(item -> lines.add(item(item)));
        if (items.size() > measure.items()) {
            lines.add(texts.get("session.and-more", items.size() - measure.items()));
        }
        return lines.blocks();
    }

    private String item(String markdown) {
        String bullet = "• ";
        return bullet + SlackText.mrkdwn(markdown, measure.item() - bullet.length());
    }

    /** Sections that fill up line by line. */
    private static final class Lines {
        private final List<ObjectNode> full = new ArrayList<>();
        private final StringBuilder lines = new StringBuilder();

        void add(String line) {
            if (!lines.isEmpty() && lines.length() + 1 + line.length() > SlackLimits.SECTION_TEXT) {
                close();
            }
            lines.append(lines.isEmpty() ? "" : "\n").append(line);
        }

        List<ObjectNode> blocks() {
            close();
            return full;
        }

        private void close() {
            if (!lines.isEmpty()) {
                full.add(Blocks.section(lines.toString()));
                lines.setLength(0);
            }
        }
    }
}
