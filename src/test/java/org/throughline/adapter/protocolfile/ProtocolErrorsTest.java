package org.throughline.adapter.protocolfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.adapter.yaml.WrongFileException;
import org.throughline.testing.FakeProtocolArchive;
import org.throughline.testing.FakeTransactions;

class ProtocolErrorsTest {

    @TempDir
    Path folder;

    @Test
    void the_file_that_the_tests_change_is_right() {
        school().write("school.yaml", SchoolFolder.RIGHT);

        assertThat(school().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: {en: Our own, es: La nuestra}\\n | `` | 1: "title" is missing; expected {en: …, es: …}
            title: {en: Our own, es: La nuestra} | title: Our own | 1: "title" is "Our own"; expected {en: …, es: …}
            , es: La nuestra | `` | 1: "title" in Spanish is missing; expected es: …
            La nuestra | `` | 1: "title" in Spanish is missing; expected es: …
            La nuestra | La nuestra, fr: La nôtre | 1: unknown key "fr"; expected one of en, es
            La nuestra | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa \
                | 1: "title" in Spanish has 61 characters; expected at most 60
            outcome: | outcom: x\\noutcome: \
                | 3: unknown key "outcom"; expected one of title, purpose, outcome, link, roles, steps
            roles: | purpose: {en: A, es: B}\\nroles: | 4: "purpose" stands here twice; expected each key once
            roles: | link: all\\nroles: | 4: "link" is "all"; expected one of goal, goal-or-priority, none
            recorder] | recorder, boss] \
                | 4: the role is "boss"; expected one of facilitator, recorder, timekeeper, presenter, data-lead
            recorder] | recorder, recorder] | 4: the role recorder stands here twice; expected each role once
            [facilitator, recorder] | facilitator | 4: "roles" is "facilitator"; expected a list
            [facilitator, recorder] | [facilitator, recorder, all] \
                | 4: the role is "all"; expected one of facilitator, recorder, timekeeper, presenter, data-lead
            id: talk | id: Talk! \
                | 6: "id" is "Talk!"; expected a name of letters, digits and hyphens that starts small, such as next-step
            id: sort | id: talk | 20: the step "talk" stands here twice; expected each id once
            minutes: 5\\n    lead: recorder | minutes: soon\\n    lead: recorder \
                | 22: "minutes" is "soon"; expected a whole number from 1 to 240
            minutes: 5\\n    lead: recorder | minutes: 0\\n    lead: recorder \
                | 22: "minutes" is "0"; expected a whole number from 1 to 240
            lead: recorder | lead: timekeeper \
                | 23: the step is led by timekeeper, who is not among the roles; expected all or one of facilitator, recorder
            lead: recorder | lead: maria | 23: "lead" is "maria"; expected one of the roles, or all
            lead: recorder | lead: recorder\\n    silent: often | 24: "silent" is "often"; expected true or false
            `    questions:\\n      - {en: Which first, es: Cuáles primero}\\n` | `` \
                | 20: "questions" is missing; expected a list of questions, each {en: …, es: …}
            - {en: Which first, es: Cuáles primero} | - Which first \
                | 25: the question is "Which first"; expected {en: …, es: …}
            `  - id: sort` | `  - use: S-SORT\\n  - id: sort` \
                | 20: there is no shared step "S-SORT"; expected one of S-FOLLOW, S-FOCUS, S-ADJUST, S-COMMIT, S-CLOSE
            """)
    void each_mistake_is_said_with_its_line(String right, String wrong, String problem) {
        school().writeChanged(right.replace("\\n", "\n"), wrong.replace("\\n", "\n"));

        assertThat(school().problems()).containsExactly("school.yaml:" + problem);
    }

    @Test
    void a_protocol_without_a_recorder_is_refused() {
        school().write(
                        "school.yaml",
                        SchoolFolder.RIGHT
                                .replace("roles: [facilitator, recorder]", "roles: [facilitator, presenter]")
                                .replace("lead: recorder", "lead: presenter"));

        assertThat(school().problems())
                .containsExactly("school.yaml:4: the recorder is missing;"
                        + " expected facilitator and recorder among the roles, because every session names them");
    }

    @Test
    void a_shared_step_led_by_a_role_the_protocol_lacks_is_said_where_both_can_be_mended() {
        school().writeChanged("  - id: sort", "  - use: S-CLOSE\n  - id: sort");

        assertThat(school().problems())
                .containsExactly("school.yaml:20: the step is led by timekeeper, who is not among the roles;"
                        + " expected all or one of facilitator, recorder");
    }

    @Test
    void all_mistakes_of_a_file_are_said_at_once_in_the_order_of_its_lines() {
        school().write(
                        "school.yaml",
                        SchoolFolder.RIGHT
                                .replace("lead: recorder", "lead: maria")
                                .replace("posted(1)", "posted(0)")
                                .replace("es: La nuestra", "sp: La nuestra")
                                .replace("minutes: 5", "minutes: five"));

        assertThat(school().problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(';')))
                .containsExactly(
                        "school.yaml:1: unknown key \"sp\"",
                        "school.yaml:1: \"title\" in Spanish is missing",
                        "school.yaml:8: \"minutes\" is \"five\"",
                        "school.yaml:19: found \"0\" in the rule",
                        "school.yaml:22: \"minutes\" is \"five\"",
                        "school.yaml:23: \"lead\" is \"maria\"");
    }

    @Test
    void what_is_no_yaml_is_said_with_its_line() {
        school().write("school.yaml", "title: {en: Our own\npurpose: x\n");

        assertThat(school().problems())
                .singleElement()
                .asString()
                .startsWith("school.yaml:2: this is no YAML: ")
                .endsWith("; expected valid YAML");
    }

    @Test
    void an_empty_file_is_said() {
        school().write("school.yaml", "# nothing yet\n");

        assertThat(school().problems()).singleElement().asString().startsWith("school.yaml:1: the file is empty; ");
    }

    @Test
    void a_file_that_is_only_a_list_is_said() {
        school().write("school.yaml", "- one\n- two\n");

        assertThat(school().problems())
                .containsExactly("school.yaml:1: the file is not a group of keys; expected lines such as title: …");
    }

    @Test
    void an_endless_file_is_said_instead_of_read_for_ever() {
        school().write("school.yaml", "title: &again [*again]\n");

        assertThat(school().problems()).contains("school.yaml:1: nested too deeply; expected at most 20 levels");
    }

    @Test
    void a_file_in_another_encoding_is_said() throws IOException {
        Files.write(folder.resolve("school.yaml"), SchoolFolder.RIGHT.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(school().problems())
                .containsExactly("school.yaml:1: the file is not written in UTF-8;"
                        + " expected a file that can be read, written in UTF-8");
    }

    @Test
    void a_file_with_a_name_nobody_can_type_is_said() {
        school().write("Our School.yaml", SchoolFolder.RIGHT);

        assertThat(school().problems())
                .containsExactly(
                        "Our School.yaml:1: the file's name is the word people type, and \"Our School\" is none;"
                                + " expected a file named like student-work.yaml");
    }

    @Test
    void two_files_of_one_name_are_said() {
        school().write("school.yaml", SchoolFolder.RIGHT).write("school.yml", SchoolFolder.RIGHT);

        assertThat(school().problems())
                .containsExactly(
                        "school.yml:1: school.yaml names the same protocol; expected one file for each protocol");
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        SchoolFolder nowhere = new SchoolFolder(folder.resolve("nowhere"));

        assertThat(nowhere.problems())
                .containsExactly(folder.resolve("nowhere")
                        + ":1: the folder cannot be read; expected a folder with protocol files (*.yaml)");
    }

    @Test
    void a_wrong_shared_step_is_said_once_with_the_line_of_its_own_file() {
        school().write("shared.yaml", """
                S-CLOSE:
                  id: close
                  title: {en: Close}
                  minutes: 2
                  lead: timekeeper
                  questions: [{en: Well, es: Bueno}]
                """);

        assertThat(school().problems())
                .containsExactly("shared.yaml:3: \"title\" in Spanish is missing; expected es: …");
    }

    @Test
    void a_wrong_shared_step_that_no_protocol_uses_is_said_too() {
        school().write("shared.yaml", "S-NEW:\n  id: new\n  title: {en: New, es: Nuevo}\n  minutes: 5\n  lead: all\n");

        assertThat(school().problems())
                .containsExactly(
                        "shared.yaml:2: \"questions\" is missing; expected a list of questions, each {en: …, es: …}");
    }

    @Test
    void wrong_files_are_not_loaded() {
        school().writeChanged("lead: recorder", "lead: maria");

        assertThatThrownBy(() -> ProtocolFiles.load(folder, new FakeProtocolArchive(new FakeTransactions())))
                .isInstanceOf(WrongFileException.class)
                .hasMessage(folder.resolve("school.yaml")
                        + ":23: \"lead\" is \"maria\"; expected one of the roles, or all");
    }

    private SchoolFolder school() {
        return new SchoolFolder(folder);
    }
}
