package org.throughline.adapter.slack.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.chat.card.Field;

/** The answers of a closed choice with the values Slack carries for them: the answer's own, or {@code #place} where that is too long. */
record Choices(List<Field.Choice> all) {
    private static final String PLACE = "#";

    String value(int place) {
        String own = all.get(place).value();
        boolean carried = !own.isEmpty() && own.length() <= SlackLimits.OPTION_VALUE && !own.startsWith(PLACE);
        return carried ? own : PLACE + place;
    }

    /** The place of the answer with this value of its own. */
    Optional<Integer> findPlace(String own) {
        return places().filter(place -> all.get(place).value().equals(own))
                .boxed()
                .findFirst();
    }

    /** The answer's own value that Slack carried as this; empty for one that was not offered. */
    Optional<String> find(String carried) {
        return places().filter(place -> value(place).equals(carried))
                .mapToObj(place -> all.get(place).value())
                .findFirst();
    }

    IntStream places() {
        return IntStream.range(0, all.size());
    }
}
