package org.throughline.adapter.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.adapter.slack.install.InstallRig.KEY;
import static org.throughline.adapter.slack.install.InstallRig.OTHER_KEY;
import static org.throughline.adapter.slack.install.InstallRig.workspace;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.throughline.adapter.CannotStartException;
import org.throughline.testing.AtOnce;

/** Where the bot is installed is kept, each workspace apart, and forgotten when the bot is taken out. */
interface InstallationsContract {

    InstallRig rig();

    @Test
    default void a_workspace_gets_its_own_token_and_no_other() {
        rig().install("T1", "xoxb-one", null);
        rig().install("T2", "xoxb-two", null);

        assertThat(rig().tokenOf("T1")).contains("xoxb-one");
        assertThat(rig().tokenOf("T2")).contains("xoxb-two");
        assertThat(rig().workspaces.findBotUser(workspace("T1"))).contains("UBOTT1");
        assertThat(rig().workspaces.findBotUser(workspace("T2"))).contains("UBOTT2");
        assertThat(rig().workspaces.findClient(workspace("T3"))).isEmpty();
    }

    @Test
    default void a_token_copied_into_the_row_of_another_workspace_is_not_used() {
        rig().install("T1", "xoxb-one", null);
        rig().install("T2", "xoxb-two", null);
        rig().forgetKept();

        rig().database
                .jdbi()
                .useHandle(handle -> handle.execute("update slack_installation set bot_token ="
                        + " (select bot_token from slack_installation where workspace = 'slack-T1')"
                        + " where workspace = 'slack-T2'"));

        assertThat(rig().workspaces.findClient(workspace("T2"))).isEmpty();
        assertThat(rig().tokenOf("T1")).contains("xoxb-one");
    }

    @Test
    default void no_token_can_be_read_in_the_table() {
        rig().install("T1", "xoxb-one", InstallRig.HALF_A_DAY);

        List<Map<String, Object>> rows = rig().database
                .jdbi()
                .withHandle(handle -> handle.createQuery("select * from slack_installation")
                        .mapToMap()
                        .list());

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).containsEntry("workspace", "slack-T1").containsEntry("bot_user", "UBOTT1");
        assertThat(rows.get(0).get("bot_token")).isNotNull();
        assertThat(rows.get(0).get("refresh_token")).isNotNull();
        assertThat(rows.get(0).values())
                .noneSatisfy(value -> assertThat(written(value)).containsAnyOf("xoxb", "xoxe", "one"));
    }

    @Test
    default void who_installed_the_bot_again_is_served_with_the_new_token() {
        rig().install("T1", "xoxb-one", InstallRig.HALF_A_DAY);
        rig().install("T1", "xoxb-again", null);

        assertThat(rig().tokenOf("T1")).contains("xoxb-again");
        assertThat(rig().tokenOf("T1", rig().node(KEY))).contains("xoxb-again");
    }

    @Test
    default void the_bot_that_was_taken_out_has_no_client_and_its_tokens_are_gone() {
        rig().install("T1", "xoxb-one", InstallRig.HALF_A_DAY);
        rig().install("T2", "xoxb-two", null);
        assertThat(rig().tokenOf("T1")).isPresent();

        rig().workspaces.uninstalled(workspace("T1"), now());

        assertThat(rig().workspaces.findClient(workspace("T1"))).isEmpty();
        assertThat(rig().workspaces.findBotUser(workspace("T1"))).isEmpty();
        assertThat(rig().tokenOf("T2")).contains("xoxb-two");
        assertThat(count("workspace = 'slack-T1' and bot_token is null and refresh_token is null"
                        + " and removed_at is not null and installed_by = 'U0ADMIN'"))
                .isEqualTo(1);
    }

    @Test
    default void the_bot_that_was_taken_out_can_come_back() {
        rig().install("T1", "xoxb-one", null);
        rig().workspaces.uninstalled(workspace("T1"), now());
        rig().clock.advance(Duration.ofMinutes(1));

        rig().install("T1", "xoxb-back", null);

        assertThat(rig().tokenOf("T1")).contains("xoxb-back");
        assertThat(count("removed_at is null")).isEqualTo(1);
    }

    @Test
    default void a_late_word_of_an_earlier_end_does_not_take_the_bot_out_again() {
        rig().install("T1", "xoxb-one", null);
        Instant takenOut = now();
        rig().clock.advance(Duration.ofMinutes(2));
        rig().install("T1", "xoxb-back", null);

        rig().workspaces.uninstalled(workspace("T1"), takenOut);

        assertThat(rig().tokenOf("T1")).contains("xoxb-back");
    }

    @Test
    default void a_key_that_opens_nothing_stops_the_start() {
        rig().node(OTHER_KEY).requireRightKey();

        rig().install("T1", "xoxb-one", null);

        rig().node(KEY).requireRightKey();
        assertThatThrownBy(() -> rig().node(OTHER_KEY).requireRightKey())
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("slack.token-key");
    }

    @Test
    default void a_state_can_be_used_once() {
        OAuthStates states = states();
        String state = states.create();
        AtomicInteger uses = new AtomicInteger();

        AtOnce.run(4, person -> uses.addAndGet(states.use(state) ? 1 : 0));

        assertThat(uses).hasValue(1);
        assertThat(states.use(state)).isFalse();
    }

    @Test
    default void a_state_ends_after_ten_minutes() {
        OAuthStates states = states();
        String early = states.create();
        rig().clock.advance(Duration.ofMinutes(5));
        String late = states.create();

        rig().clock.advance(Duration.ofMinutes(5).plusMillis(1));

        assertThat(states.use(early)).isFalse();
        assertThat(states.use(late)).isTrue();
    }

    @Test
    default void states_that_were_never_used_are_forgotten() {
        OAuthStates states = states();
        states.create();
        states.create();
        rig().clock.advance(Duration.ofMinutes(11));

        states.create();

        int left = rig().database
                .jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from slack_oauth_state")
                        .mapTo(Integer.class)
                        .one());
        assertThat(left).isEqualTo(1);
    }

    private OAuthStates states() {
        return new OAuthStates(rig().database.jdbi(), rig().clock);
    }

    private Instant now() {
        return rig().clock.instant();
    }

    private int count(String where) {
        return rig().database
                .jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from slack_installation where " + where)
                        .mapTo(Integer.class)
                        .one());
    }

    private static String written(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(value);
    }
}
