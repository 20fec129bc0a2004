package org.throughline.chat.view.action;

import org.throughline.chat.text.Texts;
import org.throughline.domain.session.EntryValues;

/** The change a team tries as one plain sentence; nothing in it is escaped yet. */
public final class ChangeWords {
    private ChangeWords() {}

    /** "When we open the lesson, we will …": as the team agreed it. */
    public static String weWill(EntryValues change, Texts texts) {
        return sentence("action.change.we-will", change, texts);
    }

    /** "When we open the lesson, I will …": as one owner takes it. */
    public static String iWill(EntryValues change, Texts texts) {
        return sentence("action.change.i-will", change, texts);
    }

    private static String sentence(String key, EntryValues change, Texts texts) {
        String when = change.text("when");
        String will = change.text("will");
        return when.isBlank() ? texts.get(key + "-always", will) : texts.get(key, when, will);
    }
}
