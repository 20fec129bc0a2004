package org.throughline.usecase.session;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.EditForm;
import org.throughline.chat.view.session.EditPart;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.chat.view.session.WhichCard;
import org.throughline.domain.protocol.Step;
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
        List<EditPart> mine = parts(opened, intent.step(), by, entry -> isMine(opened.session(), entry, by));
        return open(opened, mine, "session.refused.nothing-to-edit");
    }

    public Reply openAll(OpensSession.OpenEditAll intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        Session session = opened.session();
        if (!session.isRecorder(by.person())) {
            throw new Refusal(
                    "session.refused.only-recorder", session.opening().roles().recorder());
        }
        boolean hides = facts.of(opened, opened.step(intent.step())).isHidden()
                && !session.notes().of(intent.step()).isEmpty();
        return open(
                opened,
                parts(opened, intent.step(), by, entry -> true),
                hides ? "session.refused.not-revealed" : "session.refused.nothing-to-edit");
    }

    public Reply openOne(OpensSession.OpenEditEntry intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        List<EditPart> one =
                parts(opened, intent.step(), by, entry -> entry.id().equals(intent.entry()));
        return open(opened, one, "refused.gone");
    }

    /** What differs from the entries shown is kept, all of it or nothing. */
    public Reply edit(StepActs.EditEntries intent, Interaction by) {
        OpenedSession opened = desk.openFor(intent.session(), by);
        opened.session().requireOpen();
        List<EditPart> touched =
                parts(opened, intent.step(), by, entry -> EditForm.isMarked(entry, intent.shown())).stream()
                        .filter(part -> part.isTouched(by.values()))
                        .toList();
        if (touched.isEmpty()) {
            return Reply.DONE;
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

    private Reply open(OpenedSession opened, List<EditPart> parts, String refusal) {
        opened.session().requireOpen();
        if (parts.isEmpty()) {
            throw new Refusal(refusal);
        }
        return EditForm.holds(parts) ? new Reply.OpenForm(EditForm.of(parts)) : new Reply.Whisper(WhichCard.of(parts));
    }

    /** Those the person may change: their own, as the recorder also others', unless these are still to be revealed. */
    private List<EditPart> parts(OpenedSession opened, StepId id, Interaction by, Predicate<Entry> wanted) {
        Step step = opened.step(id);
        Texts texts = wording.to(by.person());
        boolean all = opened.session().isRecorder(by.person())
                && !facts.of(opened, step).isHidden();
        return EditForm.parts(facts.entries(opened, step), texts).stream()
                .filter(part -> all || isMine(opened.session(), part.entry(), by))
                .filter(part -> wanted.test(part.entry()))
                .toList();
    }

    /** What the recorder added for the room is the recorder's to change. */
    private static boolean isMine(Session session, Entry entry, Interaction by) {
        return entry.isBy(by.person()) || (entry.author() == null && session.isRecorder(by.person()));
    }

    private Contribution contribution(Session session, Interaction by) {
        return new Contribution(session, by.person(), clock.instant());
    }
}
