package org.throughline.adapter.slack.inbound;

import com.slack.api.bolt.response.Response;
import org.throughline.adapter.slack.card.CardView;
import org.throughline.adapter.slack.card.SlackMessage;
import org.throughline.chat.turn.Reply;

/** To a button in a dialog that shows a card, as the home opens them: the dialog shows what follows. */
final class DialogAnswer extends HomeAnswer {

    DialogAnswer(Moment moment, Desk desk, Home home) {
        super(moment, desk, home);
    }

    @Override
    public Response done(Reply.Done done) {
        super.done(done);
        return say(plain(texts().get("slack.done")));
    }

    @Override
    Response say(SlackMessage message) {
        if (!voice().turn(moment(), CardView.of(message, texts()))) {
            voice().tell(moment(), message);
        }
        return Response.ok();
    }
}
