package org.throughline.domain.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;

/** What one person does in a session, with their rights: adding, editing, choosing, passing, confirming. */
public record Contribution(Session session, PersonId by, Instant now) {

    /** Adds entries, one per given values; what the recorder adds for the room belongs to the team. */
    public Session add(StepId step, RecordName record, List<EntryValues> values, boolean forTheTeam) {
        Session open = session.requireOpen();
        open.run(step);
        PersonId author = forTheTeam ? null : by;
        return open.withNotes(open.notes()
                .with(values.stream()
                        .map(one -> Entry.added(step, record, author, one, now))
                        .toList()));
    }

    /** Changes entries of one's own, or as the recorder anybody's; an entry mapped to no values is removed. */
    public Session edit(Map<EntryId, EntryValues> changes) {
        Session open = session.requireOpen();
        Notes notes = open.notes();
        for (var change : changes.entrySet()) {
            requireRight(change.getKey());
            notes = notes.withChanged(
                    change.getKey(),
                    entry -> change.getValue().byField().isEmpty()
                            ? entry.withRemoved(true, by)
                            : entry.withValues(change.getValue(), by));
        }
        return open.withNotes(notes);
    }

    /** Puts fields of a later step on an entry that an earlier step kept; everybody present may. */
    public Session extend(EntryId entry, EntryValues more) {
        Session open = session.requireOpen();
        requireThere(entry);
        return open.withNotes(open.notes()
                .withChanged(entry, old -> old.withValues(old.values().with(more), by)));
    }

    public Session remove(EntryId entry) {
        return setRemoved(entry, true);
    }

    public Session restore(EntryId entry) {
        return setRemoved(entry, false);
    }

    public Session choose(EntryId entry, boolean chosen) {
        Session open = session.requireOpen();
        requireThere(entry);
        return open.withNotes(open.notes().withChanged(entry, old -> old.withChosen(chosen)));
    }

    public Session pass(StepId step) {
        return session.requireOpen().changeRun(step, run -> run.withPassed(by));
    }

    /** The recorder or the facilitator says that everybody was heard aloud. */
    public Session wentRound(StepId step) {
        return session.requireOpen().changeRun(step, StepRun::withWentRound);
    }

    public Session reveal(StepId step) {
        return session.requireOpen().changeRun(step, StepRun::withRevealed);
    }

    public Session confirm(StepId step, Role role) {
        return session.requireOpen().changeRun(step, run -> run.withConfirmed(role));
    }

    public Session tickNoNames(StepId step, boolean ticked) {
        return session.requireOpen().changeRun(step, run -> run.withNoNames(ticked));
    }

    public Session carryOn(StepId step, boolean carrying) {
        return session.requireOpen().changeRun(step, run -> run.withCarriedOn(carrying));
    }

    public Session park(String text) {
        Session open = session.requireNotOver();
        return open.withNotes(open.notes().withParked(new ParkedItem(text, by)));
    }

    public Session answerTried(Tried answer) {
        Session open = session.requireOpen();
        return open.withNotes(open.notes().withTried(by, answer));
    }

    private Session setRemoved(EntryId entry, boolean removed) {
        Session open = session.requireOpen();
        requireRight(entry);
        return open.withNotes(open.notes().withChanged(entry, old -> old.withRemoved(removed, by)));
    }

    private void requireRight(EntryId id) {
        if (!requireThere(id).isBy(by) && !session.isRecorder(by)) {
            throw SessionRefusal.notYours();
        }
    }

    private Entry requireThere(EntryId id) {
        return session.notes().find(id).orElseThrow(SessionRefusal::gone);
    }
}
