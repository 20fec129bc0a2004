package org.throughline;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives memory back to the machine once a busy hour is over: a school meets for an hour and is quiet for a day. Java by
 * itself keeps a heap as large as it once was.
 */
final class IdleMemory {
    private static final Logger LOG = LoggerFactory.getLogger(IdleMemory.class);

    private static final String MILLIS_BETWEEN_LOOKS = "15000";
    private static final String LEAST_PERCENT_FREE = "10";
    private static final String MOST_PERCENT_FREE = "30";

    private IdleMemory() {}

    /** What was given on the command line stays as it is; a Java that knows none of this keeps its own ways. */
    static void giveBack() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            set(machine, "G1PeriodicGCInterval", MILLIS_BETWEEN_LOOKS);
            set(machine, "MinHeapFreeRatio", LEAST_PERCENT_FREE);
            set(machine, "MaxHeapFreeRatio", MOST_PERCENT_FREE);
        }
    }

    private static void set(HotSpotDiagnosticMXBean machine, String option, String value) {
        try {
            if (machine.getVMOption(option).getOrigin() != VMOption.Origin.VM_CREATION) {
                machine.setVMOption(option, value);
            }
        } catch (IllegalArgumentException unknown) {
            LOG.debug("this Java has no {}", option, unknown);
        }
    }
}
