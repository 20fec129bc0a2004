package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.testing.slack.FakeSlack;
import org.throughline.testing.slack.Fault;
import org.throughline.testing.slack.OpenedView;
import org.throughline.testing.slack.SharedFile;
import org.throughline.testing.slack.SignedRequests;

/** A closed meeting with one step of Noah's, in Slack: his home, and the files everybody can take away. */
class SlackHomeTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String ROOM = "grade-5";
    private static final String NOAH = "UNOAH";
    private static final List<String> TEAM = List.of("priya", "marcus", "noah");

    @RegisterExtension
    static final SlackRunningBot BOT = new SlackRunningBot();

    private final FakeSlack slack = BOT.school().slack();
    private final SignedRequests requests = BOT.requests();
    private final Script run = new Script(BOT.chat());

    @BeforeEach
    void a_closed_meeting() {
        if (run.read("priya", ROOM).isEmpty()) {
            Meeting meeting = new Meeting(run, ROOM);
            meeting.awaitFirst(DAY, "15:10", TEAM);
            meeting.quick(TEAM, "noah");
        }
        openHome();
    }

    @Test
    void an_answer_given_at_home_is_seen_there() {
        pressAtHome("Partly");

        assertThat(slack.home(NOAH).toString()).contains("You said: Partly");
    }

    @Test
    void a_pause_asked_for_at_home_is_seen_there_and_ends_there() {
        pressAtHome("Pause messages");
        JsonNode form = lastView().view();
        requests.submit(
                NOAH,
                form,
                SlackFields.state(form, Map.of("date", DAY.plusDays(20).toString())),
                requests.newId("T"));
        assertThat(slack.home(NOAH).toString()).contains("You asked for quiet");

        pressAtHome("Resume");

        assertThat(slack.home(NOAH).toString()).contains("Pause messages").doesNotContain("You asked for quiet");
    }

    @Test
    void a_button_of_a_dialog_shows_what_follows_in_the_same_dialog() {
        pressAtHome("Help");
        OpenedView help = lastView();

        requests.pressIn(NOAH, help.id(), help.view(), button(help.view(), "My steps"));

        assertThat(lastView().id()).isEqualTo(help.id());
        assertThat(lastView().view().toString()).contains("You own 1 step");
    }

    @Test
    void a_home_event_delivered_twice_draws_the_same_home() {
        var event = JsonNodeFactory.instance
                .objectNode()
                .put("type", "app_home_opened")
                .put("user", NOAH)
                .put("tab", "home");
        requests.event("EvTwice", event);
        JsonNode once = slack.home(NOAH);

        requests.event("EvTwice", event);

        assertThat(slack.home(NOAH)).isEqualTo(once);
    }

    @Test
    void minutes_and_calendar_come_as_files_to_the_one_who_asked() {
        run.press("noah", ROOM, "Export").whispers("is in your direct messages");
        run.press("noah", ROOM, "Calendar").whispers("is in your direct messages");

        String own = BOT.school().direct(NOAH);
        assertThat(slack.files()).extracting(SharedFile::conversation).containsOnly(own);
        assertThat(slack.files()).extracting(SharedFile::name).anyMatch(name -> name.endsWith(".txt"));
        assertThat(slack.files())
                .anySatisfy(file -> assertThat(file.content()).contains("ask two students to explain why"))
                .anySatisfy(file -> assertThat(file.content()).contains("BEGIN:VCALENDAR"));
    }

    @Test
    void where_slack_takes_no_file_the_reason_is_said() {
        slack.next("files.getUploadURLExternal", Fault.error("missing_scope"));

        run.press("marcus", ROOM, "Export").whispers("may not send files");
    }

    @Test
    void typed_words_with_nothing_to_show_are_answered_all_the_same() {
        assertThat(run.say("noah", "dm-noah", "resume").text()).isNotEmpty();
    }

    private void openHome() {
        requests.event(
                requests.newId("Ev"),
                JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "app_home_opened")
                        .put("user", NOAH)
                        .put("tab", "home"));
    }

    private void pressAtHome(String label) {
        JsonNode home = slack.home(NOAH);
        requests.pressIn(NOAH, "VHOME", home, button(home, label));
    }

    private static JsonNode button(JsonNode view, String label) {
        return StreamSupport.stream(view.findParents("text").spliterator(), false)
                .filter(node -> node.path("type").asText().equals("button"))
                .filter(node -> node.path("text").path("text").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " in " + view));
    }

    private OpenedView lastView() {
        List<OpenedView> views = slack.views();
        return views.get(views.size() - 1);
    }
}
