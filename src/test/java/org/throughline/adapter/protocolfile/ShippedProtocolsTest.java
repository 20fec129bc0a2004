package org.throughline.adapter.protocolfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.domain.protocol.CompletionRule;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.Localized;
import org.throughline.domain.protocol.Option;
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

class ShippedProtocolsTest {

    private final ProtocolFiles protocols = ProtocolFiles.load(null, new FakeProtocolArchive(new FakeTransactions()));

    @Test
    void nothing_is_wrong_with_the_shipped_files() {
        assertThat(ProtocolCheck.check(null)).isEmpty();
    }

    @Test
    void the_inquiry_and_the_short_meeting_are_shipped() {
        assertThat(protocols.list())
                .extracting(protocol -> protocol.ref().id().value())
                .contains("data-inquiry", "quick");
    }

    @Test
    void the_inquiry_has_its_eight_steps_in_order() {
        assertThat(inquiry().steps())
                .extracting(step -> "%s %d %s"
                        .formatted(step.id(), step.minutes(), step.lead().code()))
                .containsExactly(
                        "follow 5 facilitator",
                        "focus 3 facilitator",
                        "evidence 7 data-lead",
                        "notice 7 recorder",
                        "explain 8 facilitator",
                        "adjust 8 facilitator",
                        "commit 5 recorder",
                        "close 2 timekeeper");
        assertThat(inquiry().minutes()).isEqualTo(45);
        assertThat(inquiry().roles()).containsExactly(Role.FACILITATOR, Role.RECORDER, Role.TIMEKEEPER, Role.DATA_LEAD);
    }

    @Test
    void the_inquiry_has_the_gates_of_its_definition() {
        assertThat(inquiry().steps())
                .flatExtracting(Step::rules)
                .extracting(ShippedProtocolsTest::words)
                .containsExactly(
                        "statused about follow-ups, hard",
                        "chosen(1) about focus, hard",
                        "kinds(2) and no-names about evidence, soft",
                        "everyone about observations, soft",
                        "posted(2) and chosen(1) about causes, soft",
                        "chosen(1) about adjustment, hard",
                        "committed about action-steps, hard",
                        "confirmed(timekeeper) about null, soft");
    }

    @Test
    void only_what_is_noticed_is_written_in_silence() {
        assertThat(inquiry().steps().stream().filter(Step::silent))
                .extracting(Step::id)
                .containsExactly(new StepId("notice"));
    }

    @Test
    void an_observation_points_at_the_evidence_of_the_step_before() {
        assertThat(inquiry().record(new RecordName("observations")).fields())
                .filteredOn(field -> field.references() != null)
                .extracting(FieldSpec::references)
                .containsExactly(new RecordName("evidence"));
    }

    @Test
    void the_short_meeting_takes_fifteen_minutes_and_has_hard_steps_only() {
        Protocol quick = protocols.find(new ProtocolId("quick")).orElseThrow();

        assertThat(quick.minutes()).isEqualTo(15);
        assertThat(quick.steps()).allMatch(Step::isHard);
        assertThat(quick.steps())
                .extracting(step -> step.id().value())
                .containsExactly("follow", "focus", "adjust", "commit");
        assertThat(quick.roles()).isEqualTo(Set.of(Role.FACILITATOR, Role.RECORDER));
    }

    @Test
    void the_short_meeting_asks_what_the_inquiry_asks() {
        Protocol quick = protocols.find(new ProtocolId("quick")).orElseThrow();

        assertThat(quick.steps()).allSatisfy(step -> {
            assertThat(step.questions()).isEqualTo(inquiry().step(step.id()).questions());
            assertThat(step.records()).isEqualTo(inquiry().step(step.id()).records());
        });
    }

    @Test
    void every_shipped_text_is_there_in_both_languages_and_differs() {
        List<Localized> texts =
                protocols.list().stream().flatMap(ShippedProtocolsTest::texts).toList();

        assertThat(texts).hasSizeGreaterThan(150);
        assertThat(texts).allSatisfy(text -> {
            assertThat(text.byLanguage()).containsOnlyKeys("en", "es");
            assertThat(text.byLanguage().values()).doesNotContain("").doesNotHaveDuplicates();
        });
    }

    @Test
    void every_kind_of_evidence_of_the_closed_list_is_offered() {
        RecordSpec evidence = inquiry().record(new RecordName("evidence"));

        assertThat(evidence.kind()).isEqualTo(RecordKind.EVIDENCE);
        assertThat(evidence.fields().get(0).options())
                .extracting(Option::value)
                .containsExactly(
                        "assessment",
                        "student-work",
                        "attendance",
                        "discipline",
                        "climate-belonging",
                        "family-feedback",
                        "perception",
                        "observation-look-for",
                        "participation",
                        "other");
    }

    private Protocol inquiry() {
        return protocols.find(new ProtocolId("data-inquiry")).orElseThrow();
    }

    private static String words(StepRule rule) {
        CompletionRule completion = rule.rule();
        return "%s about %s, %s".formatted(RuleWords.of(completion), rule.record(), rule.hard() ? "hard" : "soft");
    }

    private static Stream<Localized> texts(Protocol protocol) {
        Stream<Localized> own = Stream.of(protocol.title(), protocol.purpose(), protocol.outcome());
        return Stream.concat(own, protocol.steps().stream().flatMap(ShippedProtocolsTest::texts));
    }

    private static Stream<Localized> texts(Step step) {
        Stream<Localized> own = Stream.concat(Stream.of(step.title()), step.questions().stream());
        return Stream.concat(own, step.records().stream().flatMap(ShippedProtocolsTest::texts));
    }

    private static Stream<Localized> texts(RecordSpec record) {
        Stream<Localized> fields = record.fields().stream()
                .flatMap(field -> Stream.concat(
                        Stream.concat(Stream.of(field.label()), Stream.ofNullable(field.help())),
                        field.options().stream().map(Option::label)));
        return Stream.concat(Stream.of(record.label()), fields);
    }
}
