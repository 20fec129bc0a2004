package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.testing.slack.OpenedView;
import org.throughline.testing.slack.SignedRequests;

/** Nothing typed is lost, and a dialog that starts with the words of a message starts with those of that message. */
class SlackDraftsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String ROOM = "grade-5";
    private static final String CHANNEL = SlackSchool.channel(ROOM);
    private static final List<String> TEAM = List.of("priya", "marcus", "noah");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String KEEP = "keep_in_step";
    private static final String ACTION_STEP = "make_action_step";

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

    @Test
    void each_message_is_kept_with_its_own_words() {
        use(KEEP, "UNOAH", "1.1", "Six of nine explain");
        closeWith("UNOAH", "new-goal", "Six of nine explain");

        use(KEEP, "UNOAH", "1.2", "Two of nine draw");

        assertThat(valueOf("new-goal")).isEqualTo("Two of nine draw");
    }

    @Test
    void each_message_becomes_an_action_step_with_its_own_words() {
        use(ACTION_STEP, "UNOAH", "1.1", "Bring notebooks");
        closeWith("UNOAH", "text", "Bring three notebooks");

        use(ACTION_STEP, "UNOAH", "1.2", "Call the museum");

        assertThat(valueOf("text")).isEqualTo("Call the museum");
    }

    @Test
    void the_words_of_a_message_are_not_in_the_form_that_adds_something_new() {
        use(KEEP, "UMARCUS", "1.1", "Six of nine explain");
        closeWith("UMARCUS", "new-goal", "Six of nine explain why");

        run.press("marcus", ROOM, "Add").form();

        assertThat(valueOf("new-goal")).isEmpty();
    }

    @Test
    void what_was_typed_over_the_words_of_a_message_is_there_again_with_that_message() {
        use(KEEP, "UPRIYA", "1.1", "Six of nine explain");
        closeWith("UPRIYA", "new-goal", "Six of nine explain why");
        use(KEEP, "UPRIYA", "1.2", "Two of nine draw");
        closeWith("UPRIYA", "new-goal", "Two of nine draw it");

        use(KEEP, "UPRIYA", "1.1", "Six of nine explain");

        assertThat(valueOf("new-goal")).isEqualTo("Six of nine explain why");
    }

    @Test
    void what_was_typed_to_add_something_new_stays_there_whatever_message_is_kept_meanwhile() {
        run.press("priya", ROOM, "Add").form();
        closeWith("UPRIYA", "new-goal", "Half a thought");
        use(KEEP, "UPRIYA", "2.1", "Two of nine draw");
        assertThat(valueOf("new-goal")).isEqualTo("Two of nine draw");
        closeWith("UPRIYA", "new-goal", "Two of nine draw it");

        run.press("priya", ROOM, "Add").form();

        assertThat(valueOf("new-goal")).isEqualTo("Half a thought");
    }

    @Test
    void a_message_without_words_opens_an_empty_form() {
        use(KEEP, "UNOAH", "3.1", null);

        assertThat(valueOf("new-goal")).isEmpty();
    }

    /** A shortcut on a message; {@code text} is null where it has only files or blocks. */
    private void use(String shortcut, String user, String timestamp, @Nullable String text) {
        ObjectNode payload = JSON.objectNode()
                .put("callback_id", shortcut)
                .put("trigger_id", requests.newId("T"))
                .put("message_ts", timestamp);
        payload.putObject("channel").put("id", CHANNEL).put("name", ROOM);
        ObjectNode message = payload.putObject("message").put("type", "message").put("ts", timestamp);
        if (text != null) {
            message.put("text", text);
        }
        requests.interaction("message_action", user, payload);
    }

    /** The newest dialog is closed with this in one of its fields. */
    private void closeWith(String user, String field, String typed) {
        JsonNode view = lastView();
        requests.type(user, view, SlackFields.state(view, Map.of(field, typed)));
        requests.close(user, view, JSON.objectNode());
    }

    private static String valueOf(String field) {
        for (JsonNode block : lastView().get("blocks")) {
            if (block.path("block_id").asText().equals(field)) {
                return block.at("/element/initial_value").asText();
            }
        }
        throw new AssertionError("no field " + field + " in " + lastView());
    }

    private static JsonNode lastView() {
        List<OpenedView> views = BOT.school().slack().views();
        return views.get(views.size() - 1).view();
    }
}
