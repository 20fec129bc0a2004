package org.throughline.adapter.slack.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.adapter.slack.SlackClients;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.testing.slack.FakeSlack;
import org.throughline.testing.slack.Fault;

class SlackConnectionTest {
    private static final String BOT_TOKEN = "xoxb-one";
    private static final String APP_TOKEN = "xapp-one";
    private static final String OPEN = "apps.connections.open";
    private static final WorkspaceId WORKSPACE = new WorkspaceId("slack-T1");

    private final FakeSlack slack = FakeSlack.start(Clock.systemUTC());
    private final Slack client = client();
    private final List<WorkspaceId> reached = new CopyOnWriteArrayList<>();
    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    private final SlackConnection overSocket = connection(APP_TOKEN);
    private final SlackConnection overHttp = connection(null);

    @AfterEach
    void stop() {
        overSocket.close();
        overHttp.close();
        slack.close();
    }

    @Test
    void a_token_that_slack_knows_is_enough_where_slack_sends_its_requests_itself() {
        slack.install("T1", BOT_TOKEN, "UBOT");

        overHttp.start();

        eventually().until(overHttp::works);
        assertThat(reached).containsExactly(WORKSPACE);
        assertThat(slack.calls(OPEN)).isEmpty();
    }

    @Test
    void a_token_that_slack_revokes_is_noticed_and_one_that_it_knows_again_too() {
        slack.install("T1", BOT_TOKEN, "UBOT");
        overHttp.start();
        eventually().until(overHttp::works);

        slack.revoke(BOT_TOKEN);
        eventually().until(() -> !overHttp.works());
        slack.install("T1", BOT_TOKEN, "UBOT");

        eventually().until(overHttp::works);
        assertThat(reached).containsExactly(WORKSPACE, WORKSPACE);
    }

    @Test
    void who_fails_on_hearing_of_the_workspace_hears_of_it_again() {
        slack.install("T1", BOT_TOKEN, "UBOT");
        failures.add(new IllegalStateException("the database is away"));

        overHttp.start();

        eventually().until(() -> !reached.isEmpty());
        assertThat(failures).isEmpty();
        eventually().until(overHttp::works);
    }

    @Test
    void the_token_of_a_whole_organisation_does_not_do_for_one_workspace() throws IOException {
        slack.install("E1", BOT_TOKEN, "UBOT");

        assertThat(new SingleWorkspace(client, BOT_TOKEN).identify())
                .get()
                .asString()
                .contains("whole organisation", "SLACK_CLIENT_ID");
    }

    @Test
    void a_socket_counts_once_slack_answers_over_it() throws Exception {
        slack.install("T1", BOT_TOKEN, "UBOT");
        FakeSocket socket = FakeSocket.open();
        slack.offerSocket(APP_TOKEN, socket.address());
        overSocket.start();
        eventually().until(overSocket::works);

        socket.close();

        eventually().until(() -> !overSocket.works());
    }

    @Test
    void a_socket_to_which_nobody_listens_does_not_work() {
        slack.install("T1", BOT_TOKEN, "UBOT");
        slack.offerSocket(APP_TOKEN);

        overSocket.start();

        eventually().until(() -> slack.calls(OPEN).size() > 2);
        assertThat(overSocket.works()).isFalse();
        assertThat(reached).isEmpty();
    }

    @Test
    void what_failed_to_open_leaves_nothing_behind_that_goes_on_trying() throws Exception {
        slack.install("T1", BOT_TOKEN, "UBOT");
        FakeSocket socket = FakeSocket.open();
        slack.offerSocket(APP_TOKEN, socket.address());
        slack.next(OPEN, Fault.error("internal_error"));
        overSocket.start();
        eventually().until(overSocket::works);

        overSocket.close();

        eventually()
                .untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                        .extracting(Thread::getName)
                        .noneMatch(name -> name.contains("session-monitor")));
        socket.close();
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofMinutes(1));
    }

    private SlackConnection connection(@Nullable String appToken) {
        App app = new App(
                AppConfig.builder().slack(client).singleTeamBotToken(BOT_TOKEN).build());
        return new SlackConnection(
                new SingleWorkspace(client, BOT_TOKEN), app, appToken, Duration.ofMillis(200), this::hear);
    }

    private void hear(WorkspaceId workspace) {
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        reached.add(workspace);
    }

    private Slack client() {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        return SlackClients.open(config, SlackClients.LONGEST_CALL);
    }
}
