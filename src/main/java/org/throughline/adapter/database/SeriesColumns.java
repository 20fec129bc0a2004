package org.throughline.adapter.database;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.calendar.MeetingSeries;

/** The columns of {@code team} that hold when it meets; all null until somebody said so. */
final class SeriesColumns {
    private SeriesColumns() {}

    static Update bind(Update statement, @Nullable MeetingSeries series) {
        return statement
                .bind("day", series == null ? null : series.day().name().toLowerCase(Locale.ROOT))
                .bind("time", series == null ? null : series.time())
                .bind("seconds", series == null ? null : series.length().toSeconds())
                .bind("cadence", series == null ? null : series.cadence().code())
                .bind("seriesZone", series == null ? null : series.zone().getId())
                .bind("first", series == null ? null : series.first());
    }

    static @Nullable MeetingSeries read(RowView row) {
        String day = row.getColumn("series_day", String.class);
        if (day == null) {
            return null;
        }
        return new MeetingSeries(
                DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)),
                row.getColumn("series_time", LocalTime.class),
                Duration.ofSeconds(row.getColumn("series_seconds", Long.class)),
                Cadence.parse(row.getColumn("series_cadence", String.class)),
                ZoneId.of(row.getColumn("series_zone", String.class)),
                row.getColumn("series_first", LocalDate.class));
    }
}
