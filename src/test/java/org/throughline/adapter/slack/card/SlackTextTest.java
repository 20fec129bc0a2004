package org.throughline.adapter.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.chat.text.Markdown;

class SlackTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Ana**: tries it | *Ana*: tries it",
                "_two words_ | _two words_",
                "**bold and _both_** | *bold and* *_both_*",
                "[their notes](https://example.org/a?b=1&c=2) | <https://example.org/a?b=1&amp;c=2\u00a6their notes>",
                "see https://example.org/a\\_b\\_c. | see <https://example.org/a_b_c>.",
                "[no link](javascript:x) | [no link](javascript:x)",
                "half\\_life 5\\*3 | half_life 5∗3",
            })
    void neutral_markdown_becomes_mrkdwn(String markdown, String mrkdwn) {
        assertThat(SlackText.mrkdwn(markdown)).isEqualTo(mrkdwn.replace('\u00a6', '|'));
    }

    @Test
    void what_a_person_typed_calls_nobody_and_links_nowhere() {
        String typed = Markdown.escape("<!channel> <@U1> <https://example.org|here> R&D");

        String mrkdwn = SlackText.mrkdwn(typed);

        assertThat(mrkdwn)
                .startsWith("&lt;\u200B!channel&gt; &lt;\u200B@U1&gt; ")
                .endsWith("R&amp;D")
                .doesNotContain("<!", "<@", "|here>");
    }

    @Test
    void stars_that_a_person_typed_are_no_bold_words() {
        assertThat(SlackText.mrkdwn(Markdown.escape("*look* and `this`"))).isEqualTo("∗look∗ and `\u200Bthis`");
    }

    @Test
    void bold_lines_are_bold_one_by_one() {
        assertThat(SlackText.mrkdwn("**one\ntwo** three")).isEqualTo("*one*\n*two* three");
    }

    @Test
    void a_long_text_is_parted_between_words_and_says_everything() {
        String words = "we ask two students & wait ".repeat(300);

        List<String> pieces = SlackText.pieces("**" + words + "**", 1_000);

        assertThat(pieces)
                .allSatisfy(piece -> assertThat(piece)
                        .hasSizeLessThanOrEqualTo(1_000)
                        .matches("(?s)\\*we ask.*wait\\*|\\*\\w.*\\w\\*"));
        assertThat(String.join(" ", pieces).replace("*", "").replace("&amp;", "&"))
                .isEqualToNormalizingWhitespace(words);
    }

    @Test
    void a_word_without_end_is_parted_too_but_never_inside_a_character() {
        String family = "👩‍👩‍👧";

        List<String> pieces = SlackText.pieces(family.repeat(40), 50);

        assertThat(String.join("", pieces)).isEqualTo(family.repeat(40));
        assertThat(pieces)
                .allSatisfy(
                        piece -> assertThat(piece.length() % family.length()).isZero());
    }

    @Test
    void shortened_text_ends_at_a_word_with_an_ellipsis() {
        assertThat(SlackText.shorten("More students explain their thinking", 24))
                .isEqualTo("More students explain…");
        assertThat(SlackText.shorten("short", 24)).isEqualTo("short");
        assertThat(SlackText.mrkdwn("**More students explain their thinking**", 25))
                .isEqualTo("*More students explain*…");
    }

    @Test
    void escaped_text_is_shortened_by_what_it_takes_when_escaped() {
        assertThat(SlackText.escaped("&".repeat(5_000), 4_000)).hasSizeBetween(3_000, 4_000);
    }
}
