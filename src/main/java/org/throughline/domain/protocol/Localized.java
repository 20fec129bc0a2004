package org.throughline.domain.protocol;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One text in several languages, keyed by language tag ({@code en}, {@code es}); English is always there. */
public record Localized(Map<String, String> byLanguage) {

    public Localized {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
        if (!byLanguage.containsKey("en")) {
            throw new IllegalArgumentException("a text needs its English form");
        }
    }

    public static Localized of(String english, String spanish) {
        return new Localized(Map.of("en", english, "es", spanish));
    }

    /** The text in that language, or in English where it was not written in it. */
    public String in(Locale locale) {
        String text = byLanguage.get(locale.getLanguage());
        return text != null ? text : byLanguage.getOrDefault("en", "");
    }
}
