package org.throughline.chat.view.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.EntryFacts;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.goal.Indicator;
import org.throughline.domain.protocol.BuiltInFields;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.Option;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.session.Entry;
import org.throughline.domain.session.EntryId;
import org.throughline.domain.team.PersonId;

/** Entries in words: on cards with their author, in menus shortened, with ids and closed answers spelled out. */
public record EntryWords(EntryFacts facts, Texts texts) {
    private static final int SHORT = 40;

    /** The entry as neutral Markdown, without its author. */
    public String of(Entry entry) {
        RecordSpec home = facts.protocol().record(entry.record());
        return switch (home.kind()) {
            case ADJUSTMENT -> new AdjustmentWords(texts).of(entry.values());
            case PLUS_DELTA -> plusDelta(entry);
            case EVIDENCE -> evidence(entry);
            default -> fields(entry);
        };
    }

    /** The entry in few plain words, for a button or a choice. */
    public String brief(Entry entry) {
        return brief(Markdown.plain(first(entry)));
    }

    /** As much of the plain words as a button shows. */
    static String brief(String words) {
        String line = words.replace('\n', ' ');
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 1).stripTrailing() + "…";
    }

    private String first(Entry entry) {
        return switch (facts.protocol().record(entry.record()).kind()) {
            case ADJUSTMENT, PLUS_DELTA, EVIDENCE -> of(entry);
            default ->
                facts.protocol().fieldsOf(entry.record()).stream()
                        .filter(field -> entry.values().has(field.name()))
                        .findFirst()
                        .map(field -> value(field, entry))
                        .orElse("…");
        };
    }

    /** "Assessment: exit tickets (about 48 students, Thu 3 Dec)", with its link where it has one. */
    private String evidence(Entry entry) {
        var about = new ArrayList<String>();
        if (entry.values().has(BuiltInFields.N)) {
            about.add(texts.get("session.evidence.students", part(entry, BuiltInFields.N)));
        }
        if (entry.values().has(BuiltInFields.DATE)) {
            about.add(part(entry, BuiltInFields.DATE));
        }
        if (entry.values().has(BuiltInFields.LINK)) {
            about.add(part(entry, BuiltInFields.LINK));
        }
        String what = texts.get("session.evidence", part(entry, BuiltInFields.KIND), part(entry, BuiltInFields.SOURCE));
        return about.isEmpty() ? what : what + " (" + String.join(", ", about) + ")";
    }

    private String part(Entry entry, FieldName field) {
        return facts.protocol().fieldsOf(entry.record()).stream()
                .filter(spec -> spec.name().equals(field))
                .map(spec -> value(spec, entry))
                .findFirst()
                .orElse("");
    }

    private String plusDelta(Entry entry) {
        String plus = entry.values().text(BuiltInFields.PLUS.value());
        return plus.isEmpty()
                ? "Δ " + Markdown.escape(entry.values().text(BuiltInFields.DELTA.value()))
                : "+ " + Markdown.escape(plus);
    }

    private String fields(Entry entry) {
        List<FieldSpec> specs = facts.protocol().fieldsOf(entry.record()).stream()
                .filter(field -> entry.values().has(field.name()))
                .toList();
        var words = new StringBuilder();
        for (int i = 0; i < specs.size(); i++) {
            FieldSpec spec = specs.get(i);
            String value = value(spec, entry);
            words.append(i == 0 ? value : " · " + labelled(spec, value));
        }
        return words.toString();
    }

    /** A label that is a question is for the form; the answer speaks for itself. */
    private String labelled(FieldSpec spec, String value) {
        String label = texts.of(spec.label());
        return label.endsWith("?") ? value : Markdown.escape(label) + ": " + value;
    }

    private String value(FieldSpec spec, Entry entry) {
        RecordKind kind = facts.protocol().record(entry.record()).kind();
        return entry.values().list(spec.name()).stream()
                .map(value -> one(kind, spec, value))
                .collect(Collectors.joining(", "));
    }

    private String one(RecordKind kind, FieldSpec spec, String value) {
        if (kind.choosesGoal(spec.name())) {
            return Markdown.escape(goal(value));
        }
        if (kind.choosesIndicators(spec.name())) {
            return Markdown.escape(indicator(value));
        }
        return switch (spec.type()) {
            case CHOICE, CHOICES -> Markdown.escape(option(spec, value));
            case YES_NO -> texts.get("common." + value);
            case PERSON -> Markdown.escape(facts.names().of(new PersonId(value)));
            case DATE -> texts.day(LocalDate.parse(value), day());
            case REFERENCE -> "“" + Markdown.escape(reference(value)) + "”";
            case LINK -> "[" + texts.get("session.link") + "](" + value + ")";
            case TEXT, LONG_TEXT, NUMBER -> Markdown.escape(value);
        };
    }

    /** The day of the session, in the team's zone. */
    private LocalDate day() {
        return LocalDate.ofInstant(
                facts.session().opening().startsAt(), facts.team().zone());
    }

    private String option(FieldSpec spec, String value) {
        return spec.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .map(texts::of)
                .findFirst()
                .orElse(value);
    }

    private String reference(String id) {
        return facts.session().notes().find(EntryId.parse(id)).map(this::brief).orElse("…");
    }

    private String goal(String id) {
        return facts.goals().stream()
                .filter(goal -> goal.id().toString().equals(id))
                .map(ImprovementGoal::statement)
                .findFirst()
                .orElse("…");
    }

    private String indicator(String id) {
        return facts.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(indicator -> indicator.id().toString().equals(id))
                .map(Indicator::name)
                .findFirst()
                .orElse(id);
    }

    static boolean drawnElsewhere(RecordSpec record) {
        return record.kind() == RecordKind.FOLLOW_UP || record.kind() == RecordKind.ACTION_STEP;
    }
}
