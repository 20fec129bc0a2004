package org.throughline.usecase.session;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.session.Commitments;
import org.throughline.domain.session.Missing;

/**
 * What a wrap-up form would keep, worked out before anything of it is.
 *
 * @param opened the session with everything the form says
 * @param newGoal null where the goal is known or none was asked for
 * @param agreed the step agreed in the form; empty where none was asked for
 * @param carried the steps nobody looked at, carried to the form's date
 * @param before what the team's steps meant for the gates until now
 */
record WrapUpPlan(
        OpenedSession opened,
        @Nullable ImprovementGoal newGoal,
        List<ActionStep> agreed,
        List<ActionStep> carried,
        Commitments before) {

    WrapUpPlan {
        agreed = List.copyOf(agreed);
        carried = List.copyOf(carried);
    }

    WrapUpPlan with(OpenedSession changed) {
        return new WrapUpPlan(changed, newGoal, agreed, carried, before);
    }

    Commitments commitments() {
        return before.after(Stream.concat(carried.stream(), agreed.stream()).toList());
    }

    /** What hard rules would still refuse the close. */
    List<Missing> missing() {
        return opened.gate(commitments()).missingToClose();
    }
}
