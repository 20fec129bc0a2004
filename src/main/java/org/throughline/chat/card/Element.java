package org.throughline.chat.card;

import java.util.List;

/** One part of a card; every platform and the plain text draw every part. */
public sealed interface Element {

    <R> R renderWith(Renderer<R> renderer);

    /** What can be pressed in this part, in reading order. */
    default List<Button> pressable() {
        return List.of();
    }

    /** Draws each kind of element; a new kind does not compile until every renderer draws it. */
    interface Renderer<R> {
        R heading(Heading heading);

        R text(Text text);

        R note(Note note);

        R facts(Facts facts);

        R bullets(Bullets bullets);

        R table(Table table);

        R buttons(Buttons buttons);

        R menu(Menu menu);

        R divider(Divider divider);

        R attachment(Attachment attachment);
    }

    /** The card's title, or the title of a part of it. */
    record Heading(String text) implements Element {
        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.heading(this);
        }
    }

    /** A paragraph in neutral Markdown: bold, italic, links; whatever people typed in it is escaped already. */
    record Text(String markdown) implements Element {
        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.text(this);
        }
    }

    /** Small print: hints, who sees it, how it is kept. Neutral Markdown. */
    record Note(String markdown) implements Element {
        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.note(this);
        }
    }

    /** Labels with their values; values are neutral Markdown. */
    record Facts(List<Fact> facts) implements Element {
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.facts(this);
        }
    }

    /** One label with its value. */
    record Fact(String label, String markdown) {}

    /** A list; each item is neutral Markdown. */
    record Bullets(List<String> items) implements Element {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.bullets(this);
        }
    }

    /** A table of plain text; every row has as many cells as there are headers. */
    record Table(List<String> headers, List<List<String>> rows) implements Element {
        public Table {
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.table(this);
        }
    }

    /** Buttons side by side. */
    record Buttons(List<Button> buttons) implements Element {
        public Buttons {
            buttons = List.copyOf(buttons);
        }

        @Override
        public List<Button> pressable() {
            return buttons;
        }

        public static Buttons of(Button... buttons) {
            return new Buttons(List.of(buttons));
        }

        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.buttons(this);
        }
    }

    /** Rarer actions behind one label. */
    record Menu(String label, List<Button> items) implements Element {
        public Menu {
            items = List.copyOf(items);
        }

        @Override
        public List<Button> pressable() {
            return items;
        }

        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.menu(this);
        }
    }

    /** A line between parts. */
    record Divider() implements Element {
        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.divider(this);
        }
    }

    /** A file to take away. */
    record Attachment(String fileName, String mediaType, String content) implements Element {
        @Override
        public <R> R renderWith(Renderer<R> renderer) {
            return renderer.attachment(this);
        }
    }
}
