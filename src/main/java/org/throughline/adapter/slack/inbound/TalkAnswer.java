package org.throughline.adapter.slack.inbound;

import com.slack.api.bolt.response.Response;
import org.throughline.adapter.slack.card.SlackMessage;
import org.throughline.chat.turn.Reply;

/** To words in a conversation with the bot, or to a mention: said there, in the thread of the mention. */
final class TalkAnswer extends Answering {
    private final boolean forOneOnly;

    /** {@code forOneOnly}: what is said is for this person only, also where others read along. */
    TalkAnswer(Moment moment, Desk desk, boolean forOneOnly) {
        super(moment, desk);
        this.forOneOnly = forOneOnly;
    }

    @Override
    public Response done(Reply.Done done) {
        return say(plain(texts().get("slack.done")));
    }

    @Override
    Response say(SlackMessage message) {
        Outcome outcome = forOneOnly ? voice().tell(moment(), message) : voice().answer(moment(), message);
        return outcome.isOpen() ? SlackResponses.deliverAgain() : Response.ok();
    }
}
