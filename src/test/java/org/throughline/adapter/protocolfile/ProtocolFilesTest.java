package org.throughline.adapter.protocolfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.domain.protocol.StepId;
import org.throughline.testing.FakeProtocolArchive;
import org.throughline.testing.FakeTransactions;

class ProtocolFilesTest {

    private static final Path EVERYTHING = Path.of("src/test/resources/protocols");
    private static final ProtocolId SCHOOL = new ProtocolId("school");
    private static final ProtocolId INQUIRY = new ProtocolId("data-inquiry");

    @TempDir
    Path folder;

    private final FakeProtocolArchive archive = new FakeProtocolArchive(new FakeTransactions());

    @Test
    void a_protocol_of_the_folder_comes_on_top_of_the_packaged_ones() {
        school().write("school.yaml", SchoolFolder.RIGHT);

        assertThat(load().list())
                .extracting(protocol -> protocol.ref().id().value())
                .contains("data-inquiry", "quick", "school");
    }

    @Test
    void a_protocol_of_the_folder_takes_the_place_of_the_packaged_one_of_its_name() {
        school().write("quick.yml", SchoolFolder.RIGHT);

        Protocol quick = load().find(new ProtocolId("quick")).orElseThrow();

        assertThat(quick.title().byLanguage()).containsEntry("en", "Our own");
    }

    @Test
    void a_file_may_begin_with_a_byte_order_mark() {
        school().write("school.yaml", "\uFEFF" + SchoolFolder.RIGHT);

        assertThat(load().find(SCHOOL)).isPresent();
    }

    @Test
    void the_example_in_the_description_of_the_files_can_be_used() throws IOException {
        String description = Files.readString(Path.of("config/protocols/README.md"));
        int start = description.indexOf("```yaml") + "```yaml".length();

        school().write("student-work.yaml", description.substring(start, description.indexOf("```", start)));

        assertThat(school().problems()).isEmpty();
    }

    @Test
    void other_files_in_the_folder_do_not_matter() {
        school().write("README.md", "# Ours").write("school.yaml~", "broken: [");

        assertThat(school().problems()).isEmpty();
    }

    @Test
    void the_version_stays_while_the_meaning_stays() {
        school().write("school.yaml", SchoolFolder.RIGHT);
        ProtocolRef before = load().find(SCHOOL).orElseThrow().ref();

        school().write("school.yaml", "# A comment\n" + SchoolFolder.RIGHT.replace("minutes: 5", "minutes:    5"));

        assertThat(load().find(SCHOOL).orElseThrow().ref()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y ahora", "posted(1)", "max: 30", "hard: true", "minutes: 5"})
    void the_version_changes_with_the_meaning(String changed) {
        school().write("school.yaml", SchoolFolder.RIGHT);
        ProtocolRef before = load().find(SCHOOL).orElseThrow().ref();
        String other = changed.replace("5", "6")
                .replace("30", "40")
                .replace("(1)", "(2)")
                .replace("true", "false")
                .replace("Y ahora", "Qué más");

        school().writeChanged(changed, other);

        assertThat(load().find(SCHOOL).orElseThrow().ref()).isNotEqualTo(before);
    }

    @Test
    void a_shared_step_of_the_folder_changes_every_protocol_that_uses_it() {
        ProtocolRef before = load().find(INQUIRY).orElseThrow().ref();

        school().write("shared.yaml", """
                S-CLOSE:
                  id: close
                  title: {en: How was it, es: Qué tal}
                  minutes: 3
                  lead: facilitator
                  questions: [{en: Well, es: Bueno}]
                """);
        Protocol after = load().find(INQUIRY).orElseThrow();

        assertThat(after.ref()).isNotEqualTo(before);
        assertThat(after.step(new StepId("close")).title().byLanguage()).containsEntry("en", "How was it");
    }

    @Test
    void a_running_session_keeps_the_version_it_started_with() {
        school().write("school.yaml", SchoolFolder.RIGHT);
        Protocol started = load().find(SCHOOL).orElseThrow();

        school().writeChanged("minutes: 5", "minutes: 50");
        ProtocolFiles later = load();

        assertThat(later.find(SCHOOL).orElseThrow()).isNotEqualTo(started);
        assertThat(later.get(started.ref())).isEqualTo(started);
    }

    @Test
    void a_protocol_whose_file_is_gone_can_still_be_walked_to_its_end() {
        Protocol started = ProtocolFiles.load(EVERYTHING, archive)
                .find(new ProtocolId("everything"))
                .orElseThrow();

        ProtocolFiles later = ProtocolFiles.load(null, archive);

        assertThat(later.find(started.ref().id())).isEmpty();
        assertThat(later.get(started.ref())).isEqualTo(started);
    }

    @Test
    void every_current_version_is_found_by_its_reference() {
        ProtocolFiles protocols = load();

        assertThat(protocols.list())
                .allSatisfy(
                        protocol -> assertThat(protocols.get(protocol.ref())).isEqualTo(protocol));
    }

    @Test
    void a_version_that_never_was_is_a_mistake_of_the_caller() {
        ProtocolRef never = new ProtocolRef(INQUIRY, "0123456789ab");

        assertThatThrownBy(() -> load().get(never)).isInstanceOf(IllegalArgumentException.class);
    }

    private ProtocolFiles load() {
        return ProtocolFiles.load(folder, archive);
    }

    private SchoolFolder school() {
        return new SchoolFolder(folder);
    }
}
