package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.testing.slack.FakeSlack;
import org.throughline.testing.slack.SlackPost;

/** The bot is taken out of a channel in the middle of a meeting, or was never let in, and comes back. */
class SlackAwayTest {
    private static final String BOT_USER = "UBOT";
    private static final String ROOM = "grade-5";
    private static final String CHANNEL = SlackSchool.channel(ROOM);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SlackRunningBot bot = SlackRunningBot.start();
    private final Script run = new Script(bot.chat());

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void what_was_added_while_it_was_away_is_on_the_card_once_it_is_invited_again() {
        startMeeting();
        slack().leave(CHANNEL, BOT_USER);
        run.press("noah", ROOM, "Add").fill("new-goal", "Goal one");
        passMinute();
        assertThat(shown("Goal one")).isEmpty();
        assertThat(slack().posts("UPRIYA")).anyMatch(post -> post.text().contains("I can't post for Grade 5"));

        invite();

        assertThat(shown("Goal one")).hasSize(1);
    }

    @Test
    void a_private_channel_that_is_archived_no_more_catches_up() {
        startMeeting();
        slack().archive(CHANNEL, true);
        run.press("noah", ROOM, "Add").fill("new-goal", "Goal two");
        passMinute();

        slack().archive(CHANNEL, false);
        tell(JSON.objectNode().put("type", "group_unarchive").put("channel", CHANNEL));

        assertThat(shown("Goal two")).hasSize(1);
    }

    @Test
    void a_meeting_started_before_it_was_invited_has_its_cards_once_it_is() {
        slack().leave(CHANNEL, BOT_USER);
        run.say("priya", ROOM, "start quick").whispers("Ready to start");
        run.press("priya", ROOM, "Start");
        passMinute();
        assertThat(slack().posts("UPRIYA")).anyMatch(post -> post.text().contains("Invite me"));

        invite();

        assertThat(shown("I'm here")).hasSize(1);
        assertThat(shown("Step 2 of 4")).hasSize(1);
    }

    private void startMeeting() {
        new Meeting(run, ROOM).start("start quick", List.of("priya", "marcus", "noah"));
    }

    private void invite() {
        slack().join(CHANNEL, BOT_USER);
        tell(JSON.objectNode()
                .put("type", "member_joined_channel")
                .put("user", BOT_USER)
                .put("channel", CHANNEL));
    }

    private void tell(ObjectNode event) {
        bot.requests().event(bot.requests().newId("Ev"), event);
        passMinute();
    }

    private void passMinute() {
        run.clockTo(run.now().plus(Duration.ofMinutes(1)));
    }

    private List<SlackPost> shown(String words) {
        return slack().posts(CHANNEL).stream()
                .filter(post -> post.blocks().toString().contains(words))
                .toList();
    }

    private FakeSlack slack() {
        return bot.school().slack();
    }
}
