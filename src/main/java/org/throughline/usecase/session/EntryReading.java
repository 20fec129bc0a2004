package org.throughline.usecase.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.view.session.RecordForm;
import org.throughline.domain.goal.ImprovementGoal;
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
    private final Clock clock;

    public EntryReading(GoalWriting goals, Clock clock) {
        this.goals = goals;
        this.clock = clock;
    }

    /** The entries, or the errors by field. */
    record Read(List<EntryValues> entries, Map<String, String> errors) {

        boolean isWrong() {
            return !errors.isEmpty();
        }
    }

    /** One entry for each line, or one for the form. */
    Read read(RecordForm form, FormValues typed, TeamId team) {
        RecordSpec record = form.record();
        List<FieldSpec> shared =
                record.fields().stream().filter(spec -> !spec.oneEntryPerLine()).toList();
        var errors = new HashMap<String, String>();
        List<EntryValues> entries = entries(record, typed, values(form, shared, new Typed(typed, team), errors));
        if (errors.isEmpty() && entries.isEmpty()) {
            errors.put(firstField(record), form.texts().get("form.nothing-typed"));
        }
        return new Read(entries, errors);
    }

    /** The one entry that a form changes, its lines together; without any value when every field is empty. */
    Read readOne(RecordForm form, FormValues typed, TeamId team) {
        var errors = new HashMap<String, String>();
        var values = values(form, form.record().fields(), new Typed(typed, team), errors);
        return new Read(List.of(new EntryValues(values)), errors);
    }

    private record Typed(FormValues values, TeamId by) {}

    /** A new goal is kept only once all else is right. */
    private Map<FieldName, List<String>> values(
            RecordForm form, List<FieldSpec> specs, Typed typed, Map<String, String> errors) {
        var fields = new FieldReading(form.facts(), form.record().kind(), today(form), form.texts());
        var values = new HashMap<FieldName, List<String>>();
        boolean choosesGoal = form.record().kind() == RecordKind.GOAL_CHOICE;
        for (FieldSpec spec : specs) {
            if (!choosesGoal || form.holdsWords(spec)) {
                fields.read(spec, typed.values(), values, errors);
            }
        }
        if (choosesGoal) {
            sayTooManyIndicators(form, typed.values(), errors);
        }
        if (choosesGoal && errors.isEmpty()) {
            FormValues known = goals.keep(typed.values(), typed.by());
            specs.stream()
                    .filter(spec -> !form.holdsWords(spec))
                    .forEach(spec -> fields.read(spec, known, values, errors));
            sayWhereItIsTyped(form, errors);
        }
        return values;
    }

    private static void sayTooManyIndicators(RecordForm form, FormValues typed, Map<String, String> errors) {
        int chosen = typed.list(BuiltInFields.INDICATORS.value()).size();
        int named = typed.lines(RecordForm.NEW_INDICATOR).size();
        if (chosen + named > ImprovementGoal.MOST_INDICATORS_TODAY) {
            errors.put(
                    RecordForm.NEW_INDICATOR,
                    form.texts().get("session.error.indicators-today", ImprovementGoal.MOST_INDICATORS_TODAY));
        }
    }

    private LocalDate today(RecordForm form) {
        return LocalDate.ofInstant(clock.instant(), form.facts().team().zone());
    }

    /** While a team has no goal there is none to choose, only words for one. */
    private static void sayWhereItIsTyped(RecordForm form, Map<String, String> errors) {
        String goal = BuiltInFields.GOAL.value();
        boolean chooses = form.record().kind() == RecordKind.GOAL_CHOICE;
        if (chooses && form.facts().goals().isEmpty() && errors.containsKey(goal)) {
            errors.put(RecordForm.NEW_GOAL, errors.remove(goal));
        }
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
        FieldName first = record.fields().get(0).name();
        return record.kind().choosesGoal(first) ? RecordForm.NEW_GOAL : first.value();
    }
}
