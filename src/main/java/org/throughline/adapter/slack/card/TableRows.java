package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.throughline.chat.card.Element;

/** A table as Slack's own block, and how many of its rows that block takes. */
record TableRows(Element.Table table) {

    static TableRows of(Element.Table table) {
        return new TableRows(table);
    }

    /** The rows that fit below the headers, from the first on; none where the table is too wide or has none. */
    int fitting() {
        if (table.headers().isEmpty() || table.headers().size() > SlackLimits.TABLE_COLUMNS) {
            return 0;
        }
        int rows = Math.min(table.rows().size(), SlackLimits.TABLE_ROWS - 1);
        while (rows > 0 && draw(rows).path("rows").toString().length() > SlackLimits.TABLE_TEXT) {
            rows--;
        }
        return rows;
    }

    ObjectNode draw(int rows) {
        ObjectNode block = Blocks.type("table");
        ArrayNode drawn = block.putArray("rows");
        header(drawn.addArray());
        table.rows().stream().limit(rows).forEach(row -> cells(drawn.addArray(), row));
        ArrayNode columns = block.putArray("column_settings");
        table.headers().forEach(header -> columns.addObject().put("is_wrapped", true));
        return block;
    }

    private void header(ArrayNode cells) {
        for (String header : table.headers()) {
            ObjectNode cell = cells.addObject().put("type", "rich_text");
            cell.putArray("elements")
                    .addObject()
                    .put("type", "rich_text_section")
                    .putArray("elements")
                    .addObject()
                    .put("type", "text")
                    .put("text", shown(header))
                    .putObject("style")
                    .put("bold", true);
        }
    }

    private static void cells(ArrayNode cells, List<String> row) {
        row.forEach(text -> cells.addObject().put("type", "raw_text").put("text", shown(text)));
    }

    /** A cell without words is refused. */
    private static String shown(String text) {
        return text.isBlank() ? "–" : text;
    }
}
