package org.throughline.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Zones ahead of and behind UTC by whole, half and quarter hours, dates mostly near a clock change, no-school days. */
public final class RandomCalendars {
    private static final List<ZoneId> ZONES = Stream.of(
                    "Pacific/Auckland",
                    "Pacific/Chatham",
                    "Australia/Lord_Howe",
                    "Australia/Adelaide",
                    "Asia/Kolkata",
                    "Asia/Kathmandu",
                    "Europe/Berlin",
                    "Europe/London",
                    "Africa/Cairo",
                    "America/St_Johns",
                    "America/New_York",
                    "America/Los_Angeles",
                    "America/Santiago",
                    "Pacific/Honolulu")
            .map(ZoneId::of)
            .toList();
    private static final Instant EARLIEST = Instant.parse("2025-01-01T00:00:00Z");

    private RandomCalendars() {}

    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES);
    }

    public static Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> nearAClockChange = Combinators.combine(
                        Arbitraries.of(clockChanges()), Arbitraries.integers().between(-2, 20))
                .as(LocalDate::minusDays);
        Arbitrary<LocalDate> anywhere = Arbitraries.integers().between(0, 1400).map(LocalDate.of(2025, 1, 1)::plusDays);
        return Arbitraries.frequencyOf(Tuple.of(3, nearAClockChange), Tuple.of(1, anywhere));
    }

    /** Single no-school days and one vacation within so many days of {@code start}. */
    public static Arbitrary<SchoolCalendar> calendars(LocalDate start, int days) {
        Arbitrary<Set<Integer>> singleDays =
                Arbitraries.integers().between(0, days).set().ofMaxSize(6);
        Arbitrary<Integer> vacationStart = Arbitraries.integers().between(0, days);
        Arbitrary<Integer> vacationLength = Arbitraries.integers().between(0, 16);
        return Combinators.combine(singleDays, vacationStart, vacationLength)
                .as((singles, from, length) -> new SchoolCalendar(
                        "Random",
                        Stream.concat(
                                        singles.stream(),
                                        IntStream.range(from, from + length).boxed())
                                .map(start::plusDays)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private static List<LocalDate> clockChanges() {
        return ZONES.stream()
                .flatMap(zone -> Stream.iterate(EARLIEST, at -> next(zone, at)).limit(6))
                .filter(at -> !at.equals(EARLIEST))
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate())
                .distinct()
                .sorted()
                .toList();
    }

    private static Instant next(ZoneId zone, Instant at) {
        ZoneOffsetTransition transition = zone.getRules().nextTransition(at);
        return transition == null ? EARLIEST : transition.getInstant();
    }
}
