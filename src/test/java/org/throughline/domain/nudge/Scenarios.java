package org.throughline.domain.nudge;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.calendar.RandomCalendars;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.calendar.WorkingHours;
import org.throughline.domain.nudge.Scenario.Happening;
import org.throughline.domain.nudge.Scenario.Kind;
import org.throughline.domain.nudge.Scenario.PersonPlan;
import org.throughline.domain.nudge.Scenario.Rhythm;
import org.throughline.domain.nudge.Scenario.TeamPlan;

/** Random schools: who works where, who meets when, and what happens to them. */
final class Scenarios {
    private static final int DAYS_LIVED = 50;

    private Scenarios() {}

    /** A scenario with anything happening in it. */
    static Arbitrary<Scenario> lively() {
        return scenarios(happenings());
    }

    /** A scenario in which nobody does anything but be asked. */
    static Arbitrary<Scenario> quiet() {
        return scenarios(Arbitraries.just(List.of()));
    }

    /** One person in Auckland who owns what these teams agree on, in weeks without a holiday. */
    static Scenario quietWeeksFrom(LocalDate start, TeamPlan... teams) {
        PersonPlan owner = new PersonPlan(ZoneId.of("Pacific/Auckland"), WorkingHours.DEFAULT, LocalTime.MIDNIGHT);
        SchoolCalendar noHolidays = new SchoolCalendar("none", Set.of());
        return new Scenario(start, noHolidays, List.of(owner), List.of(teams), List.of(), true);
    }

    static TeamPlan ofOneOwner(DayOfWeek day, LocalTime time, ZoneId zone) {
        Rhythm rhythm = new Rhythm(day, time, Cadence.EVERY_SECOND_WEEK);
        return new TeamPlan(rhythm, zone, Duration.ofMinutes(15), Set.of(0), true);
    }

    private static Arbitrary<Scenario> scenarios(Arbitrary<List<Happening>> happenings) {
        return RandomCalendars.dates()
                .flatMap(start -> Combinators.combine(
                                RandomCalendars.calendars(start, DAYS_LIVED),
                                people().list().ofMinSize(1).ofMaxSize(4),
                                teams().list().ofMinSize(1).ofMaxSize(4),
                                happenings,
                                Arbitraries.of(true, false))
                        .as((calendar, people, teams, events, along) ->
                                new Scenario(start, calendar, people, teams, events, along)));
    }

    private static Arbitrary<PersonPlan> people() {
        Arbitrary<WorkingHours> hours = Arbitraries.of(
                WorkingHours.DEFAULT,
                new WorkingHours(LocalTime.of(7, 15), LocalTime.of(14, 45)),
                new WorkingHours(LocalTime.of(10, 0), LocalTime.of(18, 30)),
                new WorkingHours(LocalTime.of(8, 0), LocalTime.of(8, 20)));
        return Combinators.combine(RandomCalendars.zones(), hours, timesOfDay(15))
                .as(PersonPlan::new);
    }

    private static Arbitrary<TeamPlan> teams() {
        Arbitrary<Rhythm> rhythms = Combinators.combine(
                        Arbitraries.of(DayOfWeek.values()), timesOfDay(5), Arbitraries.of(Cadence.values()))
                .as(Rhythm::new);
        Arbitrary<Duration> lengths = Arbitraries.of(15, 45, 90).map(Duration::ofMinutes);
        Arbitrary<Set<Integer>> owners =
                Arbitraries.integers().between(0, 3).set().ofMinSize(1);
        return Combinators.combine(rhythms, RandomCalendars.zones(), lengths, owners, Arbitraries.of(true, true, false))
                .as(TeamPlan::new);
    }

    private static Arbitrary<List<Happening>> happenings() {
        return Combinators.combine(
                        kinds(),
                        Arbitraries.integers().between(0, DAYS_LIVED * 24 * 60),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 1000))
                .as(Happening::new)
                .list()
                .ofMaxSize(120)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** Every kind, more often those that seldom meet a question at the right moment. */
    private static Arbitrary<Kind> kinds() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Kind.values())),
                Tuple.of(3, Arbitraries.of(Kind.PULSE, Kind.POSTPONE, Kind.SESSION)));
    }

    /** Times in steps of some minutes, half of them between 07:00 and 17:00. */
    private static Arbitrary<LocalTime> timesOfDay(int step) {
        Arbitrary<Integer> anytime = Arbitraries.integers().between(0, 24 * 60 / step - 1);
        Arbitrary<Integer> schoolTime = Arbitraries.integers().between(7 * 60 / step, 17 * 60 / step);
        return Arbitraries.oneOf(anytime, schoolTime).map(steps -> LocalTime.MIDNIGHT.plusMinutes((long) steps * step));
    }
}
