package org.throughline.chat.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.session.Commitments;
import org.throughline.domain.session.Gate;
import org.throughline.domain.session.Missing;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.StepRun;
import org.throughline.domain.team.Team;

/**
 * Everything the card of one step draws from.
 *
 * @param lookedAt every step due in this session, looked at or not, by review date; none where nothing is followed up
 * @param agreed the action steps agreed in this session, in order; none where none are agreed
 * @param current the change the team was trying when the session began; null when none
 * @param skippedLastTime what the team's latest closed session left out; none but where this session opened, while it is there
 */
public record StepFacts(
        EntryFacts entries,
        Commitments commitments,
        List<ActionStep> lookedAt,
        List<ActionStep> agreed,
        @Nullable Adjustment current,
        List<SkippedStep> skippedLastTime) {

    public StepFacts {
        lookedAt = List.copyOf(lookedAt);
        agreed = List.copyOf(agreed);
        skippedLastTime = List.copyOf(skippedLastTime);
    }

    public Session session() {
        return entries.session();
    }

    public Team team() {
        return entries.team();
    }

    public Protocol protocol() {
        return entries.protocol();
    }

    public Step step() {
        return entries.step();
    }

    public Names names() {
        return entries.names();
    }

    public List<Missing> missing() {
        return new Gate(protocol(), session(), commitments).missing(step());
    }

    public Optional<StepRun> run() {
        return session().findRun(step().id());
    }

    public boolean isCurrent() {
        return !session().isOver() && session().isAt(step().id());
    }

    /** Whether what was added may not be seen yet: the step is silent, nobody has revealed it or gone on from it. */
    public boolean isHidden() {
        return isHidden(step());
    }

    /** As {@link #isHidden()}, of any step of the session; a stop reveals nothing, a close does. */
    public boolean isHidden(Step step) {
        boolean closed = session().isOver() && !session().wasStopped();
        boolean passed =
                protocol().indexOf(step.id()) < protocol().indexOf(session().current());
        boolean revealed = session().findRun(step.id()).map(StepRun::revealed).orElse(false);
        return step.silent() && !closed && !passed && !revealed;
    }

    public Optional<Adjustment> findCurrentAdjustment() {
        return Optional.ofNullable(current);
    }
}
