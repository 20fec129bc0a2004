package org.throughline.adapter.slack.inbound;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.domain.team.WorkspaceId;

/** Calls of Slack's web API while somebody waits. Nothing is thrown here: what they did stands, whatever Slack does. */
final class SlackCalls {
    private static final Logger LOG = LoggerFactory.getLogger(SlackCalls.class);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;
    private static final int UNAVAILABLE = 503;
    /** Slack waits three seconds for us; one of them can be spent on waiting for Slack. */
    private static final String SHORT_PAUSE = "1";
    /** Errors that pass (docs.slack.dev/reference/methods/chat.postMessage, "Errors"). */
    private static final Set<String> PASSING = Set.of(
            "ratelimited",
            "rate_limited",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "accesslimited");
    /** After these, Slack says there, some of it may be done. */
    private static final Set<String> HALF_DONE = Set.of("internal_error", "fatal_error");

    private final Workspaces workspaces;

    SlackCalls(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /** One question to Slack. */
    @FunctionalInterface
    interface Call {
        SlackApiTextResponse on(MethodsClient slack) throws IOException, SlackApiException;
    }

    /** Looks whether something is there; throws where Slack does not let itself be looked at. */
    @FunctionalInterface
    interface Look {
        boolean at(MethodsClient slack) throws IOException, SlackApiException;
    }

    Outcome make(WorkspaceId workspace, Call call) {
        try {
            Optional<MethodsClient> slack = workspaces.findClient(workspace);
            if (slack.isEmpty()) {
                LOG.warn("no token for {}", workspace);
                return Outcome.REFUSED;
            }
            return make(slack.get(), call);
        } catch (RuntimeException failed) { // a token that cannot be read, a database that is away
            LOG.warn("an answer cannot be given to Slack: {}", failed.toString());
            return Outcome.TRY_LATER;
        }
    }

    private static Outcome make(MethodsClient slack, Call call) {
        try {
            return outcome(call.on(slack));
        } catch (SlackApiException failed) {
            return outcome(failed);
        } catch (IOException | RuntimeException failed) {
            LOG.warn("Slack could not be reached for an answer: {}", failed.toString());
            return Outcome.UNKNOWN;
        }
    }

    /** Whether it is there, as far as anybody can see now. */
    boolean sees(WorkspaceId workspace, Look look) {
        try {
            Optional<MethodsClient> slack = workspaces.findClient(workspace);
            return slack.isPresent() && look.at(slack.get());
        } catch (IOException | SlackApiException | RuntimeException failed) {
            LOG.warn("Slack cannot be looked at: {}", failed.toString());
            return false;
        }
    }

    /** As {@link #make}; where Slack asks for a pause of a second, once more after that. */
    Outcome makePatiently(WorkspaceId workspace, Call call) {
        return make(workspace, slack -> {
            try {
                return call.on(slack);
            } catch (SlackApiException failed) {
                if (!SHORT_PAUSE.equals(failed.getResponse().header("Retry-After"))) {
                    throw failed;
                }
                pause();
                return call.on(slack);
            }
        });
    }

    private static Outcome outcome(SlackApiTextResponse answer) {
        if (answer.isOk()) {
            return Outcome.DONE;
        }
        LOG.warn("Slack refused an answer: {}", answer.getError());
        String error = String.valueOf(answer.getError());
        if (HALF_DONE.contains(error)) {
            return Outcome.UNKNOWN;
        }
        return PASSING.contains(error) ? Outcome.TRY_LATER : Outcome.REFUSED;
    }

    private static Outcome outcome(SlackApiException failed) {
        int status = failed.getResponse().code();
        LOG.warn("Slack could not be reached for an answer: HTTP status {}", status);
        if (status == TOO_MANY_REQUESTS || status == UNAVAILABLE) {
            return Outcome.TRY_LATER;
        }
        return status >= SERVER_ERRORS ? Outcome.UNKNOWN : Outcome.REFUSED;
    }

    private static void pause() throws InterruptedIOException {
        try {
            TimeUnit.SECONDS.sleep(Long.parseLong(SHORT_PAUSE));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while Slack wanted a pause");
        }
    }
}
