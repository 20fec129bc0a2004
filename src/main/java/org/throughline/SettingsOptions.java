package org.throughline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.throughline.wiring.Config;
import org.throughline.wiring.ConfigFile;
import picocli.CommandLine.Option;

/** The options of the command line that change settings. */
final class SettingsOptions {
    @Option(names = "--config", paramLabel = "FILE", description = "Settings that differ from the shipped ones.")
    private @Nullable Path config;

    @Option(names = "--data", paramLabel = "DIR", description = "Where everything is kept (default: ~/.throughline).")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "N", description = "Where to listen (default: 8080; 0 picks a free port).")
    private @Nullable Integer port;

    @Option(names = "--protocols", paramLabel = "DIR", description = "Protocols of your own, over the shipped ones.")
    private @Nullable Path protocols;

    /** The settings of the files, with those of the command line over them. */
    Config settings() {
        Config settings = ConfigFile.load(config, System.getenv());
        settings = data == null ? settings : settings.withData(data);
        settings = port == null ? settings : settings.withPort(port);
        return protocols == null ? settings : settings.withProtocols(protocols);
    }

    /** The folder of protocols that the command line names. */
    @Nullable
    Path protocols() {
        return protocols;
    }
}
