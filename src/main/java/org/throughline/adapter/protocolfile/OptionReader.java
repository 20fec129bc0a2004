package org.throughline.adapter.protocolfile;

import java.util.List;
import java.util.Set;
import org.throughline.adapter.protocolfile.YamlValue.Mapping;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.Localized;
import org.throughline.domain.protocol.Option;

/** Reads one answer of a choice. */
final class OptionReader {

    static final String EXPECTED = "options such as {value: keep, en: Keep it, es: Mantenerlo}";

    /** What the narrowest place for an option takes: https://docs.slack.dev/reference/block-kit/composition-objects. */
    private static final int LONGEST = 75;

    private final Problems problems;

    OptionReader(Problems problems) {
        this.problems = problems;
    }

    /** @param seen the values of this choice so far; the option's is added */
    Option read(YamlValue item, Set<String> seen) {
        if (!(item instanceof Mapping mapping)) {
            problems.add(item.place(), "the option is " + item.described(), EXPECTED);
            return new Option("none", LocalizedReader.NOTHING);
        }
        Keys keys = Keys.of(mapping, problems, List.of("value", "en", "es"));
        String value = keys.require("value", word -> new FieldName(word).value(), Names.EXPECTED, "none");
        Localized label =
                new LocalizedReader(problems).readLanguages(mapping, "the option \"%s\"".formatted(value), LONGEST);
        if (!seen.add(value)) {
            keys.problem("value", "the option \"%s\" stands here twice".formatted(value), "each value once");
        }
        return new Option(value, label);
    }
}
