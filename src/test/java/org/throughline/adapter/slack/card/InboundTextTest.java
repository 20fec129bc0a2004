package org.throughline.adapter.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboundTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00a6',
            value = {
                "R&amp;D &lt;b&gt; \u00a6 R&D <b>",
                "&amp;lt; \u00a6 &lt;",
                "<https://example.org/a> \u00a6 https://example.org/a",
                "<http://example.org|example.org> \u00a6 http://example.org",
                "<https://example.org|our notes> \u00a6 our notes (https://example.org)",
                "<mailto:a@example.org|a@example.org> \u00a6 a@example.org",
                "<@U1> and <@U2|ben> \u00a6 @Name of U1 and @ben",
                "<#C1|grade-4> <#C2> \u00a6 #grade-4 #C2",
                "<!channel> <!here|here> <!subteam^S1|@math> \u00a6 @channel @here @math",
                "<!date^1^{date}|3 December> \u00a6 3 December",
                "1 &lt; 2 \u00a6 1 < 2",
            })
    void people_get_back_what_they_saw(String inbound, String seen) {
        assertThat(InboundText.read(inbound, user -> "Name of " + user)).isEqualTo(seen);
    }
}
