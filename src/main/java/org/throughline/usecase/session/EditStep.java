package org.throughline.usecase.session;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.EditForm;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Contribution;
import org.throughline.domain.session.Entry;
import org.throughline.domain.session.EntryId;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.session.Session;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;

/** Changes entries: one's own, or as the recorder anybody's; an emptied entry is removed with an undo. */
public final class EditStep {
    private final SessionDesk desk;
    private final SessionFacts facts;
    private final IdentifierCheck identifiers;
    private final Wording wording;
    private final Clock clock;

    public EditStep(SessionDesk desk, SessionFacts facts, IdentifierCheck identifiers, Wording wording, Clock clock) {
        this.desk = desk;
        this.facts = facts;
        this.identifiers = identifiers;
        this.wording = wording;
        this.clock = clock;
    }

    public Reply openMine(OpensSession.OpenEditMine intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        List<Entry> mine = entries(opened, intent.step()).stream()
                .filter(entry -> entry.isBy(by.person())
                        || (entry.author() == null && opened.session().isRecorder(by.person())))
                .toList();
        return form(opened, intent.step(), mine, by);
    }

    public Reply openAll(OpensSession.OpenEditAll intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        if (!opened.session().isRecorder(by.person())) {
            throw new Refusal(
                    "session.refused.only-recorder",
                    opened.session().opening().roles().recorder());
        }
        return form(opened, intent.step(), entries(opened, intent.step()), by);
    }

    public Reply edit(StepActs.EditEntries intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        Texts texts = wording.to(by.person());
        Map<EntryId, EntryValues> changes = changes(opened, intent, by.values());
        var entries = changes.keySet().stream()
                .flatMap(id -> opened.session().notes().find(id).stream())
                .toList();
        if (entries.isEmpty()) {
            return Reply.DONE;
        }
        Form form = EditForm.of(facts.entries(opened, opened.step(intent.step())), entries, texts);
        return identifiers.findHeldBack(form, by.values(), texts).orElseGet(() -> keep(opened, intent, changes, by));
    }

    private Reply keep(
            OpenedSession opened, StepActs.EditEntries intent, Map<EntryId, EntryValues> changes, Interaction by) {
        Texts texts = wording.to(by.person());
        Session edited = new Contribution(opened.session(), by.person(), clock.instant()).edit(changes);
        desk.save(edited, intent.step());
        return changes.entrySet().stream()
                .filter(change -> change.getValue().byField().isEmpty())
                .findFirst()
                .<Reply>map(removed -> new Reply.Whisper(SmallCards.removed(intent.session(), removed.getKey(), texts)))
                .orElse(Reply.DONE);
    }

    public Reply restore(StepActs.RestoreEntry intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        StepId step =
                opened.session().notes().find(intent.entry()).map(Entry::step).orElseThrow(Refusal::gone);
        desk.save(new Contribution(opened.session(), by.person(), clock.instant()).restore(intent.entry()), step);
        return Reply.DONE;
    }

    private Reply form(OpenedSession opened, StepId step, List<Entry> entries, Interaction by) {
        opened.session().requireOpen();
        if (entries.isEmpty()) {
            throw new Refusal("session.refused.nothing-to-edit");
        }
        return new Reply.OpenForm(
                EditForm.of(facts.entries(opened, opened.step(step)), entries, wording.to(by.person())));
    }

    /** Entries of the step that have something typed in them. */
    private static List<Entry> entries(OpenedSession opened, StepId step) {
        return opened.session().notes().of(opened.step(step).id()).stream()
                .filter(entry -> opened.protocol().fieldsOf(entry.record()).stream()
                        .anyMatch(spec -> isTyped(spec) && entry.values().has(spec.name())))
                .toList();
    }

    private static Map<EntryId, EntryValues> changes(
            OpenedSession opened, StepActs.EditEntries intent, FormValues typed) {
        var changes = new HashMap<EntryId, EntryValues>();
        for (Entry entry : entries(opened, intent.step())) {
            if (EditForm.isShown(entry, intent)) {
                var values = new HashMap<>(entry.values().byField());
                opened.protocol().fieldsOf(entry.record()).stream()
                        .filter(spec -> isTyped(spec) && entry.values().has(spec.name()))
                        .forEach(spec -> put(values, spec, typed.text(EditForm.name(entry, spec))));
                if (!values.equals(entry.values().byField())) {
                    changes.put(entry.id(), kept(opened, entry, values));
                }
            }
        }
        return changes;
    }

    private static void put(Map<FieldName, List<String>> values, FieldSpec spec, String typed) {
        if (typed.isEmpty()) {
            values.remove(spec.name());
        } else {
            values.put(spec.name(), List.of(typed));
        }
    }

    /** Without what was typed an entry says nothing: it is removed. */
    private static EntryValues kept(OpenedSession opened, Entry entry, Map<FieldName, List<String>> values) {
        boolean says = opened.protocol().fieldsOf(entry.record()).stream()
                .anyMatch(spec -> isTyped(spec) && values.containsKey(spec.name()));
        return new EntryValues(says ? values : Map.of());
    }

    private static boolean isTyped(FieldSpec spec) {
        return switch (spec.type()) {
            case TEXT, LONG_TEXT -> true;
            default -> false;
        };
    }
}
