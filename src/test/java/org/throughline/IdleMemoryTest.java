package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class IdleMemoryTest {
    private final HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

    @Test
    void an_idle_heap_is_looked_at_every_quarter_of_a_minute_and_keeps_little_free() {
        IdleMemory.giveBack();

        assertThat(value("G1PeriodicGCInterval")).isEqualTo("15000");
        assertThat(value("MinHeapFreeRatio")).isEqualTo("10");
        assertThat(value("MaxHeapFreeRatio")).isEqualTo("30");
    }

    private String value(String option) {
        return machine.getVMOption(option).getValue();
    }
}
