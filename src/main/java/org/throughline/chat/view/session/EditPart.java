package org.throughline.chat.view.session;

import java.util.List;
import org.throughline.chat.card.Field;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.view.TakeOutField;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.session.Entry;

/** What one record of a step keeps of one entry, as an edit shows it. */
public record EditPart(Entry entry, RecordForm form) {

    /** The fields with what the entry holds. */
    List<Field> fields() {
        return form.toEdit(entry.values());
    }

    /** The name that a field of the record has beside those of other entries. */
    public String name(String field) {
        return prefix() + field;
    }

    /** The fields in which something else was typed than the entry holds now. */
    public List<Field> differing(FormValues all) {
        FormValues typed = typed(all);
        return fields().stream()
                .filter(field -> !typed.list(field.name()).equals(field.base().values()))
                .toList();
    }

    /** What was typed into this part, by the fields of the record. */
    public FormValues typed(FormValues all) {
        return all.under(prefix());
    }

    /** Names the part together with what it holds now, as in {@code 3f2a9c01-9e107d9d}. */
    String mark() {
        return markOf(fields().stream().map(field -> field.base().values()).toList());
    }

    /** Whether the entry still holds what a form with these marks showed of it. */
    public boolean isAsShown(String marks) {
        return EditForm.list(marks).contains(mark());
    }

    /** Whether the person left the part as a form with these marks showed it, whatever the entry holds by now. */
    public boolean isLeftAsShown(FormValues all, String marks) {
        FormValues typed = typed(all);
        return EditForm.list(marks)
                .contains(markOf(
                        fields().stream().map(field -> typed.list(field.name())).toList()));
    }

    private String markOf(List<List<String>> values) {
        return EditForm.mark(entry) + "-"
                + Integer.toHexString(values.toString().hashCode());
    }

    /** Whether anything differs from what the entry holds. */
    public boolean isTouched(FormValues all) {
        return !differing(all).isEmpty();
    }

    /** Whether nothing is left of the entry: no words, and beside them nothing that was chosen only now. */
    public boolean isEmptied(FormValues all) {
        FormValues typed = typed(all);
        if (isAdded()) {
            return false;
        }
        return TakeOutField.isTicked(typed)
                || (form.record().fields().stream().allMatch(spec -> saysNothing(spec, typed))
                        && typed.text(RecordForm.NEW_GOAL).isEmpty()
                        && typed.text(RecordForm.NEW_INDICATOR).isEmpty());
    }

    /** Whether an entry of an earlier step goes without what this step adds to it. */
    public boolean isLeftOut(FormValues all) {
        FormValues typed = typed(all);
        return isAdded()
                && form.record().fields().stream()
                        .allMatch(spec -> typed.text(spec.name().value()).isEmpty());
    }

    private boolean isAdded() {
        return form.record().extendsRecord() != null;
    }

    private boolean saysNothing(FieldSpec spec, FormValues typed) {
        boolean empty = typed.text(spec.name().value()).isEmpty();
        boolean asBefore = typed.list(spec.name().value()).equals(entry.values().list(spec.name()));
        return empty || (asBefore && form.needsWords() && !form.holdsWords(spec));
    }

    private String prefix() {
        return entry.id() + ".";
    }
}
