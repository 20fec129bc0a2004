package org.throughline.chat.view.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.Acts;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.EntryFacts;
import org.throughline.chat.view.TakeOutField;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.FieldType;
import org.throughline.domain.protocol.Localized;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.team.PersonId;

/** The form of a record, whatever its fields: one field each, prefilled where values are given. */
public record RecordForm(EntryFacts facts, RecordSpec record, Texts texts) {
    /** Beside the fields of a goal choice: words for a goal or an indicator that does not exist yet. */
    public static final String NEW_GOAL = "new-goal";

    public static final String NEW_INDICATOR = "new-indicator";

    /** For the recorder: the entries belong to the team. */
    public static final String FOR_TEAM = "for-team";

    private static final int LINE = 300;
    private static final int LINES = 3000;

    /**
     * A form that adds to the record. What the recorder adds is for the room unless they say otherwise; in a silent step
     * nobody dictates, so there it is their own unless they say so.
     */
    public Form toAdd(Acts submit, boolean recorder) {
        var fields = new ArrayList<>(fields(new EntryValues(Map.of())));
        if (recorder && record.kind() != RecordKind.GOAL_CHOICE && record.kind() != RecordKind.ADJUSTMENT) {
            List<String> forTeam = facts.step().silent() ? List.of() : List.of("yes");
            fields.add(new Field.AnyOf(
                    new Field.Base(FOR_TEAM, texts.get("session.form.whose"), "", false, forTeam),
                    List.of(new Field.Choice("yes", texts.get("session.form.for-team")))));
        }
        return form(submit, fields);
    }

    /** A form that puts this record's fields on an entry. */
    public Form toExtend(Acts submit, EntryValues values) {
        return form(submit, fields(values));
    }

    /** The fields that change an entry. No words are insisted on: emptying them takes it out, or a tick does. */
    List<Field> toEdit(EntryValues values) {
        var fields = new ArrayList<Field>();
        for (Field field : fields(values)) {
            boolean insists = !(field instanceof Field.Text) && record.extendsRecord() == null;
            fields.add(insists ? field : field.withBase(field.base().optional()));
        }
        if (record.extendsRecord() == null && !isTakenOutByEmptying()) {
            fields.add(TakeOutField.of(texts));
        }
        return fields;
    }

    /** Whether the field holds words of its own; a goal and an indicator are chosen, though kept as text. */
    public boolean holdsWords(FieldSpec spec) {
        boolean chosen = record.kind().choosesGoal(spec.name()) || record.kind().choosesIndicators(spec.name());
        return !chosen && (spec.type() == FieldType.TEXT || spec.type() == FieldType.LONG_TEXT);
    }

    /** Whether an entry says nothing any more once its words are gone. */
    public boolean needsWords() {
        return record.fields().stream().anyMatch(spec -> spec.required() && holdsWords(spec));
    }

    private boolean isTakenOutByEmptying() {
        return needsWords() || record.fields().stream().allMatch(this::holdsWords);
    }

    private Form form(Acts submit, List<Field> fields) {
        boolean lines = record.findLines().isPresent();
        return Form.of(texts.of(record.label()), texts.get("session.button.keep"), submit, fields.toArray(Field[]::new))
                .withIntro(lines ? texts.get("session.form.lines") : "");
    }

    private List<Field> fields(EntryValues values) {
        return record.fields().stream()
                .flatMap(spec -> record.kind() == RecordKind.GOAL_CHOICE
                        ? goalField(spec, values)
                        : Stream.of(field(spec, values)))
                .toList();
    }

    private Stream<Field> goalField(FieldSpec spec, EntryValues values) {
        if (record.kind().choosesGoal(spec.name())) {
            return GoalFields.goals(facts, base(spec, values), texts);
        }
        return record.kind().choosesIndicators(spec.name())
                ? GoalFields.indicators(facts, base(spec, values), texts)
                : Stream.of(field(spec, values));
    }

    private Field field(FieldSpec spec, EntryValues values) {
        Field.Base base = base(spec, values);
        if (record.kind().choosesIndicators(spec.name())
                && !GoalFields.indicatorChoices(facts).isEmpty()) {
            return new Field.OneOf(base, GoalFields.indicatorChoices(facts));
        }
        return switch (spec.type()) {
            case TEXT, LINK -> new Field.Text(base, false, most(spec, LINE));
            case LONG_TEXT -> new Field.Text(base, true, most(spec, LINES));
            case NUMBER -> new Field.Number(base);
            case DATE -> new Field.Date(base);
            case PERSON -> Field.People.oneOf(base, People.choices(known(), facts.names()));
            case CHOICE -> new Field.OneOf(base, options(spec));
            case CHOICES -> new Field.AnyOf(base, options(spec));
            case YES_NO -> new Field.OneOf(base, yesNo());
            case REFERENCE -> new Field.OneOf(base, references(spec));
        };
    }

    /** The team and everybody who is here. */
    private Set<PersonId> known() {
        var known = new LinkedHashSet<>(facts.team().people());
        facts.session().attendance().present().forEach(attendee -> known.add(attendee.person()));
        return known;
    }

    private Field.Base base(FieldSpec spec, EntryValues values) {
        return new Field.Base(
                spec.name().value(),
                texts.of(spec.label()),
                help(spec.help()),
                spec.required(),
                values.list(spec.name()));
    }

    private String help(@Nullable Localized help) {
        return help == null ? "" : texts.of(help);
    }

    private static int most(FieldSpec spec, int usual) {
        var greatest = spec.bounds().greatest();
        return greatest == null ? usual : Math.min(usual, greatest.intValue());
    }

    private List<Field.Choice> options(FieldSpec spec) {
        return spec.options().stream()
                .map(option -> new Field.Choice(option.value(), texts.of(option.label())))
                .toList();
    }

    private List<Field.Choice> yesNo() {
        return Stream.of("yes", "no")
                .map(value -> new Field.Choice(value, texts.get("common." + value)))
                .toList();
    }

    private List<Field.Choice> references(FieldSpec spec) {
        var words = new EntryWords(facts, texts);
        var referred = spec.references();
        return referred == null
                ? List.of()
                : facts.session().notes().of(referred).stream()
                        .map(entry -> new Field.Choice(entry.id().toString(), words.brief(entry)))
                        .toList();
    }
}
