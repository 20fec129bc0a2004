package org.throughline.adapter.protocolfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.protocolfile.YamlValue.Mapping;
import org.throughline.adapter.protocolfile.YamlValue.Text;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.Localized;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.RecordSpec;

/** Reads one record of a step: the fields its kind brings, then those the file adds. */
final class RecordReader {

    private static final List<String> KEYS =
            List.of("name", "kind", "label", "most", "options", "about", "extends", "fields");
    private static final String KINDS =
            Arrays.stream(RecordKind.values()).map(RecordKind::code).collect(Collectors.joining(", ", "one of ", ""));
    private static final int LONGEST_LABEL = 80;

    private final Scope scope;
    private final Reading reading;
    private final Problems problems;

    RecordReader(Scope scope, Reading reading) {
        this.scope = scope;
        this.reading = reading;
        this.problems = reading.problems();
    }

    /** Reads the record and adds it to the scope. */
    RecordSpec read(Mapping value) {
        Keys keys = Keys.of(value, problems, KEYS);
        RecordName name =
                keys.require("name", RecordName::new, Names.EXPECTED, new RecordName(Names.unnamed(value.place())));
        RecordKind kind = keys.find("kind", RecordKind::parse, KINDS).orElse(RecordKind.FIELDS);
        Localized label = keys.requireText("label", LONGEST_LABEL);
        RecordSpec extended = extended(keys, kind);
        List<FieldSpec> fields = fields(keys, kind, extended);
        RecordSpec record =
                new RecordSpec(name, kind, label, fields, extended == null ? null : extended.name(), most(keys));
        if (!scope.add(record)) {
            keys.problem("name", "the record \"%s\" stands here twice".formatted(name), "each name once in a protocol");
        }
        return record;
    }

    private @Nullable RecordSpec extended(Keys keys, RecordKind kind) {
        Optional<RecordName> name = keys.find("extends", RecordName::new, "the name of an earlier record");
        if (name.isEmpty()) {
            return null;
        }
        Optional<RecordSpec> record = scope.find(name.get());
        if (record.isEmpty()) {
            keys.problem("extends", scope.whyNot(name.get().value()), scope.recordWords());
        } else if (!record.get().kind().takesFields()) {
            String itsKind = record.get().kind().code();
            keys.problem("extends", "a record of kind %s cannot be extended".formatted(itsKind), "another record");
        } else if (kind != RecordKind.FIELDS) {
            keys.problem("kind", "a record that extends another is of kind " + kind.code(), "no kind");
        } else if (keys.has("most")) {
            keys.problem("most", "a record that extends another has \"most\"", "\"most\" at the extended record");
        }
        return record.map(scope::home).orElse(null);
    }

    private @Nullable Integer most(Keys keys) {
        String expected = "a whole number from 1 to 99";
        return keys.find("most", word -> Names.whole(word, 1, 99), expected).orElse(null);
    }

    private List<FieldSpec> fields(Keys keys, RecordKind kind, @Nullable RecordSpec extended) {
        Set<FieldName> taken = new HashSet<>();
        if (extended != null) {
            scope.fieldsOf(extended).forEach(field -> taken.add(field.name()));
        }
        FieldReader reader = new FieldReader(scope, reading.builtIns(), problems);
        List<FieldSpec> fields = new ArrayList<>();
        for (Mapping value : fieldValues(keys, kind)) {
            FieldSpec field = reader.read(value);
            fields.add(field);
            if (!taken.add(field.name())) {
                problems.add(
                        value.place(),
                        "the field \"%s\" stands here twice".formatted(field.name()),
                        "each name once in a record");
            }
        }
        return fields;
    }

    private List<Mapping> fieldValues(Keys keys, RecordKind kind) {
        List<Mapping> values = new ArrayList<>();
        if (!reading.archived()) {
            checkKeys(keys, kind);
            values.addAll(brought(keys, kind));
        }
        for (YamlValue item : keys.list("fields")) {
            if (item instanceof Mapping field) {
                values.add(field);
            } else {
                problems.add(item.place(), "the field is " + item.described(), "a field with name, type and label");
            }
        }
        return values;
    }

    private void checkKeys(Keys keys, RecordKind kind) {
        if (kind == RecordKind.FIELDS) {
            keys.requireList("fields", "a list of fields, each with name, type and label");
        } else if (!kind.takesFields()) {
            refuse(keys, "fields", kind);
        }
        if (kind.takesOptions()) {
            if (!keys.has("options")) {
                problems.add(keys.place(), "\"options\" is missing", OptionReader.EXPECTED);
            }
        } else {
            refuse(keys, "options", kind);
        }
        if (kind != RecordKind.OBSERVATION) {
            refuse(keys, "about", kind);
        }
    }

    private static void refuse(Keys keys, String key, RecordKind kind) {
        if (keys.has(key)) {
            keys.problem(key, "a record of kind %s takes no \"%s\"".formatted(kind.code(), key), "a record without it");
        }
    }

    /** The fields that come with the kind. */
    private List<Mapping> brought(Keys keys, RecordKind kind) {
        List<Mapping> brought = new ArrayList<>();
        for (Mapping template : reading.builtIns().fieldsOf(kind)) {
            if (template.find("nearest").isPresent()) {
                Optional<Text> target = target(keys, template);
                target.ifPresent(
                        record -> brought.add(template.without("nearest").with("record", record)));
            } else if (kind.takesOptions() && template.find("options").isEmpty()) {
                keys.find("options").ifPresent(options -> brought.add(template.with("options", options)));
            } else {
                brought.add(template);
            }
        }
        return brought;
    }

    /** The record that a reference of the kind points at: the one named by {@code about}, or the nearest that fits. */
    private Optional<Text> target(Keys keys, Mapping template) {
        Optional<String> about = keys.findWord("about", "the name of an earlier record");
        if (about.isPresent()) {
            return Optional.of(new Text(keys.placeOf("about"), about.get()));
        }
        return template.find("nearest")
                .map(kind -> RecordKind.parse(((Text) kind).value()))
                .flatMap(scope::nearest)
                .map(record -> new Text(keys.place(), record.value()));
    }
}
