package org.throughline.adapter.protocolfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.adapter.protocolfile.YamlValue.Mapping;
import org.throughline.adapter.protocolfile.YamlValue.Sequence;
import org.throughline.adapter.protocolfile.YamlValue.Text;
import org.throughline.domain.protocol.Localized;
import org.throughline.domain.protocol.OpeningLink;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.team.Role;

/** Reads one protocol, and reports everything that is wrong with it. */
final class ProtocolReader {

    private static final List<String> KEYS = List.of("title", "purpose", "outcome", "link", "roles", "steps");
    private static final String ROLES = EnumSet.complementOf(EnumSet.of(Role.ALL)).stream()
            .map(Role::code)
            .collect(Collectors.joining(", ", "one of ", ""));
    private static final String LINKS =
            Arrays.stream(OpeningLink.values()).map(OpeningLink::code).collect(Collectors.joining(", ", "one of ", ""));
    private static final String STEP = "a list of steps, each with id, title, minutes, lead and questions";
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_SENTENCE = 300;

    private final Reading reading;
    private final SharedSteps shared;
    private final Problems problems;

    ProtocolReader(Reading reading, SharedSteps shared) {
        this.reading = reading;
        this.shared = shared;
        this.problems = reading.problems();
    }

    /** Empty only after a problem was reported. */
    Optional<Protocol> read(ProtocolRef ref, Mapping file) {
        int before = problems.count();
        Keys keys = Keys.of(file, problems, KEYS);
        Localized title = keys.requireText("title", LONGEST_TITLE);
        Localized purpose = keys.requireText("purpose", LONGEST_SENTENCE);
        Localized outcome = keys.requireText("outcome", LONGEST_SENTENCE);
        OpeningLink link = keys.find("link", OpeningLink::parse, LINKS).orElse(OpeningLink.GOAL);
        Set<Role> roles = roles(keys);
        List<Step> steps = steps(keys, roles);
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Protocol(ref, title, purpose, outcome, link, roles, steps));
    }

    private Set<Role> roles(Keys keys) {
        Set<Role> roles = new LinkedHashSet<>();
        for (YamlValue item : keys.requireList("roles", "a list of roles, each " + ROLES)) {
            Optional<Role> role = role(item);
            role.filter(named -> !roles.add(named))
                    .ifPresent(twice -> problems.add(
                            item.place(), "the role %s stands here twice".formatted(twice.code()), "each role once"));
        }
        if (roles.isEmpty()) {
            return EnumSet.allOf(Role.class);
        }
        for (Role needed : List.of(Role.FACILITATOR, Role.RECORDER)) {
            if (!roles.contains(needed)) {
                keys.problem(
                        "roles",
                        "the %s is missing".formatted(needed.code()),
                        "facilitator and recorder among the roles, because every session names them");
            }
        }
        return roles;
    }

    private Optional<Role> role(YamlValue item) {
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(known -> known != Role.ALL)
                .filter(known -> item instanceof Text text && known.code().equals(text.value()))
                .findFirst();
        if (role.isEmpty()) {
            problems.add(item.place(), "the role is " + item.described(), ROLES);
        }
        return role;
    }

    private List<Step> steps(Keys keys, Set<Role> roles) {
        List<Mapping> values = new ArrayList<>();
        for (YamlValue item : keys.requireList("steps", STEP)) {
            if (item instanceof Mapping step) {
                shared.fill(step).ifPresent(values::add);
            } else {
                problems.add(
                        item.place(), "the step is " + item.described(), "a step with id, title, minutes and lead");
            }
        }
        StepReader reader = new StepReader(new Scope(roles, recordNames(values)), reading);
        Set<StepId> ids = new HashSet<>();
        return values.stream().map(value -> step(reader, value, ids)).toList();
    }

    private Step step(StepReader reader, Mapping value, Set<StepId> ids) {
        Step step = reader.read(value);
        if (!ids.add(step.id())) {
            problems.add(value.place(), "the step \"%s\" stands here twice".formatted(step.id()), "each id once");
        }
        return step;
    }

    private static Set<String> recordNames(List<Mapping> steps) {
        return steps.stream()
                .flatMap(step -> items(step, "records"))
                .flatMap(record -> record instanceof Mapping mapping ? mapping.find("name").stream() : Stream.empty())
                .flatMap(name -> name instanceof Text text ? Stream.of(text.value()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static Stream<YamlValue> items(Mapping mapping, String key) {
        return mapping.find(key).stream()
                .flatMap(value -> value instanceof Sequence list ? list.items().stream() : Stream.empty());
    }
}
