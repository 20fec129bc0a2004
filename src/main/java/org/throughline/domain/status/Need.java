package org.throughline.domain.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.calendar.MeetingSkipReason;

/** One thing about a team that needs somebody, and how often. */
public record Need(What what, int count) {

    /** Meetings lost longer ago than this, in weeks, are past helping. */
    private static final int RECENT_WEEKS = 4;

    private static final Map<MeetingSkipReason, What> LOST = Map.of(
            MeetingSkipReason.COVER, What.LOST_TO_COVER,
            MeetingSkipReason.ASSEMBLY, What.LOST_TO_ASSEMBLY,
            MeetingSkipReason.OTHER, What.LOST_OTHERWISE);

    /** The kinds of things that need somebody. */
    public enum What {
        LOST_TO_COVER("lost-to-cover"),
        LOST_TO_ASSEMBLY("lost-to-assembly"),
        LOST_OTHERWISE("lost-otherwise"),
        NOT_HELD("not-held"),
        STEPS_WAITING("steps-waiting"),
        NO_NEXT_MEETING("no-next-meeting");

        private final String code;

        What(String code) {
            this.code = code;
        }

        /** The word texts use. */
        public String code() {
            return code;
        }
    }

    static List<Need> list(StatusFacts facts, @Nullable StepCounts steps) {
        MeetingTally recent = MeetingTally.of(facts, facts.today().minusWeeks(RECENT_WEEKS));
        var needs = new ArrayList<Need>();
        for (MeetingSkipReason reason : MeetingSkipReason.values()) {
            What lost = LOST.get(reason);
            if (lost != null) {
                needs.add(new Need(lost, recent.skipped().getOrDefault(reason, 0)));
            }
        }
        needs.add(new Need(What.NOT_HELD, recent.notHeld()));
        needs.add(new Need(
                What.STEPS_WAITING, steps == null ? 0 : steps.followThrough().waiting()));
        needs.add(new Need(What.NO_NEXT_MEETING, facts.next() == null ? 1 : 0));
        return needs.stream().filter(need -> need.count() > 0).toList();
    }
}
