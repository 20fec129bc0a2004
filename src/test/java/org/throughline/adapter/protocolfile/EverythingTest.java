package org.throughline.adapter.protocolfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.domain.protocol.CompletionRule;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.FieldType;
import org.throughline.domain.protocol.OpeningLink;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.protocol.StepRule;
import org.throughline.domain.team.Role;
import org.throughline.testing.FakeProtocolArchive;
import org.throughline.testing.FakeTransactions;

/** The protocol that uses every record kind, every field type and every rule. */
class EverythingTest {

    private final Protocol everything = ProtocolFiles.load(
                    Path.of("src/test/resources/protocols"), new FakeProtocolArchive(new FakeTransactions()))
            .find(new ProtocolId("everything"))
            .orElseThrow();

    @Test
    void every_record_kind_is_used() {
        assertThat(records().map(RecordSpec::kind)).containsAll(List.of(RecordKind.values()));
    }

    @Test
    void every_field_type_is_used() {
        assertThat(records().flatMap(record -> record.fields().stream()).map(FieldSpec::type))
                .containsAll(List.of(FieldType.values()));
    }

    @Test
    void every_rule_is_used() {
        Set<String> words = new TreeSet<>();
        everything.steps().stream().flatMap(step -> step.rules().stream()).forEach(rule -> collect(rule.rule(), words));

        assertThat(words)
                .isEqualTo(Stream.of(CompletionRule.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void fields_added_by_a_later_step_belong_to_the_entries_of_the_earlier_one() {
        RecordName ties = new RecordName("ties");

        assertThat(everything.home(ties).name()).isEqualTo(new RecordName("meetings"));
        assertThat(everything.fieldsOf(ties))
                .extracting(FieldSpec::name)
                .contains(new FieldName("name"), new FieldName("tie"));
    }

    @Test
    void a_rule_about_an_extended_record_looks_at_the_record_that_holds_the_entries() {
        assertThat(everything.step(new StepId("tie")).rules())
                .contains(
                        new StepRule(new CompletionRule.Each(new FieldName("tie")), new RecordName("meetings"), true));
    }

    @Test
    void a_rule_may_look_at_several_records() {
        assertThat(everything.step(new StepId("overlap")).rules())
                .containsExactly(new StepRule(
                        new CompletionRule.Any(List.of(
                                new CompletionRule.Posted(1),
                                new CompletionRule.In(new RecordName("drains"), new CompletionRule.Posted(1)),
                                new CompletionRule.Confirmed(Role.FACILITATOR))),
                        new RecordName("overlaps"),
                        true));
    }

    @Test
    void a_shared_step_takes_what_the_protocol_says_and_adds_its_questions() {
        Step commit = everything.step(new StepId("commit"));
        Step close = everything.step(new StepId("close"));

        assertThat(commit.questions()).hasSize(4);
        assertThat(close.lead()).isEqualTo(Role.FACILITATOR);
        assertThat(close.rules())
                .containsExactly(new StepRule(new CompletionRule.Confirmed(Role.FACILITATOR), null, false));
        assertThat(everything.steps().get(0).id()).isEqualTo(new StepId("since"));
    }

    @Test
    void an_observation_points_at_the_nearest_evidence_without_being_told() {
        assertThat(everything.record(new RecordName("observations")).fields())
                .extracting(FieldSpec::references)
                .contains(new RecordName("evidence"));
    }

    @Test
    void the_opening_may_link_a_priority() {
        assertThat(everything.link()).isEqualTo(OpeningLink.GOAL_OR_PRIORITY);
    }

    private Stream<RecordSpec> records() {
        return everything.steps().stream().flatMap(step -> step.records().stream());
    }

    private static void collect(CompletionRule rule, Set<String> words) {
        words.add(rule.getClass().getSimpleName());
        if (rule instanceof CompletionRule.All all) {
            all.rules().forEach(part -> collect(part, words));
        } else if (rule instanceof CompletionRule.Any any) {
            any.rules().forEach(part -> collect(part, words));
        } else if (rule instanceof CompletionRule.In in) {
            collect(in.rule(), words);
        }
    }
}
