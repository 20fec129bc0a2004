package org.throughline.adapter.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.adapter.slack.install.InstallRig.HALF_A_DAY;
import static org.throughline.adapter.slack.install.InstallRig.workspace;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.throughline.testing.slack.Fault;

/** An organisation that installed the bot lends its token to those of its workspaces that have the bot, to no other. */
interface OrganisationsContract {

    InstallRig rig();

    @Test
    default void the_workspaces_of_an_organisation_are_served_with_its_token() {
        rig().install("E1", "xoxb-org", null);
        rig().slack.share("E1", "T1", "T2");

        assertThat(rig().tokenOf("T1")).contains("xoxb-org");
        assertThat(rig().tokenOf("T2")).contains("xoxb-org");
        assertThat(rig().workspaces.findBotUser(workspace("T1"))).contains("UBOTE1");
        assertThat(rig().workspaces.findClient(workspace("T3"))).isEmpty();
        assertThat(rig().slack.calls("auth.teams.list")).hasSize(1);
    }

    @Test
    default void slack_is_told_for_which_workspace_the_organisation_speaks() throws IOException, SlackApiException {
        rig().install("E1", "xoxb-org", null);
        rig().slack.share("E1", "T1", "T2");
        MethodsClient client = rig().workspaces.findClient(workspace("T2")).orElseThrow();

        client.usersConversations(request -> request);

        assertThat(rig().slack.calls("users.conversations"))
                .singleElement()
                .satisfies(call -> assertThat(call.get("team_id")).isEqualTo("T2"));
    }

    @Test
    default void a_workspace_with_a_token_of_its_own_does_not_speak_with_the_organisations() {
        rig().install("E1", "xoxb-org", null);
        rig().install("T1", "xoxb-own", null);
        rig().slack.share("E1", "T1");

        assertThat(rig().tokenOf("T1")).contains("xoxb-own");
    }

    @Test
    default void a_workspace_that_the_organisation_adds_is_served_soon() {
        rig().install("E1", "xoxb-org", null);
        rig().slack.share("E1", "T1");
        assertThat(rig().workspaces.findClient(workspace("T2"))).isEmpty();

        rig().slack.share("E1", "T2");
        rig().clock.advance(Duration.ofMinutes(6));

        assertThat(rig().tokenOf("T2")).contains("xoxb-org");
        assertThat(rig().workspaces.findClient(workspace("T1"))).isEmpty();
    }

    @Test
    default void a_long_list_of_workspaces_is_read_to_its_end() {
        String[] teams = new String[450];
        for (int i = 0; i < teams.length; i++) {
            teams[i] = "T" + i;
        }
        rig().install("E1", "xoxb-org", null);
        rig().slack.share("E1", teams);

        assertThat(rig().tokenOf("T449")).contains("xoxb-org");
    }

    @Test
    default void the_token_of_an_organisation_is_renewed_for_its_workspaces() {
        rig().install("E1", "xoxb-org", HALF_A_DAY);
        rig().slack.share("E1", "T1");
        rig().clock.advance(HALF_A_DAY.minusHours(1));

        assertThat(rig().tokenOf("T1")).get().asString().startsWith("xoxe.xoxb-renewed-");
        assertThat(rig().renewals()).isEqualTo(1);
    }

    @Test
    default void an_organisation_that_took_the_bot_out_serves_nobody() {
        rig().install("E1", "xoxb-org", null);
        rig().slack.share("E1", "T1");
        assertThat(rig().tokenOf("T1")).isPresent();

        rig().workspaces.uninstalled(workspace("E1"), rig().clock.instant());

        assertThat(rig().workspaces.findClient(workspace("T1"))).isEmpty();
    }

    @Test
    default void an_organisation_whose_token_cannot_be_read_does_not_harm_others() {
        rig().install("E1", "xoxb-unreadable", null, rig().node(InstallRig.OTHER_KEY));
        rig().install("E2", "xoxb-other", null);
        rig().slack.share("E2", "T1");

        assertThat(rig().tokenOf("T1")).contains("xoxb-other");
        assertThat(rig().workspaces.findClient(workspace("T9"))).isEmpty();
    }

    @Test
    default void an_organisation_that_slack_does_not_tell_of_does_not_harm_others() {
        rig().install("E1", "xoxb-org", null);
        rig().install("E2", "xoxb-other", null);
        rig().slack.share("E2", "T1");
        rig().slack.next("auth.teams.list", Fault.status(503));

        assertThat(rig().tokenOf("T1")).contains("xoxb-other");
    }

    @Test
    default void a_workspace_is_not_taken_for_one_without_the_bot_while_slack_does_not_tell() {
        rig().install("E1", "xoxb-org", null);
        rig().slack.share("E1", "T1");
        rig().slack.next("auth.teams.list", Fault.status(503));

        assertThatThrownBy(() -> rig().workspaces.findClient(workspace("T1"))).isInstanceOf(UncheckedIOException.class);
        assertThat(rig().tokenOf("T1")).contains("xoxb-org");
    }

    @Test
    default void an_organisation_whose_token_slack_refuses_does_not_harm_others() {
        rig().install("E1", "xoxb-org", null);
        rig().install("E2", "xoxb-other", null);
        rig().slack.share("E2", "T1");
        rig().slack.next("auth.teams.list", Fault.error("account_inactive"));

        assertThat(rig().tokenOf("T1")).contains("xoxb-other");
    }
}
