package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.throughline.chat.card.Field;
import org.throughline.chat.text.Texts;

/** The answers of a closed choice as Slack's options: listed where they are few, behind one line where they are many. */
final class Options {
    private final Choices choices;
    private final Texts texts;

    Options(List<Field.Choice> all, Texts texts) {
        this.choices = new Choices(all);
        this.texts = texts;
    }

    /** Whether all of them are seen at once, as radio buttons or checkboxes. */
    boolean areListed() {
        return size() <= SlackLimits.LISTED_OPTIONS;
    }

    /** The element with all options; more than one list takes stand in groups. */
    ObjectNode put(ObjectNode element) {
        if (!areListed()) {
            element.set("placeholder", Blocks.plain(texts.get("slack.choose"), SlackLimits.PLACEHOLDER));
        }
        if (size() <= SlackLimits.SELECT_OPTIONS) {
            add(element.putArray("options"), 0);
            return element;
        }
        ArrayNode groups = element.putArray("option_groups");
        for (int from = 0;
                from < size() && groups.size() < SlackLimits.SELECT_GROUPS;
                from += SlackLimits.SELECT_OPTIONS) {
            ObjectNode group = groups.addObject();
            group.set("label", Blocks.plain(range(from), SlackLimits.OPTION_TEXT));
            add(group.putArray("options"), from);
        }
        return element;
    }

    List<ObjectNode> chosen(List<String> values) {
        return values.stream()
                .flatMap(value -> choices.findPlace(value).stream())
                .map(this::option)
                .toList();
    }

    private int size() {
        return choices.all().size();
    }

    private int end(int from) {
        return Math.min(size(), from + SlackLimits.SELECT_OPTIONS);
    }

    private void add(ArrayNode options, int from) {
        choices.places().skip(from).limit(end(from) - from).forEach(place -> options.add(option(place)));
    }

    private ObjectNode option(int place) {
        return Blocks.option(choices.all().get(place).label(), choices.value(place));
    }

    private String range(int from) {
        int half = SlackLimits.OPTION_TEXT / 2 - 2;
        return SlackText.shorten(choices.all().get(from).label(), half) + " – "
                + SlackText.shorten(choices.all().get(end(from) - 1).label(), half);
    }
}
