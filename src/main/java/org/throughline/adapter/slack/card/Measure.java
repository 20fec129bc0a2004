package org.throughline.adapter.slack.card;

import java.util.List;

/** How much of a long card is drawn: characters of one paragraph and of one item of a list, and items of one list. */
record Measure(int paragraph, int item, int items) {

    /** From everything to hardly anything; the first that Slack takes is used. */
    static final List<Measure> LOOSEST_FIRST = List.of(
            new Measure(Integer.MAX_VALUE, SlackLimits.SECTION_TEXT, Integer.MAX_VALUE),
            new Measure(SlackLimits.SECTION_TEXT, 600, 100),
            new Measure(1_500, 300, 60),
            new Measure(800, 150, 40),
            new Measure(400, 120, 20),
            new Measure(200, 80, 8),
            new Measure(80, 60, 3));
}
