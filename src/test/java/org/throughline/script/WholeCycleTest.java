package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In the sandbox on both databases, and in Slack through signed requests. */
class WholeCycleTest {
    @RegisterExtension
    static final RunningBot SANDBOX = new RunningBot();

    @RegisterExtension
    static final RunningBot POSTGRES = RunningBot.onPostgres();

    @RegisterExtension
    static final SlackRunningBot SLACK = new SlackRunningBot();

    @Test
    void a_change_is_agreed_asked_about_and_looked_at_in_the_next_meeting_and_kept_the_same_on_both_platforms() {
        new WholeCycle(new Script(SANDBOX.url())).play();
        new WholeCycle(new Script(SLACK.chat())).play();

        assertThat(SLACK.state()).isEqualTo(SANDBOX.state());
        assertThat(SLACK.state())
                .contains("\nmeeting ", "\nnudge ", "\noutgoing_message ", "\nsession ", "\nteam_member ");
    }

    @Test
    void the_sandbox_keeps_the_same_on_an_operators_postgresql() {
        new WholeCycle(new Script(POSTGRES.url())).play();

        assertThat(POSTGRES.state()).contains("\nmeeting ", "\nnudge ", "\noutgoing_message ", "\nsession ");
    }
}
