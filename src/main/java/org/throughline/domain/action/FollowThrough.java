package org.throughline.domain.action;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How reliably a team looks again at what it agreed, in counts of reviews that came due.
 *
 * @param onTime looked at on or before the review date
 * @param late looked at after it
 * @param notHeard the owner was away, so that it was not looked at
 * @param waiting past its review date and not looked at yet
 */
public record FollowThrough(int onTime, int late, int notHeard, int waiting) {

    /** Over the looks whose review date lies on or after {@code since}, and the steps still waiting at {@code today}. */
    public static FollowThrough of(List<ActionStep> steps, LocalDate since, LocalDate today) {
        return new FollowThrough(
                count(steps, since, FollowUp::isOnTime),
                count(steps, since, look -> look.isHeard() && !look.isOnTime()),
                count(steps, since, look -> !look.isHeard()),
                (int) steps.stream().filter(step -> isWaiting(step, today)).count());
    }

    /** Past its review date, and nobody looked. */
    public static boolean isWaiting(ActionStep step, LocalDate today) {
        return step.isLive() && step.reviewDate().isBefore(today);
    }

    /** The team's looks whose review date lies on or after {@code since}. */
    public static Stream<FollowUp> looks(List<ActionStep> steps, LocalDate since) {
        return steps.stream()
                .flatMap(step -> step.followUps().stream())
                .filter(look -> !look.dueOn().isBefore(since));
    }

    /** The numerator of the follow-through rate (domain.md, "Follow-through rate"). */
    public int lookedAt() {
        return onTime;
    }

    /** The denominator of the follow-through rate. */
    public int due() {
        return onTime + late + notHeard + waiting;
    }

    private static int count(List<ActionStep> steps, LocalDate since, Predicate<FollowUp> wanted) {
        return (int) looks(steps, since).filter(wanted).count();
    }
}
