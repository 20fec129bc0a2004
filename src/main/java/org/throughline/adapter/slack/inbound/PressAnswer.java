package org.throughline.adapter.slack.inbound;

import com.slack.api.bolt.response.Response;
import org.throughline.adapter.slack.card.SlackMessage;
import org.throughline.chat.turn.Reply;

/** To a button of a message. What only this person sees is replaced or goes away; what others see the couriers draw. */
class PressAnswer extends Answering {

    PressAnswer(Moment moment, Desk desk) {
        super(moment, desk);
    }

    @Override
    public Response done(Reply.Done done) {
        if (moment().fleeting()) {
            voice().remove(moment());
        }
        return Response.ok();
    }

    @Override
    public Response refresh(Reply.Refresh refresh) {
        SlackMessage message = drawn(refresh.card());
        boolean own = moment().fleeting() || moment().isDirect();
        if (!own || !voice().replace(moment(), message)) {
            voice().tell(moment(), message);
        }
        return Response.ok();
    }

    @Override
    public Response whisper(Reply.Whisper whisper) {
        SlackMessage message = given(whisper.card());
        if (!moment().fleeting() || !voice().replace(moment(), message)) {
            voice().tell(moment(), message);
        }
        return Response.ok();
    }

    @Override
    Response say(SlackMessage message) {
        voice().tell(moment(), message);
        return Response.ok();
    }
}
