package org.throughline.usecase.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.view.session.RecordForm;
import org.throughline.domain.protocol.BuiltInFields;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.team.TeamId;

/** Turns what was typed into the form of a record into entries, or says what is wrong with which field. */
public final class EntryReading {
    private final GoalWriting goals;

    public EntryReading(GoalWriting goals) {
        this.goals = goals;
    }

    /** The entries, or the errors by field. */
    record Read(List<EntryValues> entries, Map<String, String> errors) {

        boolean isWrong() {
            return !errors.isEmpty();
        }
    }

    Read read(RecordForm form, FormValues typed, TeamId team) {
        RecordSpec record = form.record();
        Texts texts = form.texts();
        FormValues known = record.kind() == RecordKind.GOAL_CHOICE ? goals.keep(typed, team) : typed;
        var fields = new FieldReading(form.facts(), texts);
        var errors = new HashMap<String, String>();
        var values = new HashMap<FieldName, List<String>>();
        for (FieldSpec spec : record.fields()) {
            if (!spec.oneEntryPerLine()) {
                fields.read(spec, known, values, errors);
            }
        }
        List<EntryValues> entries = entries(record, known, values);
        if (errors.isEmpty() && entries.isEmpty()) {
            errors.put(firstField(record), texts.get("form.nothing-typed"));
        }
        return new Read(entries, errors);
    }

    private static List<EntryValues> entries(RecordSpec record, FormValues typed, Map<FieldName, List<String>> values) {
        List<FieldSpec> lined =
                record.fields().stream().filter(FieldSpec::oneEntryPerLine).toList();
        if (lined.isEmpty()) {
            return values.isEmpty() ? List.of() : List.of(new EntryValues(values));
        }
        var entries = new ArrayList<EntryValues>();
        for (FieldSpec spec : lined) {
            for (String line : typed.lines(spec.name().value())) {
                var one = new HashMap<>(values);
                one.put(spec.name(), List.of(line));
                entries.add(new EntryValues(one));
            }
        }
        return entries;
    }

    private static String firstField(RecordSpec record) {
        String first = record.fields().get(0).name().value();
        return first.equals(BuiltInFields.GOAL.value()) ? RecordForm.NEW_GOAL : first;
    }
}
