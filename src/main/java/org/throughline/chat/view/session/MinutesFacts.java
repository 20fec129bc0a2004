package org.throughline.chat.view.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.session.TapAnswer;
import org.throughline.domain.session.TapQuestion;

/**
 * Everything the minutes of a closed session draw from.
 *
 * @param facts the session seen from its last step
 * @param running the steps from earlier meetings that went on when the session closed
 * @param adjustment the change the team leaves with; null when none
 * @param taps how often each private answer was given
 * @param nextMeeting when the team meets next; null when unknown
 */
public record MinutesFacts(
        StepFacts facts,
        List<ActionStep> running,
        @Nullable Adjustment adjustment,
        Map<TapQuestion, Map<TapAnswer, Integer>> taps,
        @Nullable Instant nextMeeting) {

    public MinutesFacts {
        running = List.copyOf(running);
        taps = Map.copyOf(taps);
    }
}
