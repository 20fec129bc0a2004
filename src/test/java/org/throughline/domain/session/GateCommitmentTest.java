package org.throughline.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.domain.session.GateFixture.BEN;
import static org.throughline.domain.session.GateFixture.MARIA;
import static org.throughline.domain.session.GateFixture.NOW;
import static org.throughline.domain.session.GateFixture.TEAM;
import static org.throughline.domain.session.GateFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Assignment;
import org.throughline.domain.action.Decision;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.StepTask;
import org.throughline.testing.ProtocolShelf;

/** The gates about action steps: what is due is looked at, and something is looked at next time. */
class GateCommitmentTest {

    private static final LocalDate NEXT_WEEK = TODAY.plusWeeks(1);

    private final GateFixture inquiry = new GateFixture(ProtocolShelf.DATA_INQUIRY);

    @Test
    void nothing_due_needs_no_look() {
        assertThat(inquiry.missing("follow")).isEmpty();
    }

    @Test
    void every_due_step_needs_a_look_in_this_session() {
        ActionStep first = stepDue(NEXT_WEEK);
        ActionStep second = stepDue(NEXT_WEEK);
        knowDue(first, second);
        assertThat(inquiry.words("follow")).containsExactly("FOLLOW_UP 2");

        knowDue(lookedAt(first, inquiry.session().id()), second);
        assertThat(inquiry.words("follow")).containsExactly("FOLLOW_UP 1");

        knowDue(
                lookedAt(first, inquiry.session().id()),
                lookedAt(second, inquiry.session().id()));
        assertThat(inquiry.missing("follow")).isEmpty();
    }

    @Test
    void a_look_in_an_earlier_session_does_not_count() {
        knowDue(lookedAt(stepDue(NEXT_WEEK), SessionId.random()));

        assertThat(inquiry.words("follow")).containsExactly("FOLLOW_UP 1");
    }

    @Test
    void an_owner_who_was_away_needs_only_a_new_date() {
        FollowUp away = new FollowUp(
                inquiry.session().id(), NOW, TODAY, TODAY, FollowUpStatus.NOT_HEARD, null, "", null, NEXT_WEEK);
        knowDue(stepDue(NEXT_WEEK).followUp(away, MARIA));

        assertThat(inquiry.missing("follow")).isEmpty();
    }

    @Test
    void a_meeting_that_ends_without_a_step_is_not_committed() {
        knowOpen(NEXT_WEEK);

        assertThat(inquiry.words("commit")).containsExactly("COMMITMENT 1");
        assertThat(inquiry.missing("commit")).allMatch(Missing::hard);
    }

    @Test
    void a_step_looked_at_on_the_day_of_the_next_meeting_is_enough() {
        knowOpen(NEXT_WEEK, stepDue(NEXT_WEEK));

        assertThat(inquiry.missing("commit")).isEmpty();
    }

    @Test
    void a_step_looked_at_only_after_the_next_meeting_is_not_enough() {
        knowOpen(NEXT_WEEK, stepDue(NEXT_WEEK.plusDays(1)));

        assertThat(inquiry.words("commit")).containsExactly("COMMITMENT 1");
    }

    @Test
    void while_nobody_knows_the_next_meeting_any_open_step_is_enough() {
        knowOpen(null, stepDue(TODAY.plusWeeks(6)));

        assertThat(inquiry.missing("commit")).isEmpty();
    }

    @Test
    void the_short_meeting_closes_with_a_goal_a_change_and_a_step() {
        GateFixture quick = new GateFixture(ProtocolShelf.QUICK);
        quick.add(MARIA, "focus", "focus", "goal", "g1");
        quick.add(BEN, "adjust", "adjustment", "when", "we open a lesson", "will", "ask first");
        assertThat(quick.gate().missingToClose()).extracting(Missing::what).containsExactly(Missing.What.COMMITMENT);

        quick.know(new Commitments(List.of(), List.of(stepDue(NEXT_WEEK)), NEXT_WEEK, false));

        assertThat(quick.gate().missingToClose()).isEmpty();
    }

    private void knowDue(ActionStep... due) {
        inquiry.know(new Commitments(List.of(due), List.of(), NEXT_WEEK, false));
    }

    private void knowOpen(@Nullable LocalDate nextMeeting, ActionStep... open) {
        inquiry.know(new Commitments(List.of(), List.of(open), nextMeeting, false));
    }

    private static ActionStep stepDue(LocalDate review) {
        return ActionStep.agreed(
                TEAM, SessionId.random(), StepTask.of("Try the opener"), new Assignment(BEN, BEN, review, TODAY, NOW));
    }

    private static ActionStep lookedAt(ActionStep step, SessionId session) {
        FollowUp look = new FollowUp(
                session,
                NOW,
                TODAY,
                TODAY,
                FollowUpStatus.PARTLY,
                Effect.TOO_EARLY,
                "Two classes",
                Decision.KEEP,
                NEXT_WEEK);
        return step.followUp(look, MARIA);
    }
}
