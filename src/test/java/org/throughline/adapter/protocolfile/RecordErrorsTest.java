package org.throughline.adapter.protocolfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordErrorsTest {

    private static final String FIELD = "- {name: text, type: text, label: {en: Idea, es: Ocurrencia}}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name: proof | name: ideas | 27: the record "ideas" stands here twice; expected each name once in a protocol
            kind: evidence | kind: proofs \
                | 28: "kind" is "proofs"; expected one of evidence, observation, cause, goal-choice, adjustment, \
            action-step, follow-up, reading, plus-delta, vote, choice, fields
            kind: evidence | kind: fields \
                | 27: "fields" is missing; expected a list of fields, each with name, type and label
            kind: evidence | kind: vote \
                | 27: "options" is missing; expected options such as {value: keep, en: Keep it, es: Mantenerlo}
            kind: evidence | kind: evidence\\n        options: control \
                | 29: a record of kind evidence takes no "options"; expected a record without it
            kind: evidence | kind: evidence\\n        about: ideas \
                | 29: a record of kind evidence takes no "about"; expected a record without it
            kind: evidence | kind: evidence\\n        most: many \
                | 29: "most" is "many"; expected a whole number from 1 to 99
            kind: evidence | kind: evidence\\n        fields: [text] \
                | 29: the field is "text"; expected a field with name, type and label
            kind: evidence | kind: evidence\\n        fields: [{name: n, type: text, label: {en: A, es: B}}] \
                | 29: the field "n" stands here twice; expected each name once in a record
            kind: evidence | kind: evidence\\n        extends: ideas \
                | 28: a record that extends another is of kind evidence; expected no kind
            label: {en: Proof, es: Pruebas} | color: red \
                | 29: unknown key "color"; expected one of name, kind, label, most, options, about, extends, fields
            """)
    void each_mistake_in_a_record_is_said_with_its_line(String right, String wrong, String problem) {
        school().writeChanged(right, wrong.replace("\\n", "\n"));

        assertThat(school().problems()).contains("school.yaml:" + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name: Text! | 16: "name" is "Text!"; \
            expected a name of letters, digits and hyphens that starts small, such as next-step
            name: text, type: words | 16: "type" is "words"; expected one of \
            text, long-text, number, date, person, choice, choices, link, yes-no, reference
            name: text, type: text, required: maybe | 16: "required" is "maybe"; expected true or false
            name: text, type: text, lines: true \
                | 16: "lines" stands at a field of type text; expected type: long-text
            name: text, type: text, max: 501 | 16: "max" is 501; expected a whole number from 0 to 500
            name: text, type: text, min: -1 | 16: "min" is -1; expected a whole number from 0 to 500
            name: text, type: text, min: 2.5 | 16: "min" is 2.5; expected a whole number from 0 to 500
            name: text, type: text, min: 9, max: 3 \
                | 16: "min" is more than "max"; expected a smaller min or a greater max
            name: text, type: number, max: lots | 16: "max" is "lots"; expected a number
            name: text, type: date, min: 3 \
                | 16: "min" stands at a field of type date; expected no bounds, or a number, a text or choices
            name: text, type: text, options: control | 16: "options" stands at a field of type text; \
            expected no options, or type: choice or choices
            name: text, type: choice | 16: "options" is missing; \
            expected options such as {value: keep, en: Keep it, es: Mantenerlo}
            name: text, type: choice, options: [] | 16: "options" is empty; \
            expected options such as {value: keep, en: Keep it, es: Mantenerlo}
            name: text, type: choice, options: colors | 16: there is no list of options "colors"; \
            expected options such as {value: keep, en: Keep it, es: Mantenerlo}, \
            or one of the lists control, decision, effect, evidence-kind, follow-up-status
            name: text, type: choice, options: [{value: a, en: A, es: B}] \
                | 16: there is only one option; expected at least two
            name: text, type: choice, options: [{value: a, en: A, es: B}, {value: a, en: C, es: D}] \
                | 16: the option "a" stands here twice; expected each value once
            name: text, type: choice, options: [{value: a, en: A, es: B}, {value: b, en: C}] \
                | 16: the option "b" in Spanish is missing; expected es: …
            name: text, type: choice, options: [{value: a, en: A, es: B}, b] \
                | 16: the option is "b"; expected options such as {value: keep, en: Keep it, es: Mantenerlo}
            name: text, type: choices, max: 4, options: [{value: a, en: A, es: B}, {value: b, en: C, es: D}] \
                | 16: "max" is 4; expected a whole number from 0 to 2
            name: text, type: reference | 16: "record" is missing; expected the name of an earlier record
            name: text, type: reference, record: proof | 16: the record "proof" comes only later; \
            expected a record of this or an earlier step
            name: text, type: reference, record: nothing | 16: there is no record "nothing"; \
            expected a record of this or an earlier step
            name: text, type: text, record: ideas \
                | 16: "record" stands at a field of type text; expected no record, or type: reference
            name: text, type: text, size: 3 | 16: unknown key "size"; \
            expected one of name, type, label, help, required, lines, min, max, options, record
            """)
    void each_mistake_in_a_field_is_said_with_its_line(String wrong, String problem) {
        boolean typed = wrong.contains("type:");
        school().writeChanged(FIELD, FIELD.replace(typed ? "name: text, type: text" : "name: text", wrong));

        assertThat(school().problems()).containsExactly("school.yaml:" + problem);
    }

    @Test
    void a_field_without_a_label_is_refused() {
        school().writeChanged(FIELD, "- {name: text, type: text}");

        assertThat(school().problems())
                .containsExactly("school.yaml:16: \"label\" is missing; expected {en: …, es: …}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            extends: nothing | 28: there is no record "nothing"; expected one of ideas
            extends: ideas\\n        most: 3 \
                | 29: a record that extends another has "most"; expected "most" at the extended record
            """)
    void an_extension_that_does_not_fit_is_refused(String wrong, String problem) {
        String fields = "\n        fields: [{name: order, type: number, label: {en: Order, es: Orden}}]";
        school().write(
                        "school.yaml",
                        SchoolFolder.RIGHT
                                .replace("kind: evidence", wrong.replace("\\n", "\n") + fields)
                                .replace("kinds(2)", "posted(1)"));

        assertThat(school().problems()).containsExactly("school.yaml:" + problem);
    }

    @Test
    void an_extension_may_not_bring_a_field_again() {
        school().write(
                        "school.yaml",
                        SchoolFolder.RIGHT
                                .replace(
                                        "kind: evidence",
                                        "extends: ideas\n        fields: [{name: n, type: number, label: {en: N, es: Cuántos}}]")
                                .replace("kinds(2)", "posted(1)"));

        assertThat(school().problems())
                .containsExactly(
                        "school.yaml:29: the field \"n\" stands here twice; expected each name once in a record");
    }

    @Test
    void a_record_with_a_form_of_its_own_takes_no_fields_and_no_extension() {
        school().write(
                        "school.yaml",
                        SchoolFolder.RIGHT
                                .replace(
                                        "kind: evidence",
                                        "kind: adjustment\n        fields: [{name: a, type: text, label: {en: A, es: B}}]")
                                .replace("kinds(2)", "posted(1)"));

        assertThat(school().problems())
                .containsExactly(
                        "school.yaml:29: a record of kind adjustment takes no \"fields\"; expected a record without it");
    }

    private SchoolFolder school() {
        return new SchoolFolder(folder);
    }
}
