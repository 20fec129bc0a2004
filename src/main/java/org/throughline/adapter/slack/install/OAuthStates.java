package org.throughline.adapter.slack.install;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/** Installations that were begun, in the table {@code slack_oauth_state}: each may be ended once, within ten minutes. */
final class OAuthStates {
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int BYTES = 32;
    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Jdbi jdbi;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OAuthStates(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A new state that nobody can guess; forgets those that are too old. */
    String create() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from slack_oauth_state where created_at < :oldest")
                    .bind("oldest", oldest())
                    .execute();
            handle.createUpdate("insert into slack_oauth_state (state, created_at) values (:state, :now)")
                    .bind("state", state)
                    .bind("now", clock.instant())
                    .execute();
        });
        return state;
    }

    /** Whether this is the first use of a state that was created in the last ten minutes. */
    boolean use(String state) {
        var sql = "delete from slack_oauth_state where state = :state and created_at >= :oldest";
        return STATE.matcher(state).matches()
                && jdbi.withHandle(handle -> handle.createUpdate(sql)
                                .bind("state", state)
                                .bind("oldest", oldest())
                                .execute())
                        == 1;
    }

    private Instant oldest() {
        return clock.instant().minus(LIFE);
    }
}
