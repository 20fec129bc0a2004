package org.throughline.domain.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.protocol.CompletionRule;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.team.PersonId;

/** Says what a step of a session still needs; the same list feeds the card and the refusal. */
public record Gate(Protocol protocol, Session session, Commitments commitments) {

    /** What this step still needs, hard and soft, in the order of its rules. */
    public List<Missing> missing(Step step) {
        return step.rules().stream()
                .flatMap(rule -> rule.rule().match(new RuleCheck(this, step, rule)).stream())
                .toList();
    }

    /** What the hard rules of all steps still need, in the order of the steps. */
    public List<Missing> missingToClose() {
        return protocol.steps().stream()
                .flatMap(step -> missing(step).stream())
                .filter(Missing::hard)
                .toList();
    }

    /** The entries a rule about this record looks at: a record that extends another looks at the other's. */
    public List<Entry> entries(@Nullable RecordName record, Step step) {
        return record == null ? session.notes().of(step.id()) : session.notes().of(base(record));
    }

    RecordName base(RecordName record) {
        RecordSpec spec = protocol.record(record);
        RecordName extended = spec.extendsRecord();
        return extended == null ? record : base(extended);
    }

    List<PersonId> silent(Step step, @Nullable RecordName record) {
        Set<PersonId> heard = Stream.concat(
                        entries(record, step).stream().flatMap(entry -> Stream.ofNullable(entry.author())),
                        session.findRun(step.id()).stream().flatMap(run -> run.passed().stream()))
                .collect(Collectors.toSet());
        return session.attendance().members().stream()
                .filter(member -> !heard.contains(member))
                .toList();
    }

    int chosen(RecordName record, Step step) {
        boolean carriedOn = protocol.record(record).kind() == RecordKind.ADJUSTMENT
                && session.findRun(step.id()).map(StepRun::carriedOn).orElse(false);
        return carriedOn ? 1 : session.notes().chosen(base(record)).size();
    }

    static boolean keepsTo(CompletionRule.Bound bound, Entry entry) {
        return entry.values()
                .find(bound.field())
                .map(text -> bound.comparison().holds(new BigDecimal(text), bound.limit()))
                .orElse(false);
    }

    static Set<String> values(List<Entry> entries, FieldName field) {
        return entries.stream()
                .flatMap(entry -> entry.values().list(field).stream())
                .collect(Collectors.toSet());
    }
}
