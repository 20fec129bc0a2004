package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;

/** Draws a card as JSON for the page: one object for each element, its {@code kind} first. */
final class CardJson implements Element.Renderer<ObjectNode> {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final CardJson RENDERER = new CardJson();

    private CardJson() {}

    static ObjectNode of(Card card) {
        ObjectNode drawn = JSON.objectNode().put("summary", card.summary());
        ArrayNode elements = drawn.putArray("elements");
        card.elements().forEach(element -> elements.add(element.renderWith(RENDERER)));
        return drawn;
    }

    @Override
    public ObjectNode heading(Element.Heading heading) {
        return kind("heading").put("text", heading.text());
    }

    @Override
    public ObjectNode text(Element.Text text) {
        return kind("text").set("runs", RichText.of(text.markdown()));
    }

    @Override
    public ObjectNode note(Element.Note note) {
        return kind("note").set("runs", RichText.of(note.markdown()));
    }

    @Override
    public ObjectNode facts(Element.Facts facts) {
        ObjectNode drawn = kind("facts");
        ArrayNode rows = drawn.putArray("facts");
        facts.facts()
                .forEach(fact -> rows.addObject().put("label", fact.label()).set("runs", RichText.of(fact.markdown())));
        return drawn;
    }

    @Override
    public ObjectNode bullets(Element.Bullets bullets) {
        ObjectNode drawn = kind("bullets");
        ArrayNode items = drawn.putArray("items");
        bullets.items().forEach(item -> items.add(RichText.of(item)));
        return drawn;
    }

    @Override
    public ObjectNode table(Element.Table table) {
        ObjectNode drawn = kind("table");
        texts(drawn.putArray("headers"), table.headers());
        ArrayNode rows = drawn.putArray("rows");
        table.rows().forEach(row -> texts(rows.addArray(), row));
        return drawn;
    }

    @Override
    public ObjectNode buttons(Element.Buttons buttons) {
        ObjectNode drawn = kind("buttons");
        return put(drawn, buttons.buttons());
    }

    @Override
    public ObjectNode menu(Element.Menu menu) {
        return put(kind("menu").put("label", menu.label()), menu.items());
    }

    @Override
    public ObjectNode divider(Element.Divider divider) {
        return kind("divider");
    }

    @Override
    public ObjectNode attachment(Element.Attachment attachment) {
        return kind("attachment")
                .put("name", attachment.fileName())
                .put("type", attachment.mediaType())
                .put("content", attachment.content());
    }

    private static ObjectNode kind(String kind) {
        return JSON.objectNode().put("kind", kind);
    }

    private static void texts(ArrayNode into, List<String> texts) {
        texts.forEach(into::add);
    }

    private static ObjectNode put(ObjectNode drawn, List<Button> buttons) {
        ArrayNode array = drawn.putArray("buttons");
        buttons.forEach(button -> array.addObject()
                .put("id", ButtonId.of(button.intent()))
                .put("label", button.label())
                .put("style", button.style().name().toLowerCase(Locale.ROOT)));
        return drawn;
    }
}
