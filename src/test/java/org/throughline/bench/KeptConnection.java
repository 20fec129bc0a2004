package org.throughline.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.throughline.adapter.slack.inbound.SlackSignature;

/**
 * One kept connection over which Slack's signed requests go, one after the other; plain, so that the machine's time goes
 * to who answers. Answers have to say how long they are.
 */
final class KeptConnection implements AutoCloseable {
    private static final String HEAD = """
            POST /slack/events HTTP/1.1\r
            Host: %s:%d\r
            User-Agent: Slackbot 1.0\r
            Content-Type: application/x-www-form-urlencoded\r
            X-Slack-Request-Timestamp: %s\r
            X-Slack-Signature: %s\r
            Content-Length: %d\r
            \r
            """;
    private static final String LENGTH = "content-length:";

    private final URI server;
    private final SlackSignature signature;
    private final Socket socket;
    private final InputStream answers;

    KeptConnection(URI server, SlackSignature signature) {
        this.server = server;
        this.signature = signature;
        try {
            this.socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            this.answers = new BufferedInputStream(socket.getInputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sends the body, signed now, and gives the body of the answer; throws where that is not a 200. */
    String post(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String now = Long.toString(Clock.systemUTC().instant().getEpochSecond());
        String head = HEAD.formatted(server.getHost(), server.getPort(), now, signature.of(bytes, now), bytes.length);
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] request = new byte[start.length + bytes.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(bytes, 0, request, start.length, bytes.length);
        try {
            socket.getOutputStream().write(request);
            return answer();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String answer() throws IOException {
        String status = line();
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        String body = new String(answers.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IllegalStateException("answered " + status + " " + body);
        }
        return body;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
