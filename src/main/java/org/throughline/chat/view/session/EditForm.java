package org.throughline.chat.view.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.EntryFacts;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.session.Entry;

/** Changes entries: one field for each thing that was typed; an entry emptied is removed. */
public final class EditForm {
    /** With more entries the form would outgrow what platforms show. */
    private static final int MOST_ENTRIES = 20;

    private static final int MARK = 8;

    private static final int LINES = 3000;

    private EditForm() {}

    /** The form for these entries; there is at least one. */
    public static Form of(EntryFacts facts, List<Entry> entries, Texts texts) {
        var fields = new ArrayList<Field>();
        List<Entry> shown = entries.stream().limit(MOST_ENTRIES).toList();
        for (Entry entry : shown) {
            facts.protocol().fieldsOf(entry.record()).stream()
                    .filter(EntryWords::isTyped)
                    .filter(spec -> entry.values().has(spec.name()))
                    .map(spec -> field(entry, spec, texts))
                    .forEach(fields::add);
        }
        return Form.of(
                        texts.get("session.edit.title"),
                        texts.get("session.button.keep"),
                        new StepActs.EditEntries(
                                facts.session().id(), facts.step().id(), marks(shown)),
                        fields.toArray(Field[]::new))
                .withIntro(texts.get("session.edit.intro"));
    }

    /** The name of the field that edits this part of this entry. */
    public static String name(Entry entry, FieldSpec spec) {
        return entry.id() + "." + spec.name().value();
    }

    /** Whether the form that submits this showed the entry; one added meanwhile is left alone. */
    public static boolean isShown(Entry entry, StepActs.EditEntries submit) {
        return List.of(submit.shown().split("\\.")).contains(mark(entry));
    }

    private static String marks(List<Entry> entries) {
        return entries.stream().map(EditForm::mark).collect(Collectors.joining("."));
    }

    private static String mark(Entry entry) {
        return entry.id().toString().substring(0, MARK);
    }

    private static Field field(Entry entry, FieldSpec spec, Texts texts) {
        return new Field.Text(
                new Field.Base(
                        name(entry, spec),
                        texts.of(spec.label()),
                        "",
                        false,
                        entry.values().list(spec.name())),
                true,
                LINES);
    }
}
