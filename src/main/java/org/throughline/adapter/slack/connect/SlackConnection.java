package org.throughline.adapter.slack.connect;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gets the bot into its workspace and keeps trying: a Slack that cannot be reached stops nothing else. */
public final class SlackConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlackConnection.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final SingleWorkspace workspace;
    private final App app;
    private final @Nullable String appToken;
    private final ScheduledExecutorService tries =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "slack-connection"));
    private volatile boolean connected;
    private volatile @Nullable SocketModeApp socket;

    /** {@code appToken}: opens the socket; null where Slack sends its requests over HTTP. */
    public SlackConnection(SingleWorkspace workspace, App app, @Nullable String appToken) {
        this.workspace = workspace;
        this.app = app;
        this.appToken = appToken;
    }

    /** Tries in the background until it works. */
    public void start() {
        tryAfter(Duration.ZERO);
    }

    /** Whether Slack knows the bot, and speaks to it where a socket is wanted. */
    public boolean works() {
        SocketModeApp open = socket;
        return connected && (open == null || !open.isClientStopped());
    }

    @Override
    public void close() {
        tries.shutdownNow();
        SocketModeApp open = socket;
        if (open != null) {
            try {
                open.stop();
            } catch (Exception failed) {
                LOG.warn("the socket to Slack did not close: {}", failed.toString());
            }
        }
    }

    private void tryAfter(Duration pause) {
        if (!tries.isShutdown()) {
            var unused = tries.schedule(() -> tryOnce(pause), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tryOnce(Duration paused) {
        Optional<String> wrong = connect();
        if (wrong.isEmpty()) {
            connected = true;
            LOG.info("connected to Slack");
        } else {
            Duration pause = paused.isZero() ? FIRST_PAUSE : shorter(paused.multipliedBy(2), LONGEST_PAUSE);
            LOG.warn("no connection to Slack: {}; trying again in {} s", wrong.get(), pause.toSeconds());
            tryAfter(pause);
        }
    }

    /** What stands in the way; empty when nothing does. */
    private Optional<String> connect() {
        try {
            Optional<String> refused = workspace.identify();
            if (refused.isEmpty() && appToken != null) {
                openSocket(appToken);
            }
            return refused.map(error -> "Slack refuses the bot token (" + error + ")");
        } catch (IOException unreachable) {
            return Optional.of("Slack cannot be reached (" + unreachable.getMessage() + ")");
        } catch (Exception failed) {
            return Optional.of(String.valueOf(failed.getMessage()));
        }
    }

    private void openSocket(String token) throws Exception {
        var opened = new SocketModeApp(token, SocketModeClient.Backend.JavaWebSocket, app);
        opened.startAsync();
        socket = opened;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
