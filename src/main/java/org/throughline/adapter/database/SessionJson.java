package org.throughline.adapter.database;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.ParkedItem;
import org.throughline.domain.session.Rest;
import org.throughline.domain.session.RoleChange;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.SkipReason;
import org.throughline.domain.session.StepRun;
import org.throughline.domain.session.Tried;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;

/** The small JSON texts in the columns of {@code session}; names of record components are stored and never change. */
final class SessionJson {
    private static final TypeReference<Holders> HOLDERS = new TypeReference<>() {};
    private static final TypeReference<List<Run>> RUNS = new TypeReference<>() {};
    private static final TypeReference<List<Parked>> PARKED = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TRIED = new TypeReference<>() {};
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private SessionJson() {}

    static String ofRoles(Roles roles) {
        var held = new TreeMap<String, String>();
        roles.held().forEach((role, person) -> held.put(role.code(), person.value()));
        return Json.write(new Holders(held, text(roles.backup())));
    }

    static Roles toRoles(String text) {
        Holders holders = Json.read(text, HOLDERS);
        return new Roles(
                holders.held.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                role -> Role.parse(role.getKey()), role -> new PersonId(role.getValue()))),
                person(holders.backup));
    }

    static String ofRuns(List<StepRun> runs) {
        return Json.write(runs.stream().map(Run::of).toList());
    }

    static List<StepRun> toRuns(String text) {
        return Json.read(text, RUNS).stream().map(Run::toRun).toList();
    }

    static String ofParked(List<ParkedItem> items) {
        return Json.write(items.stream()
                .map(item -> new Parked(item.text(), text(item.by())))
                .toList());
    }

    static List<ParkedItem> toParked(String text) {
        return Json.read(text, PARKED).stream()
                .map(item -> new ParkedItem(item.text, person(item.by)))
                .toList();
    }

    static String ofTried(Map<PersonId, Tried> answers) {
        var texts = new TreeMap<String, String>();
        answers.forEach((person, answer) -> texts.put(person.value(), answer.code()));
        return Json.write(texts);
    }

    static Map<PersonId, Tried> toTried(String text) {
        return Json.read(text, TRIED).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        answer -> new PersonId(answer.getKey()), answer -> Tried.parse(answer.getValue())));
    }

    static String ofRoleChanges(List<RoleChange> changes) {
        return Json.write(changes.stream()
                .map(change -> new Change(
                        change.role().code(), change.from().value(), change.to().value()))
                .toList());
    }

    static List<RoleChange> toRoleChanges(String text) {
        return Json.read(text, CHANGES).stream()
                .map(change ->
                        new RoleChange(Role.parse(change.role), new PersonId(change.from), new PersonId(change.to)))
                .toList();
    }

    private static @Nullable String text(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(@Nullable String text) {
        return text == null ? null : new PersonId(text);
    }

    private record Holders(
            Map<String, String> held, @Nullable String backup) {}

    private record Parked(String text, @Nullable String by) {}

    private record Change(String role, String from, String to) {}

    private record Run(
            String step,
            Instant startedAt,
            @Nullable String skipped,
            Set<String> passed,
            Set<String> confirmed,
            boolean wentRound,
            boolean noNames,
            boolean revealed,
            boolean carriedOn,
            @Nullable Duration rested,
            @Nullable Instant restsSince) {

        private static Run of(StepRun run) {
            SkipReason skipped = run.skipped();
            var passed = new TreeSet<String>();
            run.passed().forEach(person -> passed.add(person.value()));
            var confirmed = new TreeSet<String>();
            run.confirmed().forEach(role -> confirmed.add(role.code()));
            return new Run(
                    run.step().value(),
                    run.startedAt(),
                    skipped == null ? null : skipped.code(),
                    passed,
                    confirmed,
                    run.wentRound(),
                    run.noNames(),
                    run.revealed(),
                    run.carriedOn(),
                    run.rest().taken(),
                    run.rest().since());
        }

        private StepRun toRun() {
            return new StepRun(
                    new StepId(step),
                    startedAt,
                    skipped == null ? null : SkipReason.parse(skipped),
                    passed.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                    confirmed.stream().map(Role::parse).collect(Collectors.toUnmodifiableSet()),
                    wentRound,
                    noNames,
                    revealed,
                    carriedOn,
                    new Rest(rested == null ? Duration.ZERO : rested, restsSince));
        }
    }
}
