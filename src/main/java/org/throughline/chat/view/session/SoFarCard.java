package org.throughline.chat.view.session;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.session.Entry;

/** What a latecomer reads: "Step 4 of 8. So far: …", at most three entries for each step. */
public final class SoFarCard {
    private static final int MOST = 3;

    private SoFarCard() {}

    public static Card of(StepFacts facts, Texts texts) {
        var protocol = facts.protocol();
        int at = protocol.indexOf(facts.session().current());
        String line = texts.get(
                items(facts, texts).isEmpty() ? "session.so-far.nothing" : "session.so-far",
                at + 1,
                protocol.steps().size(),
                texts.of(protocol.steps().get(at).title()));
        var items = items(facts, texts);
        var parts = new ArrayList<Element>();
        parts.add(new Element.Text(line));
        if (!items.isEmpty()) {
            parts.add(new Element.Bullets(items));
        }
        return new Card(line, parts);
    }

    private static List<String> items(StepFacts facts, Texts texts) {
        return items(facts, facts.protocol().indexOf(facts.session().current()) + 1, texts);
    }

    /** What was kept in all steps. */
    static List<String> whole(StepFacts facts, Texts texts) {
        return items(facts, facts.protocol().steps().size(), texts);
    }

    private static List<String> items(StepFacts facts, int count, Texts texts) {
        var words = new EntryWords(facts.entries(), texts);
        var items = new ArrayList<String>();
        for (Step step : facts.protocol().steps().subList(0, count)) {
            String kept = facts.isHidden(step) ? "" : kept(step, facts, words);
            if (!kept.isEmpty()) {
                items.add("**" + Markdown.escape(texts.of(step.title())) + "**: " + kept);
            }
        }
        return items;
    }

    private static String kept(Step step, StepFacts facts, EntryWords words) {
        var said = new ArrayList<String>();
        for (RecordSpec record : step.records()) {
            List<Entry> entries = facts.session().notes().of(record.name());
            List<Entry> chosen = entries.stream().filter(Entry::chosen).toList();
            List<Entry> shown = chosen.isEmpty() ? entries : chosen;
            shown.stream().limit(MOST).map(words::of).forEach(said::add);
            if (shown.size() > MOST) {
                said.add(words.texts().get("session.and-more", shown.size() - MOST));
            }
        }
        return String.join("; ", said);
    }
}
