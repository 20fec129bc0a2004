package org.throughline.usecase.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.team.Staffroom.BEN;
import static org.throughline.usecase.team.Staffroom.DANA;
import static org.throughline.usecase.team.Staffroom.GRADE_4;
import static org.throughline.usecase.team.Staffroom.MARIA;
import static org.throughline.usecase.team.TeamScenario.text;
import static org.throughline.usecase.team.TeamScenario.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.chat.card.Card;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.view.team.SetUpForm;
import org.throughline.usecase.port.OutgoingMessage;

class RoomJoinedTest {
    private static final Subject WELCOME = new Subject.Welcome(GRADE_4);
    private static final Subject.LeaderJoined LEADER = new Subject.LeaderJoined(GRADE_4, DANA);

    private final TeamScenario scenario = new TeamScenario();

    @Test
    void the_bot_introduces_itself_once_in_a_room() {
        scenario.joined.botJoined(GRADE_4);
        OutgoingMessage first = scenario.database.messages().find(WELCOME).orElseThrow();

        scenario.joined.botJoined(GRADE_4);

        assertThat(scenario.database.messages().find(WELCOME)).contains(first);
    }

    @Test
    void its_first_words_offer_a_meeting_set_up_and_who_sees_what() {
        Card welcome = scenario.drawings.welcome(new Subject.Welcome(GRADE_4)).orElseThrow();

        assertThat(text(welcome))
                .contains("I help this team leave each meeting with one change to try, and remember who does what.");
        assertThat(welcome.buttons())
                .extracting(button -> button.intent())
                .containsExactly(new MeetingActs.Start(""), new OpensMeeting.OpenSetUp(), new Asks.WhoSeesWhat());
    }

    @Test
    void a_team_is_welcomed_in_its_language() {
        scenario.setsUp(MARIA, with(SetUpForm.LANGUAGE, "es"));

        assertThat(text(scenario.drawings.welcome(new Subject.Welcome(GRADE_4)).orElseThrow()))
                .contains("Ayudo a este equipo");
    }

    @Test
    void a_leader_who_joins_a_team_is_named_once() {
        scenario.setsUp(MARIA, Map.of());
        scenario.joined.personJoined(GRADE_4, DANA);
        OutgoingMessage first = scenario.database.messages().find(LEADER).orElseThrow();

        scenario.joined.personJoined(GRADE_4, DANA);

        assertThat(scenario.database.messages().find(LEADER)).contains(first);
        assertThat(text(scenario.drawings.leaderJoined(LEADER).orElseThrow()))
                .contains("Dana Ortiz (principal) has joined this channel and can read our thread.");
    }

    @Test
    void a_colleague_who_joins_is_not_announced() {
        scenario.setsUp(MARIA, Map.of());

        scenario.joined.personJoined(GRADE_4, BEN);

        assertThat(scenario.database.messages().find(new Subject.LeaderJoined(GRADE_4, BEN)))
                .isEmpty();
    }

    @Test
    void a_leader_is_no_news_where_no_team_works_or_where_they_are_on_it() {
        scenario.joined.personJoined(GRADE_4, DANA);
        assertThat(scenario.database.messages().find(LEADER)).isEmpty();

        scenario.setsUp(MARIA, with(SetUpForm.PEOPLE, MARIA, DANA));
        scenario.joined.personJoined(GRADE_4, DANA);

        assertThat(scenario.database.messages().find(LEADER)).isEmpty();
    }

    @Test
    void nothing_is_said_of_somebody_who_leads_no_school_any_more() {
        assertThat(scenario.drawings.leaderJoined(new Subject.LeaderJoined(GRADE_4, BEN)))
                .isEmpty();
    }
}
