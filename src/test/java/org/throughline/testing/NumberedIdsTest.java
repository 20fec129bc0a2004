package org.throughline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NumberedIdsTest {
    private static final NumberedIds IDS = new NumberedIds(Pattern.compile("#\\w+"));

    @Test
    void the_same_rows_read_the_same_whatever_their_ids_and_their_order() {
        String one = IDS.in(List.of("step #a of #m", "step #b of #n", "meeting #m in May", "meeting #n in June"));
        String other = IDS.in(List.of("meeting #y in June", "step #p of #y", "meeting #x in May", "step #q of #x"));

        assertThat(one).isEqualTo(other);
    }

    @Test
    void rows_that_lead_elsewhere_read_differently() {
        String one = IDS.in(List.of("step #a of #m", "meeting #m in May", "meeting #n in June"));
        String other = IDS.in(List.of("step #a of #n", "meeting #m in May", "meeting #n in June"));

        assertThat(one).isNotEqualTo(other);
    }
}
