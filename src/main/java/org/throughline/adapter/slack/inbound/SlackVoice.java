package org.throughline.adapter.slack.inbound;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.adapter.slack.card.SlackMessage;
import org.throughline.domain.team.RoomId;

/** Answers a person at once, while Slack waits: a word to them alone, a dialog, another face of what they pressed. */
final class SlackVoice {
    private static final Logger LOG = LoggerFactory.getLogger(SlackVoice.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final SlackCalls calls;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    SlackVoice(Workspaces workspaces) {
        this.calls = new SlackCalls(workspaces);
    }

    /**
     * Says it to the person alone: in the room where only they see it, or in their own conversation with the bot, and
     * there not again where it may stand already.
     */
    Outcome tell(Moment moment, SlackMessage message) {
        Outcome here = moment.isDirect() ? post(moment, message) : whisper(moment, message);
        boolean mayStand = here == Outcome.DONE || (moment.isDirect() && here == Outcome.UNKNOWN);
        return mayStand ? here : tellApart(moment, message, here);
    }

    /** Says it where everybody in the room or thread sees it, or to the person where Slack lets nobody say it there. */
    Outcome answer(Moment moment, SlackMessage message) {
        Outcome here = post(moment, message);
        return here == Outcome.REFUSED ? tellApart(moment, message, here) : here;
    }

    /** {@code here}: what became of it in the room, which may have been the person's own conversation already. */
    private Outcome tellApart(Moment moment, SlackMessage message, Outcome here) {
        RoomId own = SlackRooms.of(moment.person());
        return moment.room().equals(own) ? here : post(moment.in(own).inThread(null), message);
    }

    private Outcome post(Moment moment, SlackMessage message) {
        PostMark mark = PostMark.random();
        Outcome outcome = calls.makePatiently(
                moment.workspace(),
                slack -> slack.chatPostMessage(
                        request -> request.channel(moment.room().local())
                                .threadTs(moment.thread())
                                .text(message.text())
                                .blocksAsString(message.blocks().toString())
                                .metadata(mark.metadata())
                                .unfurlLinks(false)
                                .unfurlMedia(false)));
        return outcome == Outcome.UNKNOWN && stands(mark, moment) ? Outcome.DONE : outcome;
    }

    /** The bot has no right to read rooms, nor threads anywhere. */
    private boolean stands(PostMark mark, Moment moment) {
        return moment.isDirect()
                && moment.thread() == null
                && calls.sees(moment.workspace(), slack -> mark.standsIn(moment.room(), slack));
    }

    private Outcome whisper(Moment moment, SlackMessage message) {
        return calls.make(
                moment.workspace(),
                slack -> slack.chatPostEphemeral(
                        request -> request.channel(moment.room().local())
                                .user(moment.person().local())
                                .threadTs(moment.thread())
                                .text(message.text())
                                .blocksAsString(message.blocks().toString())));
    }

    /** Opens a dialog, over the one that is open if there is one; not where the trigger is too old. */
    boolean open(Moment moment, ObjectNode view) {
        return call(
                moment,
                slack -> moment.dialog() == null
                        ? slack.viewsOpen(
                                request -> request.triggerId(moment.trigger()).viewAsString(view.toString()))
                        : slack.viewsPush(
                                request -> request.triggerId(moment.trigger()).viewAsString(view.toString())));
    }

    /** Shows something else in the dialog where the person is. */
    boolean turn(Moment moment, ObjectNode view) {
        return call(
                moment,
                slack -> slack.viewsUpdate(
                        request -> request.viewId(moment.dialog()).viewAsString(view.toString())));
    }

    /** Draws the person's home anew. */
    boolean publish(Moment moment, ObjectNode view) {
        return call(
                moment,
                slack -> slack.viewsPublish(
                        request -> request.userId(moment.person().local()).viewAsString(view.toString())));
    }

    /** Shows the message in the place of the one that was pressed. */
    boolean replace(Moment moment, SlackMessage message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("replace_original", true).put("text", message.text()).set("blocks", message.blocks());
        return respond(moment, body);
    }

    /** Takes away the message that was pressed. */
    boolean remove(Moment moment) {
        return respond(moment, JsonNodeFactory.instance.objectNode().put("delete_original", true));
    }

    private boolean respond(Moment moment, ObjectNode body) {
        String url = moment.responseUrl();
        if (url == null) {
            return false;
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException failed) {
            LOG.warn("the pressed message cannot be replaced: {}", failed.toString());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean call(Moment moment, SlackCalls.Call call) {
        return calls.make(moment.workspace(), call) == Outcome.DONE;
    }
}
