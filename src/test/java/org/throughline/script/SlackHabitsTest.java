package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.chat.intent.IntentCodec;
import org.throughline.chat.intent.SessionActs;
import org.throughline.domain.session.SessionId;
import org.throughline.testing.slack.Fault;
import org.throughline.testing.slack.OpenedView;
import org.throughline.testing.slack.SignedRequests;
import org.throughline.testing.slack.SlackPost;

/** What only Slack has: drafts of dialogs, shortcuts, the home, mentions, deliveries that come twice. */
class SlackHabitsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String ROOM = "grade-5";
    private static final String CHANNEL = SlackSchool.channel(ROOM);
    private static final List<String> TEAM = List.of("priya", "marcus", "noah");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @RegisterExtension
    static final SlackRunningBot BOT = new SlackRunningBot();

    private final SignedRequests requests = BOT.requests();
    private final Script run = new Script(BOT.chat());

    @BeforeEach
    void a_meeting_under_way() {
        if (run.read("priya", ROOM).stream().noneMatch(card -> card.contains("Step 2 of 4"))) {
            Meeting meeting = new Meeting(run, ROOM);
            meeting.awaitFirst(DAY, "15:10", TEAM);
            meeting.start("start quick", TEAM);
        }
    }

    @AfterEach
    void what_slack_wanted_to_wait_is_over() {
        run.clockTo(run.now().plusSeconds(2));
    }

    @Test
    void what_was_typed_into_a_dialog_that_is_closed_is_in_it_again() {
        run.press("noah", ROOM, "Add").form();
        JsonNode view = lastView().view();
        requests.type("UNOAH", view, SlackFields.state(view, Map.of("new-goal", "Half a thought")));
        requests.close("UNOAH", view, JSON.objectNode());

        run.press("noah", ROOM, "Add").form();

        assertThat(lastView().view().toString()).contains("\"initial_value\":\"Half a thought\"");
    }

    @Test
    void an_error_is_shown_at_its_field_and_leaves_the_dialog_as_it_is() {
        Script.Reply wrong = run.press("marcus", ROOM, "Add").fill("new-goal", "student: Jane Miller explains");

        assertThat(wrong.text()).isEmpty();
        run.press("marcus", ROOM, "Add").form();
        assertThat(lastView().view().toString()).contains("student: Jane Miller explains");
    }

    @Test
    void the_words_of_a_message_are_kept_in_the_step_with_two_taps() {
        shortcut("keep_in_step", "14 of 22 &lt;explain&gt; &amp; <@UMARCUS> agrees");

        assertThat(lastView().view().toString()).contains("14 of 22 <explain> & @Marcus Hill agrees");
    }

    @Test
    void the_words_of_a_message_become_an_action_step() {
        shortcut("make_action_step", "Bring three notebooks");

        assertThat(lastView().view().toString()).contains("Bring three notebooks");
    }

    @Test
    void a_meeting_can_be_started_from_anywhere() {
        String trigger = requests.newId("T");
        requests.interaction(
                "shortcut",
                "UPRIYA",
                JSON.objectNode()
                        .put("callback_id", "start_meeting")
                        .put("trigger_id", trigger)
                        .put("action_ts", "1"));
        ObjectNode state = JSON.objectNode();
        state.putObject("room")
                .putObject("v")
                .put("type", "conversations_select")
                .put("selected_conversation", CHANNEL);

        requests.submit("UPRIYA", lastView().view(), state, requests.newId("T"));

        assertThat(BOT.school().slack().whispers())
                .last()
                .satisfies(whisper -> assertThat(whisper.text()).contains("This meeting is under way"));
    }

    @Test
    void a_start_whose_dialog_cannot_be_opened_is_told_to_the_person() {
        int before = postsTo("UPRIYA").size();
        BOT.school().slack().next("views.open", Fault.status(503));

        requests.interaction(
                "shortcut",
                "UPRIYA",
                JSON.objectNode()
                        .put("callback_id", "start_meeting")
                        .put("trigger_id", requests.newId("T"))
                        .put("action_ts", "2"));

        assertThat(postsTo("UPRIYA")).hasSize(before + 1).last().asString().contains("Please press again");
    }

    @Test
    void the_home_shows_steps_teams_and_the_next_meeting() {
        requests.event(
                requests.newId("Ev"),
                JSON.objectNode()
                        .put("type", "app_home_opened")
                        .put("user", "UNOAH")
                        .put("tab", "home"));

        assertThat(BOT.school().slack().home("UNOAH").toString()).contains("Your teams", "Grade 5");
    }

    @Test
    void a_mention_is_answered_in_its_thread_once_however_often_it_is_delivered() {
        ObjectNode mention = JSON.objectNode()
                .put("type", "app_mention")
                .put("user", "UNOAH")
                .put("channel", CHANNEL)
                .put("text", "<@UBOT> help")
                .put("ts", "1700000000.000100");
        String id = requests.newId("Ev");

        requests.event(id, mention);
        requests.event(id, mention);

        assertThat(inThread("1700000000.000100"))
                .hasSize(1)
                .first()
                .satisfies(post -> assertThat(post.text()).contains("start"));
    }

    @Test
    void typed_words_that_need_a_dialog_are_answered_with_a_button_that_opens_it() {
        Script.Reply reply = run.say("noah", "dm-noah", "pause");

        assertThat(reply.kind()).isEqualTo("whisper");
        run.press("noah", "dm-noah", "Open").form();
    }

    @Test
    void a_press_delivered_twice_has_one_effect() {
        run.press("priya", ROOM, "Park it").fill("text", "Buses on Friday").isDone();
        run.press("priya", ROOM, "Park it").form();
        JsonNode view = lastView().view();
        ObjectNode state = SlackFields.state(view, Map.of("text", "Copier is empty"));
        String trigger = requests.newId("T");

        requests.submit("UPRIYA", view, state, trigger);
        var again = requests.submit("UPRIYA", view, state, trigger);

        assertThat(again.body()).isEmpty();
        assertThat(again.statusCode()).isEqualTo(200);
    }

    @Test
    void a_button_with_an_id_that_is_not_theirs_is_refused_calmly() {
        String forged = IntentCodec.encode(new SessionActs.Next(
                new SessionId(java.util.UUID.randomUUID()), new org.throughline.domain.protocol.StepId("focus")));

        assertThat(whisperAfterPressing("UNOAH", forged)).isNotEmpty();
        assertThat(whisperAfterPressing("UNOAH", "no intent at all")).contains("older message");
    }

    @Test
    void somebody_from_outside_the_team_is_told_so() {
        run.press("carmen", ROOM, "Next").whispers("");

        assertThat(run.read("carmen", ROOM)).last().asString().contains("Grade 5");
    }

    @Test
    void a_shout_in_an_entry_reaches_nobody() {
        run.press("priya", ROOM, "Add")
                .fill("new-goal", "<!channel> <@UMARCUS> look")
                .isDone();

        assertThat(BOT.school().slack().posts(CHANNEL))
                .noneMatch(post -> post.text().contains("<!channel>")
                        || post.blocks().toString().contains("<!channel>"))
                .anyMatch(post -> post.blocks().toString().contains("&lt;")
                        && post.blocks().toString().contains("look"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_word_that_cannot_be_said_in_the_room_reaches_the_person_in_their_own_conversation(Fault fault) {
        int before = postsTo("UNOAH").size();
        BOT.school().slack().next("chat.postEphemeral", fault);

        press("UNOAH", "no intent at all");

        assertThat(postsTo("UNOAH")).hasSize(before + 1).last().asString().contains("older message");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_dialog_that_cannot_be_opened_is_told_and_the_next_press_opens_it(Fault fault) {
        BOT.school().slack().next("views.open", fault);

        run.press("noah", ROOM, "Park it").whispers("Please press again: nothing was changed.");
        what_slack_wanted_to_wait_is_over();

        run.press("noah", ROOM, "Park it").form();
    }

    static Stream<Fault> faults() {
        return Stream.of(Fault.tooMany(1), Fault.status(503), Fault.error("internal_error"), Fault.dropBefore());
    }

    private static List<String> postsTo(String user) {
        return BOT.school().slack().posts(user).stream().map(SlackPost::text).toList();
    }

    private String whisperAfterPressing(String user, String value) {
        int before = BOT.school().slack().whispers().size();
        press(user, value);
        var whispers = BOT.school().slack().whispers();
        assertThat(whispers).hasSize(before + 1);
        return whispers.get(before).text();
    }

    private void press(String user, String value) {
        ObjectNode action =
                JSON.objectNode().put("type", "button").put("action_id", "b0").put("value", value);
        requests.press(
                user, new SignedRequests.Pressed(CHANNEL, "1.0", null, false, null, action), requests.newId("T"));
    }

    private void shortcut(String callback, String text) {
        ObjectNode payload = JSON.objectNode()
                .put("callback_id", callback)
                .put("trigger_id", requests.newId("T"))
                .put("message_ts", "1700000000.000001");
        payload.putObject("channel").put("id", CHANNEL).put("name", ROOM);
        payload.putObject("message").put("type", "message").put("text", text).put("ts", "1700000000.000001");
        requests.interaction("message_action", "UNOAH", payload);
    }

    private static List<SlackPost> inThread(String thread) {
        return BOT.school().slack().posts(CHANNEL).stream()
                .filter(post -> thread.equals(post.thread()))
                .toList();
    }

    private static OpenedView lastView() {
        List<OpenedView> views = BOT.school().slack().views();
        return views.get(views.size() - 1);
    }
}
