package org.throughline.adapter.protocolfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.adapter.protocolfile.YamlValue.Mapping;
import org.throughline.adapter.protocolfile.YamlValue.Text;
import org.throughline.domain.protocol.Localized;

/** Reads a text in every language the bot speaks. */
final class LocalizedReader {

    static final String EXPECTED = "{en: …, es: …}";
    static final Localized NOTHING = Localized.of("", "");

    private static final Map<String, String> LANGUAGES = languages();

    private final Problems problems;

    LocalizedReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads {@code {en: …, es: …}}; {@code name} is what an error calls it. */
    Localized read(YamlValue value, String name, int longest) {
        if (!(value instanceof Mapping mapping)) {
            problems.add(value.place(), "%s is %s".formatted(name, value.described()), EXPECTED);
            return NOTHING;
        }
        Keys.of(mapping, problems, List.copyOf(LANGUAGES.keySet()));
        return readLanguages(mapping, name, longest);
    }

    /** Reads the language keys out of a group that may hold others too. */
    Localized readLanguages(Mapping mapping, String name, int longest) {
        Map<String, String> texts = new LinkedHashMap<>();
        LANGUAGES.forEach((tag, language) -> texts.put(tag, text(mapping, tag, name + " in " + language, longest)));
        return new Localized(texts);
    }

    private String text(Mapping mapping, String tag, String name, int longest) {
        YamlValue value = mapping.find(tag).orElse(new Text(mapping.place(), ""));
        if (!(value instanceof Text text) || text.value().isEmpty()) {
            problems.add(value.place(), name + " is missing", tag + ": …");
            return "";
        }
        if (text.value().length() > longest) {
            problems.add(
                    value.place(),
                    "%s has %d characters".formatted(name, text.value().length()),
                    "at most %d".formatted(longest));
        }
        return text.value();
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("en", "English");
        languages.put("es", "Spanish");
        return languages;
    }
}
