package org.throughline.wiring;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.CannotStartException;

/** The folder that holds what the bot keeps, held by this process alone; the end of the process lets go of it. */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder where it is not there yet, and takes it. Throws {@link CannotStartException} where it cannot be
     * written or another process has it.
     */
    public static DataFolder take(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            FileChannel lockFile = FileChannel.open(
                    folder.resolve("throughline.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw new CannotStartException(
                        "Another Throughline uses the data folder %s: stop it or choose another with --data."
                                .formatted(folder));
            }
            return new DataFolder(folder, lockFile);
        } catch (IOException unwritable) {
            throw new CannotStartException(
                    "The data folder %s cannot be written: give this account the right to, or choose another with --data."
                            .formatted(folder),
                    unwritable);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException takenByThisProcess) {
            return null;
        }
    }
}
