package org.throughline.adapter.slack.connect;

import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The other end of Slack's socket, on a free port of loopback: it greets, answers pings, and says nothing more. */
final class FakeSocket extends WebSocketServer {
    private final CountDownLatch started = new CountDownLatch(1);

    private FakeSocket() {
        super(new InetSocketAddress("127.0.0.1", 0));
        setReuseAddr(true);
    }

    static FakeSocket open() throws InterruptedException {
        FakeSocket socket = new FakeSocket();
        socket.start();
        socket.started.await();
        return socket;
    }

    String address() {
        return "ws://127.0.0.1:" + getPort() + "/link";
    }

    void close() throws InterruptedException {
        stop(500);
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket client, ClientHandshake handshake) {
        client.send("{\"type\":\"hello\",\"num_connections\":1}");
    }

    @Override
    public void onClose(WebSocket client, int code, String reason, boolean remote) {}

    @Override
    public void onMessage(WebSocket client, String message) {}

    @Override
    public void onError(WebSocket client, Exception failed) {}
}
