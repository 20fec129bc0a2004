package org.throughline.chat.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** All languages the bot speaks; who reads another one gets English. */
public final class Languages {
    private static final List<String> TAGS = List.of("en", "es");

    /** The files of words, by topic; each exists once for each language. */
    static final List<String> TOPICS =
            List.of("common", "session", "action", "meeting", "digest", "status", "setup", "sandbox", "slack");

    private final Map<String, Texts> byLanguage = new HashMap<>();

    public Languages() {
        for (String tag : TAGS) {
            byLanguage.put(tag, new Texts(Locale.forLanguageTag(tag), load(tag)));
        }
    }

    /** The languages a team can choose from, as BCP 47 tags. */
    public static List<String> tags() {
        return TAGS;
    }

    public Texts of(Locale locale) {
        Texts texts = byLanguage.get(locale.getLanguage());
        return texts != null ? texts : english();
    }

    public Texts english() {
        Texts english = byLanguage.get("en");
        if (english == null) {
            throw new IllegalStateException("no English texts");
        }
        return english;
    }

    static Map<String, String> load(String tag) {
        var patterns = new HashMap<String, String>();
        for (String topic : TOPICS) {
            read("/messages/" + topic + "_" + tag + ".properties")
                    .forEach((key, value) -> patterns.put((String) key, (String) value));
        }
        return patterns;
    }

    private static Properties read(String resource) {
        var properties = new Properties();
        try (InputStream stream = Languages.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no words in " + resource);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
