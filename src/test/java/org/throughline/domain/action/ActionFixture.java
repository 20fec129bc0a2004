package org.throughline.domain.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.TeamId;

/** Steps and looks as tests want them, in a team whose zone is UTC. */
final class ActionFixture {
    static final PersonId ANA = new PersonId("sandbox/ana");
    static final PersonId BEN = new PersonId("sandbox/ben");
    static final PersonId CARLA = new PersonId("sandbox/carla");
    static final TeamId TEAM = TeamId.random();
    static final SessionId FIRST_SESSION = SessionId.random();
    static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    static final LocalDate NEXT_TUESDAY = TUESDAY.plusWeeks(1);

    private ActionFixture() {}

    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    static When on(LocalDate day) {
        return new When(noon(day), day);
    }

    /** A step that Ana took on Tuesday, to be looked at a week later. */
    static ActionStep taken() {
        return agreed(ANA, ANA, NEXT_TUESDAY);
    }

    /** A step that Ben gave to Ana on Tuesday. */
    static ActionStep offered() {
        return agreed(ANA, BEN, NEXT_TUESDAY);
    }

    static ActionStep agreed(PersonId owner, PersonId by, LocalDate review) {
        return ActionStep.agreed(
                TEAM,
                FIRST_SESSION,
                StepTask.of("Ask for two reasons"),
                new Assignment(owner, by, review, TUESDAY, noon(TUESDAY)));
    }

    static FollowUp heard(SessionId session, LocalDate dueOn, LocalDate lookedAtOn, LocalDate next) {
        return new FollowUp(
                session,
                noon(lookedAtOn),
                dueOn,
                lookedAtOn,
                FollowUpStatus.PARTLY,
                Effect.TOO_EARLY,
                "Six of twenty gave two reasons",
                Decision.KEEP,
                next);
    }

    static FollowUp ended(SessionId session, LocalDate lookedAtOn) {
        return new FollowUp(
                session,
                noon(lookedAtOn),
                lookedAtOn,
                lookedAtOn,
                FollowUpStatus.DONE_AS_PLANNED,
                Effect.GOAL_MET,
                "",
                Decision.END,
                null);
    }

    static FollowUp notHeard(SessionId session, LocalDate dueOn, LocalDate lookedAtOn, LocalDate next) {
        return new FollowUp(
                session, noon(lookedAtOn), dueOn, lookedAtOn, FollowUpStatus.NOT_HEARD, null, "", null, next);
    }
}
