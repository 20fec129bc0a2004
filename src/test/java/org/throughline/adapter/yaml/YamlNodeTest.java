package org.throughline.adapter.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class YamlNodeTest {

    @Test
    void reads_mappings_lists_and_texts_with_their_lines() {
        YamlNode root = parse("""
                # a comment
                name: Data inquiry
                steps:
                  - follow
                  - focus
                """);

        assertThat(root.get("name").text()).isEqualTo("Data inquiry");
        assertThat(root.get("name").line()).isEqualTo(2);
        assertThat(root.get("steps").items()).extracting(YamlNode::text).containsExactly("follow", "focus");
        assertThat(root.get("steps").items()).extracting(YamlNode::line).containsExactly(4, 5);
    }

    @Test
    void keeps_scalars_as_they_were_written() {
        YamlNode root = parse("{opens: 08:00, day: 2026-12-03, sandbox: on, version: 010}");

        assertThat(root.mapping().values())
                .extracting(YamlNode::text)
                .containsExactly("08:00", "2026-12-03", "on", "010");
    }

    @Test
    void a_key_with_nothing_behind_it_counts_as_absent() {
        YamlNode root = parse("user:\npassword: ~\nempty: ''\n");

        assertThat(root.find("user")).isEmpty();
        assertThat(root.find("password")).isEmpty();
        assertThat(root.find("other")).isEmpty();
        assertThat(root.get("empty").text()).isEmpty();
    }

    @Test
    void says_where_something_else_stands_than_expected() {
        YamlNode root = parse("a: 1\nb: [x]\nc: {d: e}\n");

        assertThatThrownBy(() -> root.get("a").items())
                .hasMessage("test.yaml:1: '1' is a single text; expected a list (- item)");
        assertThatThrownBy(() -> root.get("b").mapping())
                .hasMessage("test.yaml:2: a list stands here; expected a mapping (key: value)");
        assertThatThrownBy(() -> root.get("c").text())
                .hasMessage("test.yaml:3: a mapping stands here; expected a text");
        assertThatThrownBy(() -> root.get("c").get("f")).hasMessage("test.yaml:3: 'f' is missing; expected 'f: …'");
    }

    @Test
    void refuses_a_key_that_stands_twice() {
        assertThatThrownBy(() -> parse("port: 1\nhost: h\nport: 2\n").mapping())
                .hasMessage("test.yaml:3: 'port' stands here twice; expected each key once");
    }

    @Test
    void says_the_line_where_a_file_is_no_yaml() {
        assertThatThrownBy(() -> parse("a: 1\nb: [x\nc: 2\n"))
                .isInstanceOf(WrongFileException.class)
                .hasMessageStartingWith("test.yaml:3: this is no YAML: ");
    }

    @Test
    void refuses_a_file_with_nothing_in_it() {
        assertThatThrownBy(() -> parse("# only a comment\n"))
                .hasMessage("test.yaml:1: the file is empty; expected settings in YAML");
    }

    private static YamlNode parse(String content) {
        return YamlNode.parse("test.yaml", content);
    }
}
