package org.throughline.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorkingHoursPropertyTest {

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void the_next_opening_is_the_first_open_minute(@ForAll("moments") Wanted wanted) {
        WorkingHours hours = wanted.hours();

        Instant opening = hours.nextOpening(wanted.moment(), wanted.zone(), wanted.calendar());

        assertThat(opening).isAfterOrEqualTo(wanted.moment());
        assertThat(wanted.isOpen(opening)).isTrue();
        assertThat(minutes(wanted.moment(), opening)).noneMatch(wanted::isOpen);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void hours_contain_exactly_the_open_minutes(@ForAll("moments") Wanted wanted) {
        assertThat(wanted.hours().contains(wanted.moment(), wanted.zone(), wanted.calendar()))
                .isEqualTo(wanted.isOpen(wanted.moment()));
    }

    @Provide
    Arbitrary<Wanted> moments() {
        Arbitrary<WorkingHours> hours = Arbitraries.of(
                WorkingHours.DEFAULT,
                new WorkingHours(LocalTime.of(7, 15), LocalTime.of(14, 45)),
                new WorkingHours(LocalTime.of(13, 0), LocalTime.of(23, 30)));
        return RandomCalendars.dates()
                .flatMap(date -> Combinators.combine(
                                RandomCalendars.zones(),
                                RandomCalendars.calendars(date, 20),
                                hours,
                                Arbitraries.integers().between(0, 20 * 24 * 60))
                        .as((zone, calendar, open, minute) ->
                                new Wanted(date.atStartOfDay(zone).plusMinutes(minute), calendar, open)));
    }

    private static Stream<Instant> minutes(Instant from, Instant to) {
        return Stream.iterate(from, moment -> moment.isBefore(to), moment -> moment.plus(Duration.ofMinutes(1)));
    }

    /** A wish, with the rule in its plainest form: the wall clock on a Monday to Friday that has school. */
    record Wanted(ZonedDateTime at, SchoolCalendar calendar, WorkingHours hours) {

        Instant moment() {
            return at.toInstant();
        }

        ZoneId zone() {
            return at.getZone();
        }

        boolean isOpen(Instant moment) {
            LocalDate day = moment.atZone(zone()).toLocalDate();
            LocalTime time = moment.atZone(zone()).toLocalTime();
            return day.getDayOfWeek().getValue() <= 5
                    && !calendar.noSchool().contains(day)
                    && time.compareTo(hours.opens()) >= 0
                    && time.compareTo(hours.closes()) < 0;
        }
    }
}
