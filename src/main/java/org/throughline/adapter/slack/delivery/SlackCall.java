package org.throughline.adapter.slack.delivery;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.adapter.slack.NotSentException;
import org.throughline.usecase.port.DeliveryResult;
import org.throughline.usecase.port.OutgoingMessage;

/** One call of Slack's web API for a message. */
@FunctionalInterface
interface SlackCall<R extends SlackApiTextResponse> {
    int TOO_MANY_REQUESTS = 429;
    int SERVER_ERRORS = 500;
    Duration USUAL_PAUSE = Duration.ofSeconds(30);

    R run() throws IOException, SlackApiException;

    /** Calls, and reads what became of it; {@code done} reads the answer where Slack did what it was asked. */
    static <R extends SlackApiTextResponse> DeliveryResult make(
            OutgoingMessage message, SlackCall<R> call, Function<R, DeliveryResult> done) {
        try {
            R answer = call.run();
            return answer.isOk() ? done.apply(answer) : SlackErrors.of(String.valueOf(answer.getError()), message);
        } catch (NotSentException nothing) {
            return new DeliveryResult.Failed("Slack cannot be reached: " + nothing.getMessage());
        } catch (IOException noAnswer) {
            return new DeliveryResult.Unknown("no answer from Slack: " + noAnswer.getMessage());
        } catch (SlackApiException status) {
            return ofStatus(status);
        }
    }

    private static DeliveryResult ofStatus(SlackApiException answer) {
        int status = answer.getResponse().code();
        if (status == TOO_MANY_REQUESTS) {
            return new DeliveryResult.TryLater(retryAfter(answer));
        }
        String reason = "Slack answers with HTTP status " + status;
        return status >= SERVER_ERRORS ? new DeliveryResult.Unknown(reason) : new DeliveryResult.Refused(reason);
    }

    private static Duration retryAfter(SlackApiException answer) {
        return Optional.ofNullable(answer.getResponse().header("Retry-After"))
                .filter(seconds -> seconds.matches("\\d{1,5}"))
                .map(seconds -> Duration.ofSeconds(Math.max(1, Long.parseLong(seconds))))
                .orElse(USUAL_PAUSE);
    }
}
