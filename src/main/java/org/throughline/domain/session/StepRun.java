package org.throughline.domain.session;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;

/**
 * What happened in one step of one session beside its entries.
 *
 * @param skipped why the step was left incomplete; null where it was not skipped
 * @param carriedOn the team carries on with its current adjustment instead of a new one
 */
public record StepRun(
        StepId step,
        Instant startedAt,
        @Nullable SkipReason skipped,
        Set<PersonId> passed,
        Set<Role> confirmed,
        boolean wentRound,
        boolean noNames,
        boolean revealed,
        boolean carriedOn,
        Rest rest) {

    public StepRun {
        passed = Set.copyOf(passed);
        confirmed = Set.copyOf(confirmed);
    }

    static StepRun started(StepId step, Instant now) {
        return new StepRun(step, now, null, Set.of(), Set.of(), false, false, false, false, Rest.NONE);
    }

    /** When the step began, later by all the time it was put aside. */
    public Instant began() {
        return startedAt.plus(rest.taken());
    }

    StepRun withRest(Rest changed) {
        return new StepRun(
                step, startedAt, skipped, passed, confirmed, wentRound, noNames, revealed, carriedOn, changed);
    }

    StepRun withSkipped(@Nullable SkipReason reason) {
        return new StepRun(step, startedAt, reason, passed, confirmed, wentRound, noNames, revealed, carriedOn, rest);
    }

    StepRun withPassed(PersonId person) {
        var more = new HashSet<>(passed);
        more.add(person);
        return new StepRun(step, startedAt, skipped, more, confirmed, wentRound, noNames, revealed, carriedOn, rest);
    }

    StepRun withConfirmed(Role role) {
        var more = new HashSet<>(confirmed);
        more.add(role);
        return new StepRun(step, startedAt, skipped, passed, more, wentRound, noNames, revealed, carriedOn, rest);
    }

    StepRun withWentRound() {
        return new StepRun(step, startedAt, skipped, passed, confirmed, true, noNames, revealed, carriedOn, rest);
    }

    StepRun withNoNames(boolean ticked) {
        return new StepRun(step, startedAt, skipped, passed, confirmed, wentRound, ticked, revealed, carriedOn, rest);
    }

    StepRun withRevealed() {
        return new StepRun(step, startedAt, skipped, passed, confirmed, wentRound, noNames, true, carriedOn, rest);
    }

    StepRun withCarriedOn(boolean carrying) {
        return new StepRun(step, startedAt, skipped, passed, confirmed, wentRound, noNames, revealed, carrying, rest);
    }
}
