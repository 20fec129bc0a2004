package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.text.Texts;

/** Draws a form as a modal: one input block for each field, named like the field, its element named {@code v}. */
public final class FormView {
    public static final String CALLBACK = "form";

    private FormView() {}

    /** The view for {@code views.open}; {@code privateMetadata} comes back with everything done in it. */
    public static ObjectNode of(Form form, String privateMetadata, Texts texts) {
        if (privateMetadata.length() > SlackLimits.PRIVATE_METADATA) {
            throw new IllegalArgumentException("a view keeps no " + privateMetadata.length() + " characters");
        }
        ObjectNode view = Blocks.type("modal")
                .put("callback_id", CALLBACK)
                .put("private_metadata", privateMetadata)
                .put("notify_on_close", true);
        view.set("title", label(form.title()));
        view.set("submit", label(form.submitLabel()));
        view.set("close", label(texts.get("slack.close")));
        return view.set("blocks", blocks(form, texts));
    }

    /** What is wrong, as {@code response_action: errors} takes it; what no field shows stands at the first. */
    public static Map<String, String> errors(Form form, Map<String, String> byField) {
        List<Field> shown =
                shown(form).stream().filter(FieldElement::isAnswerable).toList();
        Map<String, String> errors = new LinkedHashMap<>();
        byField.forEach((name, error) -> {
            Field field = shown.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElse(shown.get(0));
            errors.merge(blockId(form, field), error, (one, other) -> one + " " + other);
        });
        return errors;
    }

    /** The block of a field: its name, or its place where the name is too long. */
    static String blockId(Form form, Field field) {
        String name = field.name();
        boolean carried = !name.isEmpty() && name.length() <= SlackLimits.BLOCK_ID;
        return carried ? name : "#" + form.fields().indexOf(field);
    }

    /** The fields the view has room for, with a line for each that is wrong, one on top and one at the end. */
    private static List<Field> shown(Form form) {
        int most = SlackLimits.VIEW_BLOCKS - 2;
        List<Field> shown = new ArrayList<>();
        for (Field field : form.fields()) {
            most -= form.errors().containsKey(field.name()) ? 2 : 1;
            if (most >= 0) {
                shown.add(field);
            }
        }
        return shown;
    }

    private static ArrayNode blocks(Form form, Texts texts) {
        ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
        String intro = SlackText.mrkdwn(form.intro(), SlackLimits.SECTION_TEXT);
        if (!intro.isEmpty()) {
            blocks.add(Blocks.section(intro));
        }
        List<Field> shown = shown(form);
        for (Field field : shown) {
            String error = form.errors().get(field.name());
            if (error != null) {
                blocks.add(Blocks.context("⚠️ *" + SlackText.escaped(error, SlackLimits.SECTION_FIELD) + "*"));
            }
            blocks.add(FieldElement.isAnswerable(field) ? input(form, field, texts) : nothingToChoose(field, texts));
        }
        if (shown.size() < form.fields().size()) {
            String cut = texts.get("slack.form.cut", form.fields().size() - shown.size());
            blocks.add(Blocks.context(SlackText.escape(cut)));
        }
        return blocks;
    }

    private static ObjectNode input(Form form, Field field, Texts texts) {
        Field.Base base = field.base();
        ObjectNode input = Blocks.type("input")
                .put("block_id", blockId(form, field))
                .put("optional", !base.required())
                .put("dispatch_action", true);
        input.set("label", Blocks.plain(base.label().isBlank() ? "–" : base.label(), SlackLimits.INPUT_LABEL));
        if (!base.help().isBlank()) {
            input.set("hint", Blocks.plain(base.help(), SlackLimits.INPUT_HINT));
        }
        return input.set("element", field.renderWith(new FieldElement(texts)));
    }

    private static ObjectNode nothingToChoose(Field field, Texts texts) {
        String line = texts.get("slack.form.nothing", field.base().label());
        return Blocks.context(SlackText.escaped(line, SlackLimits.CONTEXT_TEXT));
    }

    private static ObjectNode label(String text) {
        return Blocks.plain(text, SlackLimits.VIEW_LABEL);
    }
}
