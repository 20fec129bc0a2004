package org.throughline.adapter.database;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.calendar.MeetingSkipReason;
import org.throughline.domain.calendar.MeetingSlot;
import org.throughline.domain.calendar.MeetingState;
import org.throughline.domain.team.TeamId;
import org.throughline.usecase.port.MeetingDues;

/** The columns of {@code meeting}. */
final class MeetingColumns {
    private MeetingColumns() {}

    static Update bind(Update statement, Meeting meeting) {
        MeetingSkipReason skipped = meeting.skipReason();
        MeetingSlot first = meeting.movedFrom();
        return statement
                .bind("id", meeting.id().value())
                .bind("date", meeting.date())
                .bind("time", meeting.time())
                .bind("zone", meeting.zone().getId())
                .bind("seconds", meeting.length().toSeconds())
                .bind("startsAt", meeting.startsAt())
                .bind("state", meeting.state().code())
                .bind("skipReason", skipped == null ? null : skipped.code())
                .bind("firstDate", first == null ? null : first.date())
                .bind("firstTime", first == null ? null : first.time())
                .bind("firstZone", first == null ? null : first.zone().getId())
                .bind("firstSeconds", first == null ? null : first.length().toSeconds());
    }

    static Meeting meeting(RowView row) {
        String skipped = row.getColumn("skip_reason", String.class);
        return new Meeting(
                new MeetingId(row.getColumn("id", UUID.class)),
                new TeamId(row.getColumn("team", UUID.class)),
                slot(row, "slot_"),
                MeetingState.parse(row.getColumn("state", String.class)),
                skipped == null ? null : MeetingSkipReason.parse(skipped),
                movedFrom(row));
    }

    static MeetingDues dues(RowView row) {
        return new MeetingDues(row.getColumn("agenda_at", Instant.class), row.getColumn("asked_at", Instant.class));
    }

    private static @Nullable MeetingSlot movedFrom(RowView row) {
        return row.getColumn("first_date", LocalDate.class) == null ? null : slot(row, "first_");
    }

    private static MeetingSlot slot(RowView row, String prefix) {
        return new MeetingSlot(
                row.getColumn(prefix + "date", LocalDate.class),
                row.getColumn(prefix + "time", LocalTime.class),
                ZoneId.of(row.getColumn(prefix + "zone", String.class)),
                Duration.ofSeconds(row.getColumn(prefix + "seconds", Long.class)));
    }
}
