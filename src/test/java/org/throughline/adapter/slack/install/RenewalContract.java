package org.throughline.adapter.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.adapter.slack.install.InstallRig.HALF_A_DAY;
import static org.throughline.adapter.slack.install.InstallRig.KEY;
import static org.throughline.adapter.slack.install.InstallRig.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.testing.AtOnce;
import org.throughline.testing.slack.Fault;

/** Tokens that end are renewed in time, once, however many ask for them. */
interface RenewalContract {
    Duration NEAR_THE_END = HALF_A_DAY.minusHours(2);

    InstallRig rig();

    @Test
    default void a_token_is_renewed_two_hours_before_its_end() {
        rig().install("T1", "xoxb-one", HALF_A_DAY);

        rig().clock.advance(NEAR_THE_END.minusMillis(1));
        assertThat(rig().tokenOf("T1")).contains("xoxb-one");
        assertThat(rig().renewals()).isZero();

        rig().forgetKept();
        assertThat(rig().tokenOf("T1")).get().asString().startsWith("xoxe.xoxb-renewed-");
        assertThat(rig().renewals()).isEqualTo(1);
    }

    @Test
    default void a_renewed_token_is_renewed_again_half_a_day_later() {
        rig().install("T1", "xoxb-one", HALF_A_DAY);
        rig().clock.advance(NEAR_THE_END);
        String second = rig().tokenOf("T1").orElseThrow();

        rig().clock.advance(NEAR_THE_END);
        String third = rig().tokenOf("T1").orElseThrow();

        assertThat(third).isNotIn("xoxb-one", second);
        assertThat(rig().renewals()).isEqualTo(2);
    }

    @Test
    default void a_token_without_an_end_is_left_alone() {
        rig().install("T1", "xoxb-one", null);

        rig().clock.advance(Duration.ofDays(400));
        rig().workspaces.renewExpiring();

        assertThat(rig().tokenOf("T1")).contains("xoxb-one");
        assertThat(rig().renewals()).isZero();
    }

    @Test
    default void two_nodes_that_ask_at_once_renew_once() {
        rig().install("T1", "xoxb-one", HALF_A_DAY);
        rig().clock.advance(NEAR_THE_END);
        rig().slack.latency(Duration.ofMillis(300));
        List<InstalledWorkspaces> nodes = List.of(rig().node(KEY), rig().node(KEY));

        AtOnce.run(
                4,
                person -> assertThat(nodes.get(person % 2).findClient(workspace("T1")))
                        .isPresent());

        rig().forgetKept();
        rig().slack.latency(Duration.ZERO);
        assertThat(rig().renewals()).isEqualTo(1);
        assertThat(rig().tokenOf("T1", nodes.get(0)))
                .isEqualTo(rig().tokenOf("T1", nodes.get(1)))
                .isNotEqualTo(Optional.of("xoxb-one"));
    }

    @Test
    default void who_asks_after_the_end_waits_for_the_one_new_token() {
        rig().install("T1", "xoxb-one", HALF_A_DAY);
        rig().clock.advance(HALF_A_DAY.plusDays(3));
        rig().slack.latency(Duration.ofMillis(300));
        List<InstalledWorkspaces> nodes = List.of(rig().node(KEY), rig().node(KEY));

        AtOnce.run(
                2,
                person -> assertThat(rig().tokenOf("T1", nodes.get(person)))
                        .get()
                        .asString()
                        .startsWith("xoxe.xoxb-renewed-"));

        assertThat(rig().renewals()).isEqualTo(1);
    }

    @Test
    default void inside_a_transaction_nothing_is_renewed_before_its_end() {
        rig().install("T1", "xoxb-one", HALF_A_DAY);
        rig().clock.advance(NEAR_THE_END);

        rig().database.transactions().run(() -> {
            assertThat(rig().tokenOf("T1")).contains("xoxb-one");
            assertThat(rig().renewals()).isZero();
        });

        assertThat(rig().renewals()).isEqualTo(1);
        assertThat(rig().tokenOf("T1")).get().asString().startsWith("xoxe.xoxb-renewed-");
    }

    @Test
    default void a_renewal_that_fails_leaves_the_old_token_and_is_tried_again() {
        rig().install("T1", "xoxb-one", HALF_A_DAY);
        rig().clock.advance(NEAR_THE_END);
        rig().slack.next("oauth.v2.access", Fault.status(503), Fault.error("internal_error"), Fault.dropBefore());

        assertThat(rig().tokenOf("T1")).contains("xoxb-one");
        rig().forgetKept();
        assertThat(rig().tokenOf("T1")).contains("xoxb-one");
        rig().forgetKept();
        rig().workspaces.renewExpiring();

        rig().forgetKept();
        assertThat(rig().tokenOf("T1")).get().asString().startsWith("xoxe.xoxb-renewed-");
    }

    @Test
    default void slack_is_not_asked_with_every_message_while_a_renewal_fails() {
        rig().install("T1", "xoxb-one", HALF_A_DAY);
        rig().clock.advance(NEAR_THE_END);
        rig().slack.next("oauth.v2.access", Fault.error("internal_error"));

        for (int message = 0; message < 5; message++) {
            assertThat(rig().tokenOf("T1")).contains("xoxb-one");
        }

        assertThat(rig().renewals()).isEqualTo(1);
    }

    @Test
    default void tokens_nobody_asks_for_are_renewed_too() {
        rig().install("T1", "xoxb-one", HALF_A_DAY);
        rig().install("T2", "xoxb-two", HALF_A_DAY);
        rig().install("T3", "xoxb-three", null);
        rig().clock.advance(NEAR_THE_END);
        rig().slack.next("oauth.v2.access", Fault.error("invalid_refresh_token"));

        rig().workspaces.renewExpiring();
        rig().workspaces.renewExpiring();

        assertThat(rig().renewals()).isEqualTo(3);
        assertThat(List.of(
                        rig().tokenOf("T1").orElseThrow(),
                        rig().tokenOf("T2").orElseThrow(),
                        rig().tokenOf("T3").orElseThrow()))
                .doesNotContain("xoxb-one", "xoxb-two")
                .contains("xoxb-three");
    }

    @Test
    default void a_token_of_another_workspace_is_not_taken_for_a_new_one() {
        rig().install("T1", "xoxb-one", HALF_A_DAY);
        rig().clock.advance(NEAR_THE_END);
        rig().slack.next("oauth.v2.access", foreignToken());

        assertThat(rig().tokenOf("T1")).contains("xoxb-one");
    }

    private static Fault foreignToken() {
        return new Fault(false, 200, Map.of(), """
                {"ok":true,"access_token":"xoxb-foreign","bot_user_id":"U9","team":{"id":"T9","name":"Other"},
                 "refresh_token":"xoxe-1-foreign","expires_in":43200}
                """);
    }
}
