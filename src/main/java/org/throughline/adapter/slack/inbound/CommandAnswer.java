package org.throughline.adapter.slack.inbound;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.response.Response;
import org.throughline.adapter.slack.card.SlackMessage;
import org.throughline.chat.turn.Reply;

/** To a slash command: said in the very answer to Slack, to the person alone. */
final class CommandAnswer extends Answering {

    CommandAnswer(Moment moment, Desk desk) {
        super(moment, desk);
    }

    @Override
    public Response done(Reply.Done done) {
        return say(plain(texts().get("slack.done")));
    }

    @Override
    Response say(SlackMessage message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("response_type", "ephemeral").put("text", message.text()).set("blocks", message.blocks());
        return SlackResponses.json(body);
    }
}
