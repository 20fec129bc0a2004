package org.throughline.wiring;

/** Whether the sandbox runs; {@code AUTO} means as long as no real platform is configured. */
public enum SandboxMode {
    ON,
    OFF,
    AUTO;

    /** Whether the sandbox runs beside that number of real platforms. */
    public boolean isOnBeside(int realPlatforms) {
        return this == ON || (this == AUTO && realPlatforms == 0);
    }
}
