package org.throughline.script;

import org.junit.jupiter.api.extension.RegisterExtension;

/** In Slack, through signed requests. */
class SlackWholeCycleTest extends WholeCycle {
    @RegisterExtension
    static final SlackRunningBot BOT = new SlackRunningBot();

    SlackWholeCycleTest() {
        super(new Script(BOT.chat()));
    }
}
