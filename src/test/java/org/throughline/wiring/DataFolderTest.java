package org.throughline.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.adapter.CannotStartException;

class DataFolderTest {
    @TempDir
    private Path parent;

    @Test
    void is_made_where_it_is_not_there_yet() throws IOException {
        try (DataFolder folder = DataFolder.take(parent.resolve("a/b"))) {
            assertThat(folder.path()).isEqualTo(parent.resolve("a/b")).isDirectory();
        }
    }

    @Test
    void is_held_until_it_is_closed() throws IOException {
        DataFolder first = DataFolder.take(parent);
        assertThatThrownBy(() -> DataFolder.take(parent))
                .isInstanceOf(CannotStartException.class)
                .hasMessageStartingWith("Another Throughline uses the data folder");

        first.close();

        DataFolder.take(parent).close();
    }
}
