package org.throughline.usecase.session;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.RecordForm;
import org.throughline.chat.view.session.SessionForms;
import org.throughline.chat.view.session.Wordings;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Contribution;
import org.throughline.domain.session.Entry;
import org.throughline.domain.session.EntryId;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;

/** Adds entries to a record, fields to an entry, and logistics to the parked list. */
public final class AddToStep {
    private final SessionDesk desk;
    private final SessionFacts facts;
    private final EntryReading reading;
    private final Wording wording;
    private final Clock clock;
    private final IdentifierCheck identifiers = new IdentifierCheck();

    public AddToStep(SessionDesk desk, SessionFacts facts, EntryReading reading, Wording wording, Clock clock) {
        this.desk = desk;
        this.facts = facts;
        this.reading = reading;
        this.wording = wording;
        this.clock = clock;
    }

    public Reply openAdd(OpensSession.OpenAdd intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        opened.session().requireOpen();
        RecordSpec record = record(opened, intent.step(), intent.record());
        var form = new RecordForm(facts.entries(opened, opened.step(intent.step())), record, wording.to(by.person()));
        var submit = new StepActs.AddEntries(intent.session(), intent.step(), intent.record());
        return new Reply.OpenForm(form.toAdd(submit, opened.session().isRecorder(by.person())));
    }

    /** One entry for each line, or one for the form; nothing is kept when a field is wrong. */
    public Reply add(StepActs.AddEntries intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        RecordSpec record = record(opened, intent.step(), intent.record());
        var form = new RecordForm(facts.entries(opened, opened.step(intent.step())), record, wording.to(by.person()));
        boolean recorder = opened.session().isRecorder(by.person());
        return identifiers
                .findHeldBack(form.toAdd(intent, recorder), by.values(), form.texts())
                .orElseGet(() -> keep(opened, intent, form, by));
    }

    private Reply keep(OpenedSession opened, StepActs.AddEntries intent, RecordForm form, Interaction by) {
        var read = reading.read(form, by.values(), opened.team().id());
        if (read.isWrong()) {
            return Reply.Invalid.of(read.errors());
        }
        requireRoom(opened.session(), form.record(), read.entries());
        boolean forTheTeam = opened.session().isRecorder(by.person())
                && by.values().list(RecordForm.FOR_TEAM).contains("yes");
        Session begun = begun(opened, intent.step());
        desk.save(
                contribution(begun, by).add(intent.step(), intent.record(), read.entries(), forTheTeam), intent.step());
        return Reply.DONE;
    }

    public Reply openExtend(OpensSession.OpenExtend intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        opened.session().requireOpen();
        RecordSpec record = record(opened, intent.step(), intent.record());
        Entry entry = entry(opened.session(), intent.entry());
        var form = new RecordForm(facts.entries(opened, opened.step(intent.step())), record, wording.to(by.person()));
        var submit = new StepActs.ExtendEntry(intent.session(), intent.step(), intent.record(), intent.entry());
        return new Reply.OpenForm(form.toExtend(submit, entry.values()));
    }

    public Reply extend(StepActs.ExtendEntry intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        RecordSpec record = record(opened, intent.step(), intent.record());
        var form = new RecordForm(facts.entries(opened, opened.step(intent.step())), record, wording.to(by.person()));
        return identifiers
                .findHeldBack(form.toExtend(intent, new EntryValues(Map.of())), by.values(), form.texts())
                .orElseGet(() -> extend(opened, intent, form, by));
    }

    private Reply extend(OpenedSession opened, StepActs.ExtendEntry intent, RecordForm form, Interaction by) {
        var read = reading.read(form, by.values(), opened.team().id());
        if (read.isWrong()) {
            return Reply.Invalid.of(read.errors());
        }
        EntryValues more = read.entries().get(0);
        desk.save(contribution(opened.session(), by).extend(intent.entry(), more), intent.step());
        return Reply.DONE;
    }

    public Reply openPark(OpensSession.OpenPark intent, Interaction by) {
        desk.openFor(intent.session(), by).session().requireNotOver();
        return new Reply.OpenForm(parkForm(intent.session(), by));
    }

    public Reply park(SessionActs.Park intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        String text = by.values().text(SessionForms.TEXT);
        if (text.isEmpty()) {
            return Reply.Invalid.field(
                    SessionForms.TEXT, wording.to(by.person()).get("form.required"));
        }
        return identifiers
                .findHeldBack(parkForm(intent.session(), by), by.values(), wording.to(by.person()))
                .orElseGet(() -> {
                    Session parked = contribution(opened.session(), by).park(text);
                    desk.save(parked, parked.current());
                    return Reply.DONE;
                });
    }

    private Form parkForm(SessionId session, Interaction by) {
        return SessionForms.park(session, new Wordings(wording, wording.to(by.person())));
    }

    /** A step nobody was at yet can still be written to when it was begun; a later one cannot. */
    private Session begun(OpenedSession opened, StepId step) {
        opened.session().requireOpen().run(step);
        return opened.session();
    }

    private Contribution contribution(Session session, Interaction by) {
        return new Contribution(session, by.person(), clock.instant());
    }

    private static void requireRoom(Session session, RecordSpec record, List<EntryValues> more) {
        int there = session.notes().of(record.name()).size();
        if (!record.takesMoreThan(there + more.size() - 1)) {
            throw new Refusal("session.refused.record-full");
        }
    }

    private static RecordSpec record(OpenedSession opened, StepId step, RecordName name) {
        return opened.step(step).records().stream()
                .filter(record -> record.name().equals(name))
                .filter(record -> record.kind() != RecordKind.FOLLOW_UP && record.kind() != RecordKind.ACTION_STEP)
                .findFirst()
                .orElseThrow(Refusal::gone);
    }

    private static Entry entry(Session session, EntryId id) {
        return session.notes().find(id).orElseThrow(Refusal::gone);
    }
}
