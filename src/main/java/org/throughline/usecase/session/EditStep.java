package org.throughline.usecase.session;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.StepFacts;
import org.throughline.chat.view.action.StepForms;
import org.throughline.chat.view.session.EditForm;
import org.throughline.chat.view.session.EditPart;
import org.throughline.chat.view.session.Editable;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.chat.view.session.WhichCard;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.session.Contribution;
import org.throughline.domain.session.Entry;
import org.throughline.domain.session.EntryId;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.session.Session;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;

/**
 * Changes entries: one's own, or as the recorder anybody's; an emptied entry is removed with an undo. Action steps agreed
 * in the step are opened here too.
 */
public final class EditStep {
    private final SessionDesk desk;
    private final SessionFacts facts;
    private final EntryReading reading;
    private final Wording wording;
    private final Clock clock;
    private final IdentifierCheck identifiers = new IdentifierCheck();

    public EditStep(SessionDesk desk, SessionFacts facts, EntryReading reading, Wording wording, Clock clock) {
        this.desk = desk;
        this.facts = facts;
        this.reading = reading;
        this.wording = wording;
        this.clock = clock;
    }

    public Reply openMine(OpensSession.OpenEditMine intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        StepFacts step = facts.of(opened, opened.step(intent.step()));
        var mine = new Editable(
                parts(step, by, entry -> isMine(opened.session(), entry, by)),
                agreed(step, agreed -> agreed.isAgreedBy(by.person())));
        return open(step, mine, "session.refused.nothing-to-edit", by);
    }

    public Reply openAll(OpensSession.OpenEditAll intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        Session session = opened.session();
        if (!session.isRecorder(by.person())) {
            throw new Refusal(
                    "session.refused.only-recorder", session.opening().roles().recorder());
        }
        StepFacts step = facts.of(opened, opened.step(intent.step()));
        boolean hides = step.isHidden() && !session.notes().of(intent.step()).isEmpty();
        return open(
                step,
                new Editable(parts(step, by, entry -> true), agreed(step, agreed -> true)),
                hides ? "session.refused.not-revealed" : "session.refused.nothing-to-edit",
                by);
    }

    public Reply openOne(OpensSession.OpenEditEntry intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        StepFacts step = facts.of(opened, opened.step(intent.step()));
        List<EditPart> one = parts(step, by, entry -> entry.id().equals(intent.entry()));
        return open(step, new Editable(one, List.of()), "refused.gone", by);
    }

    /** What differs from the entries shown is kept, all of it or nothing. */
    public Reply edit(StepActs.EditEntries intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        opened.session().requireOpen();
        StepFacts step = facts.of(opened, opened.step(intent.step()));
        List<EditPart> shown = parts(step, by, entry -> EditForm.isMarked(entry, intent.shown()));
        List<EditPart> touched = shown.stream()
                .filter(part -> part.isTouched(by.values()) && !part.isLeftAsShown(by.values(), intent.shown()))
                .toList();
        if (touched.isEmpty()) {
            return Reply.DONE;
        }
        Map<String, String> meanwhile =
                EditReading.changedMeanwhile(touched, intent.shown(), by.values(), wording.to(by.person()));
        if (!meanwhile.isEmpty()) {
            return new Reply.Invalid(meanwhile, EditForm.of(shown));
        }
        return identifiers
                .findHeldBack(EditForm.of(touched), by.values(), wording.to(by.person()))
                .orElseGet(() -> keep(opened, intent, EditReading.of(touched, by.values(), reading), by));
    }

    private Reply keep(OpenedSession opened, StepActs.EditEntries intent, EditReading read, Interaction by) {
        if (!read.errors().isEmpty()) {
            return Reply.Invalid.of(read.errors());
        }
        desk.save(contribution(opened.session(), by).edit(read.changes()), intent.step());
        List<Entry> removed = removed(opened, read.changes());
        if (removed.isEmpty()) {
            return Reply.DONE;
        }
        var undo = new StepActs.RestoreEntries(intent.session(), intent.step(), EditForm.marks(removed));
        return new Reply.Whisper(SmallCards.removed(undo, wording.to(by.person())));
    }

    private static List<Entry> removed(OpenedSession opened, Map<EntryId, EntryValues> changes) {
        return opened.session().notes().entries().stream()
                .filter(entry -> changes.containsKey(entry.id())
                        && changes.get(entry.id()).byField().isEmpty())
                .toList();
    }

    public Reply restore(StepActs.RestoreEntries intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        Session session = opened.session();
        for (Entry entry : opened.session().notes().entries()) {
            if (entry.removed() && EditForm.isMarked(entry, intent.removed())) {
                session = contribution(session, by).restore(entry.id());
            }
        }
        desk.save(session.requireOpen(), intent.step());
        return Reply.DONE;
    }

    private Reply open(StepFacts step, Editable editable, String refusal, Interaction by) {
        step.session().requireOpen();
        if (editable.isEmpty()) {
            throw new Refusal(refusal);
        }
        Texts texts = wording.to(by.person());
        if (!editable.fitsOneForm()) {
            return new Reply.Whisper(new WhichCard(step.entries(), texts).of(editable));
        }
        if (editable.agreed().isEmpty()) {
            return new Reply.OpenForm(EditForm.of(editable.parts()));
        }
        ActionStep agreed = editable.agreed().get(0);
        var candidates = StepForms.Candidates.of(step.session(), step.team(), step.names());
        return new Reply.OpenForm(
                StepForms.correct(new ActionActs.CorrectStep(agreed.id()), agreed, candidates, texts));
    }

    /** Those the person may change: their own, as the recorder also others', unless these are still to be revealed. */
    private List<EditPart> parts(StepFacts step, Interaction by, Predicate<Entry> wanted) {
        boolean all = step.session().isRecorder(by.person()) && !step.isHidden();
        return EditForm.parts(step.entries(), wording.to(by.person())).stream()
                .filter(part -> all || isMine(step.session(), part.entry(), by))
                .filter(part -> wanted.test(part.entry()))
                .toList();
    }

    private static List<ActionStep> agreed(StepFacts step, Predicate<ActionStep> wanted) {
        return step.agreed().stream().filter(ActionStep::isLive).filter(wanted).toList();
    }

    /** What the recorder added for the room is the recorder's to change. */
    private static boolean isMine(Session session, Entry entry, Interaction by) {
        return entry.isBy(by.person()) || (entry.author() == null && session.isRecorder(by.person()));
    }

    private Contribution contribution(Session session, Interaction by) {
        return new Contribution(session, by.person(), clock.instant());
    }
}
