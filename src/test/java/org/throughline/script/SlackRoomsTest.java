package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.testing.slack.FakePerson;
import org.throughline.testing.slack.FakeSlack;
import org.throughline.testing.slack.OpenedView;
import org.throughline.testing.slack.SignedRequests;
import org.throughline.testing.slack.SlackCall;

/** Rooms that are not like a team's usual one: very full, or no channel at all. */
class SlackRoomsTest {
    /** What an answer of Slack's usually takes; a dialog opens within three seconds or not at all. */
    private static final Duration LATENCY = Duration.ofMillis(150);

    private static final int MOST_CALLS = 12;

    @RegisterExtension
    static final SlackRunningBot BOT = new SlackRunningBot();

    private final FakeSlack slack = BOT.school().slack();
    private final SignedRequests requests = BOT.requests();

    @AfterEach
    void hurry() {
        slack.latency(Duration.ZERO);
    }

    @Test
    void the_first_set_up_of_a_full_channel_opens_its_dialog_in_time() {
        slack.addChannel(SlackSchool.TEAM, "CFULL", "all-teachers", SlackSchool.BOT, "UPRIYA");
        for (int i = 0; i < 40; i++) {
            slack.put(FakePerson.named("UF" + i, "Teacher " + i));
            slack.join("CFULL", "UF" + i);
        }
        slack.latency(LATENCY);
        int before = slack.calls().size();

        requests.command("UPRIYA", "CFULL", "setup", requests.newId("T"));

        List<SlackCall> made = slack.calls().subList(before, slack.calls().size());
        assertThat(made)
                .hasSizeLessThanOrEqualTo(MOST_CALLS)
                .last()
                .satisfies(call -> assertThat(call.method()).isEqualTo("views.open"));
        assertThat(lastView().view().toString()).contains("UF0", "UF39");
    }

    @Test
    void a_conversation_of_a_few_people_is_no_teams_room_and_changes_nothing_elsewhere() {
        slack.addGroup(SlackSchool.TEAM, "GSPAIN", SlackSchool.BOT, "UELENA", "UCARMEN");
        int before = slack.views().size();

        HttpResponse<String> answer = requests.command("UELENA", "GSPAIN", "setup", requests.newId("T"));

        assertThat(slack.views()).hasSize(before);
        assertThat(answer.body()).contains("canal");
    }

    private OpenedView lastView() {
        List<OpenedView> views = slack.views();
        return views.get(views.size() - 1);
    }
}
