package org.throughline.chat.view.session;

import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.session.Entry;

/** Choosing among the entries of a record; where there is only one there is nothing to choose. */
record ChoiceButtons(StepFacts facts, Texts texts) {

    /** For every entry, to choose it or to take the choice back. */
    List<Button> toggling(RecordName record) {
        return entries(record).stream().map(this::button).toList();
    }

    /** For the entries that are not chosen yet. */
    List<Button> choosing(RecordName record) {
        return entries(record).stream()
                .filter(entry -> !entry.chosen())
                .map(this::button)
                .toList();
    }

    /** What can be chosen from; empty while there are not two, or while they are not to be seen. */
    List<Entry> entries(RecordName record) {
        List<Entry> entries =
                facts.session().notes().of(facts.protocol().home(record).name());
        return entries.size() < 2 || facts.isHidden() ? List.of() : entries;
    }

    private Button button(Entry entry) {
        String label = entry.chosen() ? "session.button.choose-not" : "session.button.choose";
        return Button.of(
                texts.get(label, new EntryWords(facts.entries(), texts).brief(entry)),
                new StepActs.Choose(facts.session().id(), facts.step().id(), entry.id(), !entry.chosen()));
    }
}
