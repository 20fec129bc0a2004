package org.throughline.adapter.database;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.goal.AdjustmentId;
import org.throughline.domain.goal.GoalId;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Attendance;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.Notes;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.session.SessionState;
import org.throughline.domain.team.TeamId;

/** The columns of {@code session}. */
final class SessionColumns {
    private SessionColumns() {}

    /** What never changes after the session began. */
    static Update bindFixed(Update statement, Session session) {
        return statement
                .bind("team", session.team().value())
                .bind("protocol", session.protocol().id().value())
                .bind("protocolVersion", session.protocol().version());
    }

    static Update bind(Update statement, Session session) {
        Opening opening = session.opening();
        GoalId goal = opening.goal();
        AdjustmentId trying = opening.trying();
        MeetingId meeting = opening.meeting();
        return bindClosing(bindVersion(statement, session), session.closing())
                .bind("ongoing", session.isOver() ? null : session.team().value())
                .bind("state", session.state().code())
                .bind("outcome", opening.outcome())
                .bind("startsAt", opening.startsAt())
                .bind("minutes", opening.minutes())
                .bind("goal", goal == null ? null : goal.value())
                .bind("trying", trying == null ? null : trying.value())
                .bind("meeting", meeting == null ? null : meeting.value())
                .bind("step", session.current().value())
                .bind("roles", SessionJson.ofRoles(opening.roles()))
                .bind("runs", SessionJson.ofRuns(session.runs()))
                .bind("parked", SessionJson.ofParked(session.notes().parked()))
                .bind("tried", SessionJson.ofTried(session.notes().tried()))
                .bind("roleChanges", SessionJson.ofRoleChanges(session.roleChanges()));
    }

    static Update bindVersion(Update statement, Session session) {
        return statement.bind("id", session.id().value()).bind("version", session.version());
    }

    /** Whether two states of one session are the same in every column but the version. */
    static boolean areSame(Session one, Session other) {
        return one.state() == other.state()
                && one.current().equals(other.current())
                && one.opening().equals(other.opening())
                && one.runs().equals(other.runs())
                && one.notes().parked().equals(other.notes().parked())
                && one.notes().tried().equals(other.notes().tried())
                && one.roleChanges().equals(other.roleChanges())
                && Objects.equals(one.closing(), other.closing());
    }

    private static Update bindClosing(Update statement, @Nullable Closing closing) {
        AdjustmentId adjustment = closing == null ? null : closing.adjustment();
        return statement
                .bind("closedAt", closing == null ? null : closing.at())
                .bind("adjustment", adjustment == null ? null : adjustment.value())
                .bind("nextMeeting", closing == null ? null : closing.nextMeeting())
                .bind("afterwards", closing != null && closing.recordedAfterwards())
                .bind("dissent", closing == null ? null : dissent(closing));
    }

    /** The session without attendance and entries, which stand in tables of their own. */
    static Session read(RowView row) {
        return new Session(
                new SessionId(row.getColumn("id", UUID.class)),
                new TeamId(row.getColumn("team", UUID.class)),
                protocol(row),
                SessionState.parse(row.getColumn("state", String.class)),
                opening(row),
                Attendance.NOBODY,
                new StepId(row.getColumn("current_step", String.class)),
                SessionJson.toRuns(row.getColumn("runs", String.class)),
                new Notes(
                        List.of(),
                        SessionJson.toParked(row.getColumn("parked", String.class)),
                        SessionJson.toTried(row.getColumn("tried", String.class))),
                SessionJson.toRoleChanges(row.getColumn("role_changes", String.class)),
                closing(row),
                row.getColumn("version", Long.class));
    }

    private static ProtocolRef protocol(RowView row) {
        return new ProtocolRef(
                new ProtocolId(row.getColumn("protocol", String.class)),
                row.getColumn("protocol_version", String.class));
    }

    private static Opening opening(RowView row) {
        UUID goal = row.getColumn("goal", UUID.class);
        UUID trying = row.getColumn("trying", UUID.class);
        UUID meeting = row.getColumn("meeting", UUID.class);
        return new Opening(
                row.getColumn("outcome", String.class),
                SessionJson.toRoles(row.getColumn("roles", String.class)),
                row.getColumn("starts_at", Instant.class),
                row.getColumn("block_minutes", Integer.class),
                goal == null ? null : new GoalId(goal),
                trying == null ? null : new AdjustmentId(trying),
                meeting == null ? null : new MeetingId(meeting));
    }

    private static @Nullable Closing closing(RowView row) {
        Instant at = row.getColumn("closed_at", Instant.class);
        UUID adjustment = row.getColumn("adjustment", UUID.class);
        return at == null
                ? null
                : new Closing(
                        at,
                        adjustment == null ? null : new AdjustmentId(adjustment),
                        row.getColumn("next_meeting", LocalDate.class),
                        row.getColumn("recorded_afterwards", Boolean.class),
                        dissent(row));
    }

    private static @Nullable String dissent(Closing closing) {
        return closing.dissent().isEmpty() ? null : String.join("\n", closing.dissent());
    }

    private static List<String> dissent(RowView row) {
        String lines = row.getColumn("dissent", String.class);
        return lines == null
                ? List.of()
                : lines.lines().filter(line -> !line.isBlank()).toList();
    }
}
