package org.throughline.adapter.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Opens clients of Slack's web API that never send a request twice by themselves (OkHttp would, where a kept connection
 * breaks after the request was written), and that tell a call that did not leave from one without an answer
 * ({@link NotSentException}).
 */
public final class SlackClients {
    /** Three calls of it, as a look-up with its post takes, fit into a courier's lease of 30 s. */
    public static final Duration LONGEST_CALL = Duration.ofSeconds(9);

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(4);
    private static final int KEPT_CONNECTIONS = 16;
    private static final long KEPT_SECONDS = 30;

    private SlackClients() {}

    /** A client with these settings, whose calls take {@code longestCall} at most. */
    public static Slack open(SlackConfig config, Duration longestCall) {
        config.setStatsEnabled(false);
        OkHttpClient client = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .connectTimeout(LONGEST_CONNECT)
                .callTimeout(longestCall)
                .readTimeout(longestCall)
                .writeTimeout(longestCall)
                .connectionPool(new ConnectionPool(KEPT_CONNECTIONS, KEPT_SECONDS, TimeUnit.SECONDS))
                .addInterceptor(SlackClients::watch)
                .addNetworkInterceptor(SlackClients::markConnected)
                .build();
        return Slack.getInstance(config, new SlackHttpClient(client));
    }

    private static Response watch(Interceptor.Chain chain) throws IOException {
        AtomicBoolean connected = new AtomicBoolean();
        Request request =
                chain.request().newBuilder().tag(AtomicBoolean.class, connected).build();
        try {
            return chain.proceed(request);
        } catch (IOException failed) {
            if (connected.get()) {
                throw failed;
            }
            throw new NotSentException(failed);
        }
    }

    /** Called once there is a connection, before the request is written. */
    private static Response markConnected(Interceptor.Chain chain) throws IOException {
        AtomicBoolean connected = chain.request().tag(AtomicBoolean.class);
        if (connected != null) {
            connected.set(true);
        }
        return chain.proceed(chain.request());
    }
}
