package org.throughline.adapter.slack.connect;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The socket over which Slack sends its requests to an app. Once it is there it opens itself again whenever Slack or the
 * network closes it, until it is closed here.
 */
final class EventSocket implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventSocket.class);

    private final SocketModeApp socket;

    private EventSocket(SocketModeApp socket) {
        this.socket = socket;
    }

    /**
     * Asks Slack for a socket and begins to open it; nothing is left behind when Slack gives none. Throws
     * {@link IOException} with what stands in the way.
     */
    static EventSocket begin(App app, String appToken) throws IOException {
        EventSocket begun = new EventSocket(new SocketModeApp(appToken, SocketModeClient.Backend.JavaWebSocket, app));
        try {
            begun.socket.startAsync();
            return begun;
        } catch (Exception failed) {
            boolean refusedAtOnce = begun.socket.getClient() == null;
            begun.close();
            throw new IOException(
                    refusedAtOnce ? "no socket for the app token" : String.valueOf(failed.getMessage()), failed);
        }
    }

    /** Whether Slack answers over it now; waits up to three seconds for that. */
    boolean works() {
        return socket.getClient().verifyConnection();
    }

    @Override
    public void close() {
        SocketModeClient client = socket.getClient();
        try {
            if (client != null) {
                client.close();
            }
            socket.stop();
        } catch (Exception failed) {
            LOG.warn("the socket to Slack did not close: {}", failed.toString());
        }
    }
}
