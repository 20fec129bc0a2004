package org.throughline.domain.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Assignment;
import org.throughline.domain.action.Decision;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.calendar.MeetingSlot;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.goal.AdjustmentId;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;

/** A team in Auckland that meets on Tuesdays, seen on Wednesday, 9 December, in the morning. */
public final class StatusFixture {
    public static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 9);
    public static final Instant NOW = at(TODAY, 9);
    public static final PersonId ANA = new PersonId("sandbox/ana");
    public static final Team TEAM = Team.inRoom(new RoomId("sandbox/grade-4"), "Grade 4", AUCKLAND, Locale.ENGLISH);

    private StatusFixture() {}

    static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(AUCKLAND).toInstant();
    }

    public static Meeting meetingOn(LocalDate day) {
        return Meeting.planned(TEAM.id(), new MeetingSlot(day, LocalTime.of(15, 10), AUCKLAND, Duration.ofMinutes(45)));
    }

    /** A step agreed two weeks before it is due. */
    public static ActionStep dueOn(LocalDate day, String owner) {
        var person = new PersonId("sandbox/" + owner);
        LocalDate agreed = day.minusWeeks(2);
        return ActionStep.agreed(
                TEAM.id(),
                SessionId.random(),
                StepTask.of("Ask for two reasons"),
                new Assignment(person, person, day, agreed, at(agreed, 15)));
    }

    /** The step, looked at on that day and ended. */
    public static ActionStep looked(ActionStep step, LocalDate day, FollowUpStatus status, Effect effect) {
        return step.followUp(
                new FollowUp(
                        SessionId.random(),
                        at(day, 15),
                        step.reviewDate(),
                        day,
                        status,
                        effect,
                        "",
                        Decision.END,
                        null),
                step.owner());
    }

    public static Adjustment change(boolean shared) {
        var values = new EntryValues(Map.of(
                new FieldName("when"), List.of("we open the lesson"),
                new FieldName("will"), List.of("ask for two reasons"),
                new FieldName("prediction"), List.of("half of them give two")));
        return new Adjustment(AdjustmentId.random(), TEAM.id(), SessionId.random(), values, NOW, shared);
    }

    /** A session closed on that day. */
    static Session closedOn(LocalDate day, @Nullable MeetingId meeting, boolean afterwards) {
        var roles = new Roles(Map.of(Role.FACILITATOR, ANA, Role.RECORDER, ANA), null);
        var opening = new Opening("Leave with one change", roles, at(day, 15), 45, null, null, meeting);
        var ref = new ProtocolRef(new ProtocolId("quick"), "v1");
        return Session.start(TEAM.id(), ref, new StepId("follow"), opening, at(day, 15))
                .close(new Closing(at(day, 16), null, null, afterwards));
    }

    public static StatusFacts facts(List<Meeting> meetings, List<ActionStep> steps, @Nullable Adjustment change) {
        return new StatusFacts(TEAM, meetings, meetingOn(TODAY.plusDays(6)), List.of(), steps, change, NOW);
    }
}
