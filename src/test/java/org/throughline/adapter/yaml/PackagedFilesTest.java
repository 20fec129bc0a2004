package org.throughline.adapter.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedFilesTest {

    @TempDir
    Path folder;

    @Test
    void the_files_of_a_folder_in_a_jar_are_listed_without_those_of_its_neighbours() throws IOException {
        Path jar = folder.resolve("bot.jar");
        List<String> entries = List.of("a/", "a/b/", "a/b/two.yaml", "a/b/one.yaml", "a/b/c/deep.yaml", "a/three.yaml");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : entries) {
                out.putNextEntry(new JarEntry(entry));
            }
        }

        URL one = new URL("jar:" + jar.toUri() + "!/a/b/one.yaml");

        assertThat(PackagedFiles.namesBeside(one)).containsExactly("one.yaml", "two.yaml");
    }

    @Test
    void what_is_not_packaged_is_a_mistake_of_the_build() {
        assertThatThrownBy(() -> PackagedFiles.text("/protocols/nothing.yaml"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not packaged: /protocols/nothing.yaml");
    }
}
