package org.throughline.chat.view.session;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.EntryFacts;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.session.Entry;

/** Changes entries of a step in the fields they were added with; an entry emptied is removed. */
public final class EditForm {
    /** With more fields nobody finds their own again, and platforms would leave some out. */
    private static final int MOST_FIELDS = 30;

    private static final int MARK = 8;

    private EditForm() {}

    /** What there is to edit in the step, whoever added it: by record, in the order it came. */
    public static List<EditPart> parts(EntryFacts facts, Texts texts) {
        return facts.step().records().stream()
                .filter(EditForm::isTyped)
                .flatMap(record -> parts(new RecordForm(facts, record, texts)))
                .toList();
    }

    /** Answers of a vote are tapped anew; looks and action steps have forms of their own. */
    private static boolean isTyped(RecordSpec record) {
        return record.kind() != RecordKind.VOTE && !EntryWords.drawnElsewhere(record);
    }

    private static Stream<EditPart> parts(RecordForm form) {
        EntryFacts facts = form.facts();
        var home = facts.protocol().home(form.record().name()).name();
        return facts.session().notes().of(home).stream().map(entry -> new EditPart(entry, form));
    }

    /** Whether one form holds them all; a single entry is never too much. */
    public static boolean holds(List<EditPart> parts) {
        return entries(parts).size() == 1
                || parts.stream().mapToInt(part -> part.fields().size()).sum() <= MOST_FIELDS;
    }

    /** The form for these parts of one step; there is at least one. */
    public static Form of(List<EditPart> parts) {
        EntryFacts facts = parts.get(0).form().facts();
        Texts texts = parts.get(0).form().texts();
        List<Entry> entries = entries(parts);
        Field[] fields = parts.stream()
                .flatMap(part -> fields(part, entries.size() == 1 ? 0 : entries.indexOf(part.entry()) + 1, texts))
                .toArray(Field[]::new);
        return Form.of(
                        texts.get("session.edit.title"),
                        texts.get("session.button.keep"),
                        new StepActs.EditEntries(
                                facts.session().id(), facts.step().id(), shown(parts)),
                        fields)
                .withIntro(texts.get("session.edit.intro"));
    }

    /** Whether these marks, of a form or a button, name the entry; one added meanwhile is left alone. */
    public static boolean isMarked(Entry entry, String marks) {
        return list(marks).stream().anyMatch(mark -> mark.startsWith(mark(entry)));
    }

    /** The parts of a form with what each of them showed. */
    private static String shown(List<EditPart> parts) {
        return parts.stream().map(EditPart::mark).collect(Collectors.joining("."));
    }

    static List<String> list(String marks) {
        return List.of(marks.split("\\."));
    }

    /** Entries as a form or a button names them. */
    public static String marks(List<Entry> entries) {
        return entries.stream().map(EditForm::mark).collect(Collectors.joining("."));
    }

    static String mark(Entry entry) {
        return entry.id().toString().substring(0, MARK);
    }

    private static List<Entry> entries(List<EditPart> parts) {
        return parts.stream().map(EditPart::entry).distinct().toList();
    }

    /** Among several entries each field says whose it is. */
    private static Stream<Field> fields(EditPart part, int number, Texts texts) {
        return part.fields().stream().map(field -> {
            String label = field.base().label();
            String numbered = number == 0 ? label : texts.get("session.edit.numbered", number, label);
            return field.withBase(field.base().named(part.name(field.name()), numbered));
        });
    }
}
