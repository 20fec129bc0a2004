package org.throughline.adapter.slack.connect;

import com.slack.api.bolt.App;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.domain.team.WorkspaceId;

/**
 * Gets the bot into its workspace and looks again and again whether it still is there: a Slack that cannot be reached
 * stops nothing else.
 */
public final class SlackConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlackConnection.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration SOCKET_OPENS_WITHIN = Duration.ofSeconds(5);
    private static final int LOOKS_WHILE_OPENING = 25;

    private final SingleWorkspace workspace;
    private final App app;
    private final @Nullable String appToken;
    private final Duration looksEvery;
    private final Consumer<WorkspaceId> reached;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "slack-connection"));
    private volatile boolean works;
    private @Nullable EventSocket socket;
    private Duration pause = Duration.ZERO;

    /**
     * {@code appToken}: opens the socket; null where Slack sends its requests over HTTP. {@code reached} hears of the
     * workspace each time it can be reached after it could not, and again where it failed to take that in.
     */
    public SlackConnection(
            SingleWorkspace workspace,
            App app,
            @Nullable String appToken,
            Duration looksEvery,
            Consumer<WorkspaceId> reached) {
        this.workspace = workspace;
        this.app = app;
        this.appToken = appToken;
        this.looksEvery = looksEvery;
        this.reached = reached;
    }

    /** Tries in the background until it works, and again whenever it does not any more. */
    public void start() {
        lookAfter(Duration.ZERO);
    }

    /** Whether Slack, when last asked, knew the bot, and spoke to it where a socket is wanted. */
    public boolean works() {
        return works;
    }

    @Override
    public void close() {
        looks.shutdownNow();
        try {
            if (!looks.awaitTermination(SOCKET_OPENS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Slack is still being asked");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        closeSocket();
    }

    private synchronized void closeSocket() {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private void lookAfter(Duration wait) {
        if (!looks.isShutdown()) {
            var unused = looks.schedule(this::look, wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        Optional<String> unreachable = findWrong();
        if (looks.isShutdown()) {
            return;
        }
        Optional<String> wrong = unreachable.or(this::sayReached);
        if (wrong.isEmpty()) {
            pause = Duration.ZERO;
            lookAfter(looksEvery);
        } else {
            works = false;
            pause = pause.isZero() ? FIRST_PAUSE : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
            LOG.warn("no connection to Slack: {}; trying again in {} s", wrong.get(), pause.toSeconds());
            lookAfter(pause);
        }
    }

    /** What kept the news from being taken in; empty when nothing did, or it is no news. */
    private Optional<String> sayReached() {
        if (works) {
            return Optional.empty();
        }
        try {
            workspace.findWorkspace().ifPresent(reached);
        } catch (RuntimeException failed) {
            return Optional.of("it cannot be told (" + failed + ")");
        }
        works = true;
        LOG.info("connected to Slack");
        return Optional.empty();
    }

    /** What stands in the way; empty when nothing does. */
    private Optional<String> findWrong() {
        try {
            Optional<String> wrong = workspace.identify();
            if (wrong.isPresent()) {
                return wrong;
            }
            return appToken == null || socketWorks(appToken)
                    ? Optional.empty()
                    : Optional.of("its socket does not open");
        } catch (IOException unreachable) {
            return Optional.of("Slack cannot be reached (" + unreachable.getMessage() + ")");
        } catch (Exception failed) {
            return Optional.of(String.valueOf(failed.getMessage()));
        }
    }

    /** A socket that was open before opens itself again in its own time. */
    private boolean socketWorks(String token) throws Exception {
        EventSocket open = socket(token);
        Duration wait = SOCKET_OPENS_WITHIN.dividedBy(LOOKS_WHILE_OPENING);
        for (int look = 0; look < LOOKS_WHILE_OPENING; look++) {
            if (open.works()) {
                return true;
            }
            if (looks.awaitTermination(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return false;
    }

    private synchronized EventSocket socket(String token) throws IOException {
        if (socket == null) {
            socket = EventSocket.begin(app, token);
        }
        return socket;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
