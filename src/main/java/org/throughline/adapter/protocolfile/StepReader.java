package org.throughline.adapter.protocolfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.adapter.protocolfile.YamlValue.Mapping;
import org.throughline.domain.protocol.Localized;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.protocol.StepRule;
import org.throughline.domain.team.Role;

/** Reads one step; what a shared step says is filled in already. */
final class StepReader {

    static final List<String> KEYS =
            List.of("use", "id", "title", "minutes", "lead", "silent", "questions", "records", "rules");

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_QUESTION = 400;
    private static final int LONGEST_STEP = 240;

    private final Scope scope;
    private final Reading reading;
    private final Problems problems;

    StepReader(Scope scope, Reading reading) {
        this.scope = scope;
        this.reading = reading;
        this.problems = reading.problems();
    }

    Step read(Mapping value) {
        Keys keys = Keys.of(value, problems, KEYS);
        StepId id = keys.require("id", StepId::new, Names.EXPECTED, new StepId(Names.unnamed(value.place())));
        Localized title = keys.requireText("title", LONGEST_TITLE);
        int minutes = keys.require(
                "minutes",
                word -> Names.whole(word, 1, LONGEST_STEP),
                "a whole number from 1 to %d".formatted(LONGEST_STEP),
                1);
        Role lead = lead(keys);
        List<Localized> questions = questions(keys);
        List<RecordSpec> records = records(keys);
        return new Step(id, title, minutes, lead, keys.flag("silent"), questions, records, rules(keys, lead, records));
    }

    private Role lead(Keys keys) {
        Optional<Role> lead = keys.require("lead", Role::parse, "one of the roles, or all");
        lead.filter(role -> !scope.knows(role)).ifPresent(role -> reportUnknown(keys, role));
        return lead.filter(scope::knows).orElse(Role.FACILITATOR);
    }

    /** Where a shared step names the lead, the protocol that uses it is to be mended. */
    private void reportUnknown(Keys keys, Role lead) {
        Place named = keys.placeOf("lead");
        problems.add(
                named.file().equals(keys.place().file()) ? named : keys.place(),
                "the step is led by %s, who is not among the roles".formatted(lead.code()),
                "all or one of " + scope.roleWords());
    }

    private List<Localized> questions(Keys keys) {
        LocalizedReader reader = new LocalizedReader(problems);
        return keys.requireList("questions", "a list of questions, each " + LocalizedReader.EXPECTED).stream()
                .map(question -> reader.read(question, "the question", LONGEST_QUESTION))
                .toList();
    }

    private List<RecordSpec> records(Keys keys) {
        RecordReader reader = new RecordReader(scope, reading);
        List<RecordSpec> records = new ArrayList<>();
        for (YamlValue item : keys.list("records")) {
            if (item instanceof Mapping record) {
                records.add(reader.read(record));
            } else {
                problems.add(item.place(), "the record is " + item.described(), "a record with name, kind and label");
            }
        }
        return records;
    }

    private List<StepRule> rules(Keys keys, Role lead, List<RecordSpec> records) {
        RuleReader reader = new RuleReader(scope, problems, lead, records);
        return keys.list("rules").stream()
                .flatMap(rule -> reader.read(rule).stream())
                .toList();
    }
}
