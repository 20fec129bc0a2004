package org.throughline.chat.view.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.domain.status.StatusFixture.TEAM;
import static org.throughline.domain.status.StatusFixture.TODAY;
import static org.throughline.domain.status.StatusFixture.change;
import static org.throughline.domain.status.StatusFixture.dueOn;
import static org.throughline.domain.status.StatusFixture.facts;
import static org.throughline.domain.status.StatusFixture.looked;
import static org.throughline.domain.status.StatusFixture.meetingOn;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.PlainText;
import org.throughline.chat.text.Texts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSkipReason;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.status.StatusSummary;

class StatusCardTest {
    private static final Texts ENGLISH = new Languages().of(Locale.ENGLISH);
    private static final Texts SPANISH = new Languages().of(Locale.forLanguageTag("es"));

    private final List<Meeting> meetings = List.of(
            meetingOn(TODAY.minusDays(15)).skip(MeetingSkipReason.COVER),
            meetingOn(TODAY.minusDays(8)).hold(),
            meetingOn(TODAY.minusDays(1)).recordAfterwards());
    private final List<ActionStep> steps = List.of(
            looked(
                    dueOn(TODAY.minusDays(1), "ana"),
                    TODAY.minusDays(1),
                    FollowUpStatus.DONE_AS_PLANNED,
                    Effect.GOAL_MET),
            looked(dueOn(TODAY.minusDays(8), "ben"), TODAY.minusDays(1), FollowUpStatus.PARTLY, Effect.TOO_EARLY),
            dueOn(TODAY.minusDays(1), "carla"));

    @Test
    void it_says_first_what_needs_somebody_and_then_what_the_team_does() {
        assertThat(draw(meetings, steps, change(true), ENGLISH)).isEqualTo("""
                        Grade 4: needs you: 1 meeting lost to cover, 1 step is waiting for a look
                        Last meeting: Tue 8 Dec, recorded afterwards
                        Next meeting: Tue 15 Dec, 15:10
                        Held 2 of 3 planned meetings; 1 lost to cover
                        The change they try: When we open the lesson, we will ask for two reasons
                        They expect: half of them give two
                        Looked at again 1 of 3; 1 later than planned; 1 waiting for a look; done 1, partly 1
                        What it brought: too early to tell 1; goal met 1
                        Requests waiting: none
                        Counts since Wed 16 Sep. The team reads the very same; nobody's words and no single person appear here.""");
    }

    @Test
    void a_team_without_anything_yet_is_told_calmly() {
        assertThat(draw(List.of(), List.of(), null, ENGLISH))
                .startsWith("Grade 4: nothing needs you right now")
                .contains("Last meeting: none yet", "No planned meeting so far", "No change to try is agreed yet.")
                .contains("Step counts appear once at least 3 people own the steps");
    }

    @Test
    void no_step_is_counted_where_fewer_than_three_people_own_steps() {
        assertThat(draw(meetings, steps.subList(0, 2), null, ENGLISH))
                .contains("Step counts appear once at least 3 people own the steps")
                .doesNotContain("Looked at again", "What it brought", "waiting for a look");
    }

    @Test
    void an_unshared_change_is_not_shown() {
        assertThat(draw(meetings, steps, change(false), ENGLISH))
                .contains("They try a change and have not shared it.")
                .doesNotContain("two reasons", "half of them");
    }

    @Test
    void leaders_can_share_it_and_members_read_the_same() {
        StatusSummary status = StatusSummary.of(facts(meetings, steps, change(true)));
        var leader = StatusCard.forLeader(status, TEAM, ENGLISH);
        var member = StatusCard.of(status, TEAM, ENGLISH);

        assertThat(leader.buttons())
                .extracting(button -> button.intent())
                .containsExactly(new MeetingActs.ShareStatus(TEAM.id()));
        assertThat(PlainText.of(leader)).isEqualTo(PlainText.of(member) + "\n[Share with the team]");
    }

    @Test
    void it_speaks_spanish() {
        assertThat(draw(meetings, steps, change(true), SPANISH))
                .contains("1 reunión perdida por cubrir clases", "Vueltos a mirar 1 de 3", "hechos 1, en parte 1");
    }

    private static String draw(
            List<Meeting> meetings, List<ActionStep> steps, @Nullable Adjustment change, Texts texts) {
        return PlainText.of(StatusCard.of(StatusSummary.of(facts(meetings, steps, change)), TEAM, texts));
    }
}
