package org.throughline.usecase.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.team.Staffroom.BEN;
import static org.throughline.usecase.team.Staffroom.DANA;
import static org.throughline.usecase.team.Staffroom.DIRECT;
import static org.throughline.usecase.team.Staffroom.LUZ;
import static org.throughline.usecase.team.Staffroom.MARIA;
import static org.throughline.usecase.team.TeamScenario.buttons;
import static org.throughline.usecase.team.TeamScenario.text;
import static org.throughline.usecase.team.TeamScenario.with;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.CommandParser;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.team.SetUpForm;

class HelpTest {
    private final TeamScenario scenario = new TeamScenario();

    @Test
    void a_new_channel_can_start_at_once_or_be_set_up() {
        Reply help = scenario.says(MARIA, new Asks.Help());

        assertThat(buttons(help))
                .contains("Start a meeting", "Set our times", "Who sees what?")
                .doesNotContain("Status", "Agenda");
    }

    @Test
    void a_team_can_do_what_belongs_to_its_meetings() {
        scenario.setsUp(MARIA, Map.of());

        Reply help = scenario.says(MARIA, new Asks.Help());

        assertThat(buttons(help)).contains("Start a meeting", "Agenda", "Status", "Move the meeting", "Members");
        assertThat(text(help)).contains("status").contains("agenda");
    }

    @Test
    void during_a_meeting_it_is_carried_on_instead_of_started() {
        scenario.setsUp(MARIA, Map.of());
        var session = scenario.starts(scenario.team(), BEN);

        Reply help = scenario.says(MARIA, new Asks.Help());

        assertThat(((Reply.Whisper) help).card().buttons())
                .extracting(button -> button.intent())
                .contains(new MeetingActs.CarryOn(session.id()))
                .doesNotContain(new MeetingActs.Start(""));
    }

    @Test
    void somebody_outside_the_team_is_offered_nothing_that_changes_it() {
        scenario.setsUp(MARIA, with(SetUpForm.PEOPLE, MARIA, BEN));

        Reply help = scenario.says(LUZ, new Asks.Help());

        assertThat(text(help)).contains("No estás en el equipo");
        assertThat(buttons(help)).contains("Mis pasos").doesNotContain("Empezar una reunión", "Estado");
    }

    @Test
    void a_leader_is_offered_the_status_in_a_direct_message() {
        assertThat(buttons(scenario.says(DANA, DIRECT, new Asks.Help()))).contains("Status", "My steps");
        assertThat(buttons(scenario.says(MARIA, DIRECT, new Asks.Help())))
                .contains("My steps", "Pause")
                .doesNotContain("Status", "Start a meeting");
    }

    @Test
    void a_member_is_offered_in_a_direct_message_what_works_there() {
        scenario.setsUp(MARIA, with(SetUpForm.PEOPLE, MARIA, BEN));

        assertThat(buttons(scenario.says(MARIA, DIRECT, new Asks.Help())))
                .containsExactly(
                        "My steps",
                        "Agenda",
                        "Status",
                        "Move the meeting",
                        "Skip the meeting",
                        "Pause",
                        "Protocols",
                        "Who sees what?");
        assertThat(text(scenario.says(MARIA, DIRECT, new Asks.NotUnderstood("hello"))))
                .contains("mine, agenda, status, move meeting, skip meeting");
    }

    @Test
    void whoever_paused_is_offered_to_resume() {
        scenario.kept.pauses().put(MARIA, scenario.clock.instant().plus(Duration.ofDays(1)));

        assertThat(buttons(scenario.says(MARIA, DIRECT, new Asks.Help())))
                .contains("Resume")
                .doesNotContain("Pause");
    }

    @Test
    void every_word_that_help_shows_is_understood() {
        scenario.setsUp(MARIA, Map.of());
        var parser = new CommandParser(scenario.clock);

        for (var texts :
                new Texts[] {scenario.languages.english(), scenario.languages.of(Locale.forLanguageTag("es"))}) {
            for (String name : new String[] {
                "start",
                "carry-on",
                "setup",
                "protocols",
                "mine",
                "agenda",
                "status",
                "members",
                "roles",
                "move",
                "skip",
                "pause",
                "resume",
                "who"
            }) {
                assertThat(parser.isExact(texts.get("help." + name + ".word")))
                        .as("%s in %s", name, texts.locale())
                        .isTrue();
            }
        }
    }

    @Test
    void unknown_words_get_one_short_answer_with_what_is_possible_here() {
        Reply reply = scenario.says(MARIA, new Asks.NotUnderstood("tell me *everything*"));

        assertThat(text(reply)).contains("tell me *everything*").contains("start, setup");
        assertThat(buttons(reply)).contains("Start a meeting");
    }

    @Test
    void a_typing_mistake_is_offered_as_a_button_that_runs_the_command() {
        Reply reply = scenario.says(MARIA, new Asks.DidYouMean("statsu Grade 4", "status Grade 4"));

        assertThat(text(reply)).contains("Did you mean status Grade 4?");
        assertThat(((Reply.Whisper) reply).card().buttons().get(0).intent()).isEqualTo(new Asks.ShowStatus("Grade 4"));
    }

    @Test
    void who_sees_what_names_readers_and_the_leader_in_the_channel() {
        Reply inChannel = scenario.says(MARIA, new Asks.WhoSeesWhat());
        Reply direct = scenario.says(MARIA, DIRECT, new Asks.WhoSeesWhat());

        assertThat(text(inChannel))
                .contains("People in this channel can read our thread.")
                .contains("never what you wrote")
                .contains("Dana Ortiz (principal) is in this channel");
        assertThat(text(direct)).contains("Dana Ortiz (principal)").doesNotContain("is in this channel and");
    }

    @Test
    void protocols_start_from_a_channel_only() {
        Reply inChannel = scenario.says(MARIA, new Asks.ListProtocols());
        Reply direct = scenario.says(MARIA, DIRECT, new Asks.ListProtocols());

        assertThat(((Reply.Whisper) inChannel).card().buttons())
                .extracting(button -> button.intent())
                .contains(new MeetingActs.Start("quick"), new MeetingActs.Start("data-inquiry"));
        assertThat(buttons(direct)).isEmpty();
        assertThat(text(direct)).contains("team's channel");
    }

    @Test
    void roles_are_todays_or_the_next_ones_by_rotation() {
        assertThat(text(scenario.says(MARIA, new Asks.ShowRoles()))).contains("no team in this channel yet");

        scenario.setsUp(MARIA, Map.of());
        assertThat(text(scenario.says(MARIA, new Asks.ShowRoles()))).contains("by rotation", "Facilitator: Ben Okoro");

        scenario.starts(scenario.team(), MARIA);
        assertThat(text(scenario.says(BEN, new Asks.ShowRoles()))).contains("Roles today", "Facilitator: Maria Reyes");
    }
}
