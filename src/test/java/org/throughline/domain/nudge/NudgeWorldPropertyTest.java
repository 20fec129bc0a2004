package org.throughline.domain.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.nudge.Scenario.TeamPlan;

/**
 * Invariants 4, 5 and 8 of design/domain.md in schools made up at random. Hours, pauses, sessions, the day and the
 * truth of every reason are checked by {@link PlainRules} at each step; what needs the whole story, here.
 */
class NudgeWorldPropertyTest {

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatever_happens_owners_are_asked_once_or_for_a_reason_not_at_all(@ForAll("lively") Scenario scenario) {
        NudgeWorld world = new NudgeWorld(scenario);

        world.run();

        everyQuestionEndsAskedOrWithAReason(world);
        nobodyIsAskedTwiceAboutAMeeting(world);
        nobodyHearsFromTheBotTwiceOnADay(world);
        allKindsOfDecisionsOccur(world.seen);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void in_a_quiet_school_only_a_lack_of_time_or_an_earlier_message_keeps_an_owner_from_being_asked(
            @ForAll("quiet") Scenario scenario) {
        NudgeWorld world = new NudgeWorld(scenario);

        world.run();

        everyQuestionEndsAskedOrWithAReason(world);
        nobodyIsAskedTwiceAboutAMeeting(world);
        nobodyHearsFromTheBotTwiceOnADay(world);
        assertThat(world.life.questions)
                .filteredOn(question -> question.dropped() != null)
                .extracting(Question::dropped)
                .isSubsetOf(DropReason.NO_WORKING_HOURS_LEFT, DropReason.IN_SESSION);
    }

    /** At 13:45 on Chatham it is midnight in UTC, when these weeks begin: a meeting is known of before it is held. */
    @Example
    void what_happens_at_one_moment_happens_in_the_order_in_which_it_was_planned() {
        TeamPlan other = Scenarios.ofOneOwner(DayOfWeek.MONDAY, LocalTime.MIDNIGHT, ZoneId.of("Pacific/Auckland"));
        TeamPlan atOnce = Scenarios.ofOneOwner(DayOfWeek.WEDNESDAY, LocalTime.of(13, 45), ZoneId.of("Pacific/Chatham"));
        NudgeWorld world = new NudgeWorld(Scenarios.quietWeeksFrom(LocalDate.of(2025, 2, 26), other, atOnce));

        world.run();

        assertThat(world.life.questions)
                .filteredOn(question -> question.dropped() != null)
                .extracting(Question::dropped)
                .containsOnly(DropReason.NO_WORKING_HOURS_LEFT);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void meetings_that_nobody_moves_stay_at_their_local_time(@ForAll("quiet") Scenario scenario) {
        NudgeWorld world = new NudgeWorld(scenario);

        world.run();

        assertThat(world.life.meetings.values()).allSatisfy(NudgeWorldPropertyTest::startsAtItsLocalTime);
    }

    @Provide
    Arbitrary<Scenario> lively() {
        return Scenarios.lively();
    }

    @Provide
    Arbitrary<Scenario> quiet() {
        return Scenarios.quiet();
    }

    private static void everyQuestionEndsAskedOrWithAReason(NudgeWorld world) {
        assertThat(world.life.questions).noneMatch(Question::isOpen);
        assertThat(world.life.questions).allMatch(question -> question.asked || question.dropped() != null);
    }

    private static void nobodyIsAskedTwiceAboutAMeeting(NudgeWorld world) {
        Stream<List<Object>> asked = world.said.stream()
                .flatMap(message -> message.questions().stream()
                        .filter(question -> !question.requested())
                        .map(question -> List.of(message.person(), question.meeting())));
        assertThat(asked).doesNotHaveDuplicates();
    }

    private static void nobodyHearsFromTheBotTwiceOnADay(NudgeWorld world) {
        Map<List<Object>, Integer> perDay = new HashMap<>();
        for (Said message : world.said) {
            LocalDate day = world.life.people.get(message.person()).dayOf(message.at());
            perDay.merge(List.of(message.person(), day), message.requested() ? 0 : 1, Integer::sum);
        }
        assertThat(perDay.values()).allMatch(count -> count <= 1);
    }

    /** Without this the properties could hold because nothing ever comes about. */
    private static void allKindsOfDecisionsOccur(Set<String> seen) {
        List<String> kinds = List.of(
                "Send",
                "Join",
                "NotBefore",
                "PAUSED",
                "IN_SESSION",
                "NO_WORKING_HOURS_LEFT",
                "DAY_TAKEN",
                "MEETING_BEGUN",
                "MEETING_SKIPPED",
                "MEETING_HELD",
                "ANSWERED",
                "OWNER_LEFT");
        for (String kind : kinds) {
            Statistics.label(kind)
                    .collect(seen.contains(kind))
                    .coverage(coverage -> coverage.check(true).count(times -> times > 0));
        }
    }

    private static void startsAtItsLocalTime(Meeting meeting) {
        var start = meeting.startsAt().atZone(meeting.zone());
        var rules = meeting.zone().getRules();
        boolean leftOut =
                rules.getValidOffsets(meeting.date().atTime(meeting.time())).isEmpty();
        assertThat(start.toLocalDate()).isEqualTo(meeting.date());
        assertThat(leftOut || start.toLocalTime().equals(meeting.time())).isTrue();
    }
}
