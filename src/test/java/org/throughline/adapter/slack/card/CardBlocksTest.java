package org.throughline.adapter.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.IntentCodec;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.Texts;
import org.throughline.domain.session.SessionId;

class CardBlocksTest {
    private static final Texts ENGLISH = new Languages().english();
    private static final Button MINE = Button.of("My steps", new Asks.Mine());

    @Test
    void words_become_header_section_context_and_fields() {
        List<JsonNode> blocks = draw(
                new Element.Heading("Step 4 of 8"),
                new Element.Text("**Goal**: R&D"),
                new Element.Note("only you see this"),
                new Element.Facts(List.of(new Element.Fact("Until", "15:40"))),
                new Element.Bullets(List.of("one", "two")),
                new Element.Divider());

        assertThat(blocks)
                .extracting(block -> block.path("type").asText())
                .containsExactly("header", "section", "context", "section", "section", "divider");
        assertThat(blocks.get(1).at("/text/text").asText()).isEqualTo("*Goal*: R&amp;D");
        assertThat(blocks.get(1).at("/text/verbatim").asBoolean()).isTrue();
        assertThat(blocks.get(3).at("/fields/0/text").asText()).isEqualTo("*Until*\n15:40");
        assertThat(blocks.get(4).at("/text/text").asText()).isEqualTo("• one\n• two");
    }

    @Test
    void a_button_carries_its_intent_and_an_id_of_its_own() {
        var stop = new SessionActs.StopHere(new SessionId(new UUID(0, 1)));

        List<JsonNode> blocks = draw(
                new Element.Buttons(List.of(MINE, Button.primary("Again", new Asks.Mine()))),
                Element.Buttons.of(Button.danger("Stop here", stop)));

        assertThat(blocks.get(0).path("elements").findValuesAsText("action_id")).containsExactly("b0", "b1");
        JsonNode last = blocks.get(1).at("/elements/0");
        assertThat(last.path("action_id").asText()).isEqualTo("b2");
        assertThat(last.path("style").asText()).isEqualTo("danger");
        assertThat(IntentCodec.decode(last.path("value").asText())).isEqualTo(stop);
    }

    @Test
    void a_short_menu_hides_behind_dots_beside_the_buttons_and_a_long_one_is_a_list() {
        List<JsonNode> few = draw(Element.Buttons.of(MINE), new Element.Menu("More", some(5)));
        List<JsonNode> many = draw(new Element.Menu("More", some(6)));

        assertThat(few).hasSize(1);
        assertThat(few.get(0).at("/elements/1/type").asText()).isEqualTo("overflow");
        assertThat(many.get(0).at("/elements/0/type").asText()).isEqualTo("static_select");
        assertThat(many.get(0).at("/elements/0/placeholder/text").asText()).isEqualTo("More");
    }

    @Test
    void a_menu_whose_intents_are_long_becomes_buttons() {
        Button wordy = Button.of("Yes", new Asks.DidYouMean("x".repeat(150), "status"));

        List<JsonNode> blocks = draw(new Element.Menu("More", List.of(wordy)));

        assertThat(blocks.get(0).at("/elements/0/type").asText()).isEqualTo("button");
    }

    @Test
    void a_wall_of_buttons_becomes_one_list_beside_what_stands_out() {
        List<Button> all = new ArrayList<>(some(60));
        all.add(Button.primary("Next", new Asks.Help()));

        JsonNode row = draw(new Element.Buttons(all)).get(0).path("elements");

        assertThat(row).hasSize(2);
        assertThat(row.at("/0/text/text").asText()).isEqualTo("Next");
        assertThat(row.at("/1/options")).hasSize(60);
    }

    @Test
    void the_first_table_is_one_of_slacks_and_the_next_is_text() {
        var table = new Element.Table(List.of("Team", "Held"), List.of(List.of("Grade 4", "7 of 9"), List.of("", "2")));

        SlackMessage message = CardBlocks.of(Card.of("Status", table, table), ENGLISH);

        assertThat(message.blocks().at("/0/rows/1/0/text").asText()).isEqualTo("Grade 4");
        assertThat(message.blocks().at("/0/rows/2/0/text").asText()).isEqualTo("–");
        assertThat(message.blocks().at("/1/text/text").asText()).startsWith("• Team: Grade 4; Held: 7 of 9\n");
        assertThat(message.text()).startsWith("Status\nTeam: Grade 4; Held: 7 of 9");
    }

