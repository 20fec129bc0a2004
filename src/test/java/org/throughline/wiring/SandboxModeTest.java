package org.throughline.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SandboxModeTest {

    @Test
    void by_itself_the_sandbox_is_on_until_a_real_platform_is_configured() {
        assertThat(SandboxMode.AUTO.isOnBeside(0)).isTrue();
        assertThat(SandboxMode.AUTO.isOnBeside(1)).isFalse();
    }

    @Test
    void switched_on_or_off_it_stays_so() {
        assertThat(SandboxMode.ON.isOnBeside(2)).isTrue();
        assertThat(SandboxMode.OFF.isOnBeside(0)).isFalse();
    }
}
