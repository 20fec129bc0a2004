package org.throughline.adapter.slack.inbound;

import com.slack.api.bolt.response.Response;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.throughline.domain.StaleStateException;
import org.throughline.usecase.port.Inbound;

/**
 * Events that want an answer. Slack delivers one again until it was taken: it is answered once, and an answer that did not
 * get through is given with the next delivery.
 */
final class Questions {
    private static final String ANSWERED = "answered:";
    private static final String SAID = "said";

    private final Inbound inbound;
    private final Clock clock;
    /** Only spares somebody a second copy, while Slack is so slow that it asks again meanwhile; nothing hangs on it. */
    private final Set<String> beingAnswered = ConcurrentHashMap.newKeySet();

    Questions(Inbound inbound, Clock clock) {
        this.inbound = inbound;
        this.clock = clock;
    }

    /** {@code answer} gives the answer, and {@link SlackResponses#deliverAgain} where it did not get through. */
    Response once(Moment moment, Supplier<Response> answer) {
        String key = ANSWERED + moment.key();
        if (!beingAnswered.add(moment.workspace() + key)) {
            return SlackResponses.deliverAgain();
        }
        try {
            return inbound.findKind(moment.workspace(), key).isPresent() ? Response.ok() : first(moment, key, answer);
        } finally {
            beingAnswered.remove(moment.workspace() + key);
        }
    }

    private Response first(Moment moment, String key, Supplier<Response> answer) {
        Response response = answer.get();
        if (response.getStatusCode() == SlackResponses.OK) {
            note(moment, key);
        }
        return response;
    }

    private void note(Moment moment, String key) {
        try {
            inbound.note(moment.workspace(), key, SAID, clock.instant());
        } catch (StaleStateException another) {
            // another machine answered it too, and noted it
        }
    }
}
