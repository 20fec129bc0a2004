package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.testing.slack.FakeSlack;
import org.throughline.testing.slack.Fault;
import org.throughline.testing.slack.OpenedView;
import org.throughline.testing.slack.SignedRequests;
import org.throughline.testing.slack.SlackPost;

/** Whoever speaks to the bot gets an answer, and gets it once, whatever Slack does with it. */
class SlackAnswersTest {
    private static final String CHANNEL = SlackSchool.channel("grade-5");
    private static final String POST = "chat.postMessage";
    private static final int LATER = 503;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @RegisterExtension
    static final SlackRunningBot BOT = new SlackRunningBot();

    private final SignedRequests requests = BOT.requests();
    private final FakeSlack slack = BOT.school().slack();
    private final Script run = new Script(BOT.chat());
    private int before;

    @BeforeEach
    void within_all_limits() {
        run.clockTo(run.now().plus(Duration.ofMinutes(1)));
        before = answers().size();
    }

    @AfterEach
    void as_fast_as_before() {
        slack.latency(Duration.ZERO);
    }

    @Test
    void words_that_need_a_dialog_give_one_button_however_often_they_are_delivered() {
        var delivered = IntStream.range(0, 3)
                .mapToObj(time -> deliver("EvButton", said("pause")))
                .toList();

        assertThat(delivered).containsOnly(200);
        assertThat(fresh()).hasSize(1).first().asString().contains("opens with this button");
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void an_answer_that_slack_did_not_take_is_given_when_the_question_is_delivered_again(Fault trouble) {
        String event = requests.newId("Ev");
        slack.next(POST, trouble);

        HttpResponse<String> first = requests.event(event, said("who sees what"));

        assertThat(first.statusCode()).isEqualTo(LATER);
        assertThat(first.headers().firstValue("X-Slack-No-Retry")).isEmpty();
        assertThat(fresh()).isEmpty();
        run.clockTo(run.now().plus(Duration.ofMinutes(1)));
        assertThat(deliver(event, said("who sees what"))).isEqualTo(200);
        assertThat(deliver(event, said("who sees what"))).isEqualTo(200);
        assertThat(fresh()).hasSize(1).first().asString().doesNotContain("done already");
    }

    static Stream<Fault> troubles() {
        return Stream.of(Fault.tooMany(30), Fault.status(503), Fault.error("service_unavailable"), Fault.dropBefore());
    }

    @ParameterizedTest
    @MethodSource("losses")
    void what_slack_took_in_a_direct_conversation_is_not_said_again_because_its_answer_was_lost(Fault loss) {
        for (String words : List.of("mine", "help")) {
            String event = requests.newId("Ev");
            slack.next(POST, loss);

            assertThat(deliver(event, said(words))).isEqualTo(200);
            assertThat(deliver(event, said(words))).isEqualTo(200);
        }

        assertThat(fresh()).hasSize(2);
    }

    static Stream<Fault> losses() {
        return Stream.of(Fault.dropAfter(), Fault.statusAfter(500));
    }

    @Test
    void what_slack_did_not_take_in_a_direct_conversation_is_said_at_once_again() {
        slack.next(POST, Fault.status(503));

        assertThat(deliver(requests.newId("Ev"), said("mine"))).isEqualTo(200);

        assertThat(fresh()).hasSize(1);
    }

    @Test
    void a_short_pause_that_slack_asks_for_is_waited_for() {
        slack.next(POST, Fault.tooMany(1));

        assertThat(deliver(requests.newId("Ev"), said("help"))).isEqualTo(200);

        assertThat(fresh()).hasSize(1);
    }

    @Test
    void an_act_whose_answer_got_lost_is_answered_again_and_not_done_twice() {
        String event = requests.newId("Ev");
        slack.next(POST, Fault.status(503));

        assertThat(deliver(event, said("resume"))).isEqualTo(LATER);
        assertThat(deliver(event, said("resume"))).isEqualTo(200);
        assertThat(deliver(event, said("resume"))).isEqualTo(200);

        assertThat(fresh()).hasSize(1).first().asString().contains("That was done already");
    }

    @Test
    void a_question_delivered_again_while_its_answer_is_on_the_way_is_answered_once() {
        String event = requests.newId("Ev");
        int posted = slack.calls(POST).size();
        slack.latency(Duration.ofMillis(700));
        var first = CompletableFuture.supplyAsync(() -> deliver(event, said("help")));
        await().until(() -> slack.calls(POST).size() > posted);

        assertThat(deliver(event, said("help"))).isEqualTo(LATER);

        assertThat(first.join()).isEqualTo(200);
        assertThat(deliver(event, said("help"))).isEqualTo(200);
        assertThat(fresh()).hasSize(1);
    }

    @Test
    void a_mention_where_the_bot_may_not_write_is_answered_in_the_persons_own_conversation() {
        slack.next(POST, Fault.error("restricted_action"));

        assertThat(deliver(requests.newId("Ev"), mention("<@UBOT> help"))).isEqualTo(200);

        assertThat(fresh()).hasSize(1);
    }

    @Test
    void words_that_are_nothing_but_a_file_are_answered_with_what_is_possible() {
        assertThat(deliver(requests.newId("Ev"), said(null))).isEqualTo(200);
        assertThat(deliver(requests.newId("Ev"), mention(null).put("ts", "1700000000.000900")))
                .isEqualTo(200);

        assertThat(fresh()).hasSize(1).first().asString().contains("your own steps");
        assertThat(slack.posts(CHANNEL))
                .last()
                .satisfies(post -> assertThat(post.text()).contains("start"));
    }

    @Test
    void words_beside_a_file_are_answered_and_files_of_the_bot_itself_are_not() {
        deliver(requests.newId("Ev"), said("mine").put("subtype", "file_share"));
        deliver(requests.newId("Ev"), said("").put("subtype", "file_share").put("user", "UBOT"));

        assertThat(fresh()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DCOLLEAGUES", "CELSEWHERE"})
    void what_a_form_answers_where_the_bot_cannot_write_reaches_the_person_in_their_own_conversation(String there) {
        String trigger = requests.newId("T");
        requests.command("UNOAH", there, "pause", trigger);
        OpenedView opened = opened(trigger);
        String day = run.now().plus(Duration.ofDays(9)).toString().substring(0, 10);

        requests.submit(
                "UNOAH", opened.view(), SlackFields.state(opened.view(), Map.of("date", day)), requests.newId("T"));

        assertThat(fresh()).hasSize(1).first().asString().contains("I write again from");
    }

    @Test
    void a_command_is_answered_on_the_spot_also_where_the_bot_cannot_write() {
        String answer = requests.command("UNOAH", "DCOLLEAGUES", "help", requests.newId("T"))
                .body();

        assertThat(answer).contains("\"response_type\":\"ephemeral\"", "your own steps");
    }

    private int deliver(String event, ObjectNode words) {
        return requests.event(event, words).statusCode();
    }

    private static ObjectNode said(@Nullable String text) {
        ObjectNode message = JSON.objectNode()
                .put("type", "message")
                .put("channel_type", "im")
                .put("channel", BOT.school().direct("UNOAH"))
                .put("user", "UNOAH")
                .put("ts", "1700000000.000100");
        return text == null ? message : message.put("text", text);
    }

    private static ObjectNode mention(@Nullable String text) {
        ObjectNode mention = JSON.objectNode()
                .put("type", "app_mention")
                .put("channel", CHANNEL)
                .put("user", "UNOAH")
                .put("ts", "1700000000.000200");
        return text == null ? mention : mention.put("text", text);
    }

    private List<String> answers() {
        return slack.posts("UNOAH").stream().map(SlackPost::text).toList();
    }

    /** What the person was told in their own conversation since the test began. */
    private List<String> fresh() {
        List<String> all = answers();
        return all.subList(before, all.size());
    }

    private OpenedView opened(String trigger) {
        return slack.views().stream()
                .filter(view -> view.trigger().equals(trigger))
                .findFirst()
                .orElseThrow();
    }
}
