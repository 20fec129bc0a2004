package org.throughline.adapter.slack.inbound;

import com.slack.api.bolt.response.Response;
import org.throughline.adapter.slack.card.CardView;
import org.throughline.adapter.slack.card.SlackMessage;
import org.throughline.chat.turn.Reply;

/** To a button of the home: what it changed is drawn there, and what there is to say is said in a dialog. */
class HomeAnswer extends Answering {
    private final Home home;

    HomeAnswer(Moment moment, Desk desk, Home home) {
        super(moment, desk);
        this.home = home;
    }

    @Override
    public Response done(Reply.Done done) {
        home.draw(moment());
        return Response.ok();
    }

    @Override
    public Response refresh(Reply.Refresh refresh) {
        home.draw(moment());
        return super.refresh(refresh);
    }

    @Override
    public Response whisper(Reply.Whisper whisper) {
        home.draw(moment());
        return super.whisper(whisper);
    }

    @Override
    Response say(SlackMessage message) {
        if (!voice().open(moment(), CardView.of(message, texts()))) {
            voice().tell(moment(), message);
        }
        return Response.ok();
    }
}
