package org.throughline.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MeetingSeriesPropertyTest {
    private static final int COUNT = 5;

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void occurrences_are_the_days_of_the_rhythm_without_the_no_school_days(@ForAll("plans") Plan plan) {
        MeetingSeries series = plan.series();

        List<LocalDate> occurrences = series.occurrencesFrom(plan.from(), COUNT, plan.calendar());

        assertThat(occurrences)
                .containsExactlyElementsOf(Stream.iterate(plan.from(), day -> day.plusDays(1))
                        .filter(plan::isMeetingDay)
                        .limit(COUNT)
                        .toList());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void every_meeting_is_at_its_local_time_unless_the_clock_leaves_that_out(@ForAll("plans") Plan plan) {
        MeetingSeries series = plan.series();

        assertThat(series.occurrencesFrom(plan.from(), COUNT, plan.calendar())).allSatisfy(date -> {
            var start = series.slotOn(date).startsAt().atZone(series.zone());
            boolean leftOut = series.zone()
                    .getRules()
                    .getValidOffsets(date.atTime(series.time()))
                    .isEmpty();
            assertThat(start.toLocalDate()).isEqualTo(date);
            assertThat(leftOut || start.toLocalTime().equals(series.time())).isTrue();
        });
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void the_next_meeting_after_one_begins_is_the_one_behind_it(@ForAll("plans") Plan plan) {
        MeetingSeries series = plan.series();
        List<LocalDate> occurrences = series.occurrencesFrom(plan.from(), 2, plan.calendar());

        var begins = series.slotOn(occurrences.get(0)).startsAt();

        assertThat(series.nextAfter(begins, plan.calendar()).date()).isEqualTo(occurrences.get(1));
        assertThat(series.nextAfter(begins.minusNanos(1), plan.calendar()).date())
                .isEqualTo(occurrences.get(0));
    }

    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 24 * 12 - 1).map(step -> LocalTime.MIDNIGHT.plusMinutes(step * 5L));
        return RandomCalendars.dates()
                .flatMap(first -> Combinators.combine(
                                Arbitraries.of(DayOfWeek.values()),
                                times,
                                Arbitraries.of(Cadence.values()),
                                RandomCalendars.zones(),
                                RandomCalendars.calendars(first, 60),
                                Arbitraries.integers().between(-10, 60))
                        .as((day, time, cadence, zone, calendar, offset) -> new Plan(
                                new MeetingSeries(day, time, Duration.ofMinutes(45), cadence, zone, first),
                                calendar,
                                first.plusDays(offset))));
    }

    record Plan(MeetingSeries series, SchoolCalendar calendar, LocalDate from) {

        boolean isMeetingDay(LocalDate date) {
            long days = ChronoUnit.DAYS.between(series.first(), date);
            return days >= 0
                    && days % (series.cadence() == Cadence.WEEKLY ? 7 : 14) == 0
                    && !calendar.noSchool().contains(date);
        }
    }
}
