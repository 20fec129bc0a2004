package org.throughline.adapter.protocolfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleErrorsTest {

    private static final String RULE = "- {rule: posted(1), record: ideas, hard: true}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            posted | the rule ends too early in the rule; expected "(" after posted
            posted(0) | found "0" in the rule; expected a number from 1 to 99 in posted(…)
            posted(two) | found "two" in the rule; expected a number from 1 to 99 in posted(…)
            posted(1 | the rule ends too early in the rule; expected ")" after what posted(…) holds
            posted(1) or everyone | found "or" in the rule; expected "and" or the end of the rule
            posted(1) and | the rule ends too early in the rule; expected posted(n), everyone, chosen(n), \
            chosen(a..b), kinds(n), statused, committed, confirmed(role), no-names, each(record.field), \
            covers(field: a, b), any(rule, rule) or a bound such as n >= 10
            everybody | "everybody" is no rule in the rule; expected posted(n), everyone, chosen(n), \
            chosen(a..b), kinds(n), statused, committed, confirmed(role), no-names, each(record.field), \
            covers(field: a, b), any(rule, rule) or a bound such as n >= 10
            posted(1) & everyone | "& everyone" cannot be read in a rule in the rule; \
            expected words, numbers, brackets, commas, and >=, <= or =
            chosen(3..2) | chosen(3..2) can never be met in the rule; expected the smaller number first
            confirmed(boss) | found "boss" in the rule; expected confirmed(lead) or a role such as confirmed(recorder)
            each(Text) | found "Text" in the rule; expected the name of a field
            covers(kind) | found ")" in the rule; expected ":" after the field in covers(field: a, b)
            n >= many | found "many" in the rule; expected a number after >=
            any(everyone, no-names | the rule ends too early in the rule; \
            expected ")" after the alternatives of any(…)
            """)
    void a_rule_that_cannot_be_read_says_where_and_what(String rule, String problem) {
        school().writeChanged("posted(1), record: ideas", "'" + rule + "', record: ideas");

        assertThat(school().problems()).containsExactly("school.yaml:19: " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kinds(2) | "kinds(2)" needs a record of kind evidence, but "ideas" is none; expected record: with such a one
            statused | "statused" needs a record of kind follow-up, but "ideas" is none; \
            expected record: with such a one
            committed | "committed" needs a record of kind action-step, but "ideas" is none; \
            expected record: with such a one
            each(color) | "each(color)" needs a record with a field "color", but "ideas" is none; \
            expected record: with such a one
            posted(1) in proof | the record "proof" comes only later; expected one of ideas
            each(nothing.text) | there is no record "nothing"; expected one of ideas
            confirmed(timekeeper) | "confirmed(timekeeper)" can never be met; \
            expected one of the roles of this protocol: facilitator, recorder
            confirmed(all) | "confirmed(all)" can never be met; expected everyone where each person has a part
            n >= 31 | "n >= 31" can never be met; expected a bound that "n" (no least, at most 30) can keep to
            n >= 10 and n <= 5 | "n <= 5" can never be met; \
            expected a bound that "n" (at least 10, at most 30) can keep to
            n = 3 and n = 4 | "n = 4" can never be met; expected a bound that "n" (at least 3, at most 3) can keep to
            text >= 3 | "text >= 3" can never be met; expected a field of type number; "text" is text
            covers(text: a, b) | "covers(text: a, b)" can never be met; \
            expected a field of type choice or choices; "text" is text
            """)
    void a_rule_that_can_never_be_met_is_refused(String rule, String problem) {
        school().writeChanged("posted(1), record: ideas", "'" + rule + "', record: ideas");

        assertThat(school().problems()).containsExactly("school.yaml:19: " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kinds(11) | "kinds(11)" can never be met; expected at most 10, the kinds of evidence there are
            covers(kind: attendance, sports) | "covers(kind: attendance, sports)" can never be met; \
            expected values of "kind": assessment, student-work, attendance, discipline, climate-belonging, \
            family-feedback, perception, observation-look-for, participation, other
            chosen(1) in ideas and posted(4) | "posted(4)" can never be met; \
            expected at most 3, because "proof" takes no more entries
            chosen(4..9) | "chosen(4..9)" can never be met; expected at most 3, because "proof" takes no more entries
            """)
    void a_rule_about_evidence_that_can_never_be_met_is_refused(String rule, String problem) {
        school().write(
                        "school.yaml",
                        SchoolFolder.RIGHT
                                .replace("kind: evidence", "kind: evidence\n        most: 3")
                                .replace("{rule: kinds(2)", "{rule: '" + rule + "'"));

        assertThat(school().problems()).containsExactly("school.yaml:32: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"any(n >= 10, n <= 5)", "n >= 10 and any(n <= 12, n <= 15)", "no-names and everyone"})
    void a_rule_that_can_be_met_is_accepted(String rule) {
        school().writeChanged("posted(1), record: ideas", "'" + rule + "', record: ideas");

        assertThat(school().problems()).isEmpty();
    }

    @Test
    void a_rule_that_could_look_at_two_records_asks_which() {
        school().write(
                        "school.yaml",
                        SchoolFolder.RIGHT.replace("    rules:\n      - {rule: kinds(2), record: proof}", """
                      - name: more
                        kind: evidence
                        label: {en: More, es: Otras}
                    rules:
                      - {rule: kinds(2)}\
                """.indent(0)
                                .stripTrailing()));

        assertThat(school().problems())
                .containsExactly(
                        "school.yaml:34: \"kinds(2)\" could look at proof or more; expected record: with one of them");
    }

    @Test
    void an_entry_of_a_follow_up_cannot_be_asked_for_because_nothing_may_be_due() {
        school().write(
                        "school.yaml",
                        SchoolFolder.RIGHT
                                .replace("kind: evidence", "kind: follow-up")
                                .replace("kinds(2)", "posted(1)"));

        assertThat(school().problems())
                .containsExactly(
                        "school.yaml:31: \"posted(1)\" needs a record that people add to, but \"proof\" is none;"
                                + " expected record: with such a one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - posted(1) | the rule is "posted(1)"; expected {rule: …, record: …, hard: true or false}
            - {record: ideas} | "rule" is missing; expected posted(n), everyone, chosen(n), \
            chosen(a..b), kinds(n), statused, committed, confirmed(role), no-names, each(record.field), \
            covers(field: a, b), any(rule, rule) or a bound such as n >= 10
            - {rule: posted(1), record: idea} | there is no record "idea"; expected one of ideas
            - {rule: posted(1), hard: yes} | "hard" is "yes"; expected true or false
            - {rule: posted(1), soft: true} | unknown key "soft"; expected one of rule, record, hard
            """)
    void each_mistake_around_a_rule_is_said_with_its_line(String wrong, String problem) {
        school().writeChanged(RULE, wrong);

        assertThat(school().problems()).containsExactly("school.yaml:19: " + problem);
    }

    private SchoolFolder school() {
        return new SchoolFolder(folder);
    }
}
