package org.throughline.script;

import org.junit.jupiter.api.extension.RegisterExtension;

/** In the sandbox. */
class WholeCycleTest extends WholeCycle {
    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    WholeCycleTest() {
        super(new Script(BOT.url()));
    }
}
