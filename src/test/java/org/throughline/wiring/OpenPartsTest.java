package org.throughline.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenPartsTest {
    private final List<String> closed = new ArrayList<>();
    private final OpenParts parts = new OpenParts();

    @Test
    void closes_the_newest_first_and_each_once() {
        parts.keep(() -> closed.add("database"));
        parts.keep(() -> closed.add("server"));

        parts.close();
        parts.close();

        assertThat(closed).containsExactly("server", "database");
    }

    @Test
    void a_part_that_fails_to_close_does_not_keep_the_others_open() {
        parts.keep(() -> closed.add("database"));
        parts.keep(() -> {
            throw new IllegalStateException("stuck");
        });

        parts.close();

        assertThat(closed).containsExactly("database");
    }
}