    @Test
    void rows_that_a_table_does_not_take_follow_as_text() {
        var rows = IntStream.range(0, 120).mapToObj(i -> List.of("Row " + i)).toList();

        List<JsonNode> blocks = draw(new Element.Table(List.of("Name"), rows));

        assertThat(blocks.get(0).path("rows")).hasSize(SlackLimits.TABLE_ROWS);
        assertThat(blocks.get(1).at("/text/text").asText()).startsWith("• Name: Row 99\n");
    }

    @Test
    void a_list_without_end_says_how_many_more_there_are() {
        var items = IntStream.range(0, 500)
                .mapToObj(i -> "Entry " + i + " " + "words ".repeat(20))
                .toList();

        List<JsonNode> blocks = draw(new Element.Bullets(items));

        String last = blocks.get(blocks.size() - 1).at("/text/text").asText();
        long shown = blocks.stream()
                .flatMap(block -> block.at("/text/text").asText().lines())
                .filter(line -> line.startsWith("•"))
                .count();
        assertThat(last).endsWith("and " + (500 - shown) + " more");
    }

    @Test
    void forty_parts_with_buttons_keep_every_button_in_fifty_blocks() {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < 40; i++) {
            elements.add(new Element.Text("Step " + i));
            elements.add(Element.Buttons.of(MINE, Button.of("Partly", new Asks.ShowStatus("team " + i))));
        }

        SlackMessage message = CardBlocks.of(new Card("Steps", elements), ENGLISH);

        assertThat(message.blocks()).hasSizeLessThanOrEqualTo(SlackLimits.MESSAGE_BLOCKS);
        assertThat(message.blocks().findValuesAsText("value").stream().filter(value -> value.startsWith("ShowStatus")))
                .hasSize(40)
                .doesNotHaveDuplicates();
        assertThat(LimitsCheck.message(message)).isEmpty();
    }

    @Test
    void what_has_no_room_at_all_is_counted() {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < 200; i++) {
            elements.add(new Element.Heading("Part " + i));
            elements.add(Element.Buttons.of(MINE));
        }

        SlackMessage message = CardBlocks.of(new Card("Parts", elements), ENGLISH);

        assertThat(LimitsCheck.message(message)).isEmpty();
        assertThat(message.blocks().toString()).contains("more parts are left out");
    }

    @Test
    void a_file_is_named_and_handed_on() {
        var file = new Element.Attachment("minutes.txt", "text/plain", "Minutes");

        SlackMessage message = CardBlocks.of(Card.of("Minutes", file), ENGLISH);

        assertThat(message.files()).containsExactly(file);
        assertThat(message.blocks().at("/0/elements/0/text").asText()).isEqualTo("📎 minutes.txt");
    }

    @Test
    void nobody_is_called_by_a_card_whatever_a_person_typed() {
        String typed = "<!channel>";

        SlackMessage message = CardBlocks.of(
                Card.of(typed, new Element.Heading(typed), Element.Buttons.of(Button.of(typed, new Asks.Mine()))),
                ENGLISH);

        assertThat(message.text() + message.blocks()).doesNotContain("<!channel>");
    }

    @Test
    void an_empty_card_still_says_its_summary() {
        assertThat(draw(new Element.Text("")).get(0).at("/text/text").asText()).isEqualTo("Summary");
    }

    private static List<Button> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Button.of("Status " + i, new Asks.ShowStatus("team " + i)))
                .toList();
    }

    private static List<JsonNode> draw(Element... elements) {
        SlackMessage message = CardBlocks.of(Card.of("Summary", elements), ENGLISH);
        assertThat(LimitsCheck.message(message)).isEmpty();
        return StreamSupport.stream(message.blocks().spliterator(), false).toList();
    }
}
