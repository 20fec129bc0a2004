package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process holds in memory, as Linux counts it. */
final class ResidentMemory {
    private ResidentMemory() {}

    /** Of this process. */
    static long mebibytes() throws IOException {
        return mebibytes(ProcessHandle.current().pid());
    }

    /** Of the process with this id. */
    static long mebibytes(long process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process), "status");
        String line = Files.readAllLines(status).stream()
                .filter(text -> text.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
    }
}
