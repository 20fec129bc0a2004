package org.throughline.adapter.protocolfile;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.protocolfile.YamlValue.Mapping;
import org.throughline.adapter.protocolfile.YamlValue.Text;
import org.throughline.domain.protocol.Bounds;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.FieldType;
import org.throughline.domain.protocol.Localized;
import org.throughline.domain.protocol.Option;
import org.throughline.domain.protocol.RecordName;

/** Reads one field of a record's form. */
final class FieldReader {

    private static final List<String> KEYS =
            List.of("name", "type", "label", "help", "required", "lines", "min", "max", "options", "record");
    private static final String TYPES =
            "one of text, long-text, number, date, person, choice, choices, link, yes-no, reference";
    private static final int LONGEST_LABEL = 150;
    private static final int LONGEST_HELP = 300;

    private final Scope scope;
    private final BuiltIns builtIns;
    private final Problems problems;

    FieldReader(Scope scope, BuiltIns builtIns, Problems problems) {
        this.scope = scope;
        this.builtIns = builtIns;
        this.problems = problems;
    }

    FieldSpec read(Mapping value) {
        Keys keys = Keys.of(value, problems, KEYS);
        FieldName name =
                keys.require("name", FieldName::new, Names.EXPECTED, new FieldName(Names.unnamed(value.place())));
        FieldType type = keys.require("type", FieldType::parse, TYPES, FieldType.TEXT);
        Localized label = keys.requireText("label", LONGEST_LABEL);
        Localized help = keys.findText("help", LONGEST_HELP).orElse(null);
        boolean lines = lines(keys, type);
        List<Option> options = options(keys, type);
        return new FieldSpec(
                name,
                type,
                label,
                help,
                keys.flag("required"),
                lines,
                new BoundsReader(keys, type).read(lines, options.size()),
                options,
                reference(keys, type));
    }

    private static boolean lines(Keys keys, FieldType type) {
        if (keys.flag("lines") && type != FieldType.LONG_TEXT) {
            keys.problem("lines", "\"lines\" stands at a field of type " + type.code(), "type: long-text");
            return false;
        }
        return keys.flag("lines");
    }

    private List<Option> options(Keys keys, FieldType type) {
        boolean closed = type == FieldType.CHOICE || type == FieldType.CHOICES;
        Optional<YamlValue> value = keys.find("options");
        if (closed) {
            return options(keys, value.orElse(null));
        }
        if (value.isPresent()) {
            keys.problem(
                    "options",
                    "\"options\" stands at a field of type " + type.code(),
                    "no options, or type: choice or choices");
        }
        return List.of();
    }

    private List<Option> options(Keys keys, @Nullable YamlValue value) {
        List<YamlValue> items =
                value instanceof Text text ? named(text) : keys.requireList("options", OptionReader.EXPECTED);
        Set<String> seen = new HashSet<>();
        List<Option> options = items.stream()
                .map(item -> new OptionReader(problems).read(item, seen))
                .toList();
        if (options.size() == 1) {
            keys.problem("options", "there is only one option", "at least two");
        }
        return options.isEmpty() ? List.of(new Option("none", LocalizedReader.NOTHING)) : options;
    }

    private List<YamlValue> named(Text name) {
        Optional<List<YamlValue>> list = builtIns.findList(name.value());
        if (list.isEmpty()) {
            problems.add(
                    name.place(),
                    "there is no list of options %s".formatted(name.described()),
                    OptionReader.EXPECTED + ", or one of the lists " + builtIns.listWords());
        }
        return list.orElse(List.of());
    }

    private @Nullable RecordName reference(Keys keys, FieldType type) {
        if (type != FieldType.REFERENCE) {
            if (keys.has("record")) {
                keys.problem(
                        "record",
                        "\"record\" stands at a field of type " + type.code(),
                        "no record, or type: reference");
            }
            return null;
        }
        Optional<RecordName> record = keys.require("record", RecordName::new, "the name of an earlier record");
        record.filter(name -> scope.find(name).isEmpty())
                .ifPresent(name -> keys.problem("record", scope.whyNot(name.value()), scope.recordWords()));
        return record.orElseGet(() -> new RecordName(Names.unnamed(keys.place())));
    }

    /** Reads the least and greatest of one field. */
    private record BoundsReader(Keys keys, FieldType type) {

        private static final BigDecimal LONGEST_LINE = BigDecimal.valueOf(500);
        private static final BigDecimal LONGEST_TEXT = BigDecimal.valueOf(3000);

        Bounds read(boolean lines, int options) {
            BigDecimal least = number("min");
            BigDecimal greatest = number("max");
            if (least != null && greatest != null && least.compareTo(greatest) > 0) {
                keys.problem("min", "\"min\" is more than \"max\"", "a smaller min or a greater max");
                return Bounds.NONE;
            }
            return switch (type) {
                case NUMBER -> new Bounds(least, greatest);
                case TEXT -> counted(least, greatest, LONGEST_LINE);
                case LONG_TEXT -> counted(least, greatest, lines ? LONGEST_LINE : LONGEST_TEXT);
                case CHOICES -> counted(least, greatest, BigDecimal.valueOf(options));
                case LINK, DATE, PERSON, CHOICE, YES_NO, REFERENCE -> none();
            };
        }

        private @Nullable BigDecimal number(String key) {
            return keys.find(key, Names::decimal, "a number").orElse(null);
        }

        /** Of characters or of choices, where there are never more than {@code most}. */
        private Bounds counted(@Nullable BigDecimal least, @Nullable BigDecimal greatest, BigDecimal most) {
            String expected = "a whole number from 0 to " + most;
            boolean leastFits = fits("min", least, most, expected);
            boolean greatestFits = fits("max", greatest, most, expected);
            return new Bounds(leastFits ? least : null, greatest != null && greatestFits ? greatest : most);
        }

        private boolean fits(String key, @Nullable BigDecimal number, BigDecimal most, String expected) {
            boolean fits = number == null
                    || (number.signum() >= 0
                            && number.stripTrailingZeros().scale() <= 0
                            && number.compareTo(most) <= 0);
            if (!fits) {
                keys.problem(key, "\"%s\" is %s".formatted(key, number), expected);
            }
            return fits;
        }

        private Bounds none() {
            for (String key : List.of("min", "max")) {
                if (keys.has(key)) {
                    keys.problem(
                            key,
                            "\"%s\" stands at a field of type %s".formatted(key, type.code()),
                            "no bounds, or a number, a text or choices");
                }
            }
            return Bounds.NONE;
        }
    }
}
