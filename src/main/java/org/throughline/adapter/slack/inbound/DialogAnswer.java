package org.throughline.adapter.slack.inbound;

import com.slack.api.bolt.response.Response;
import org.throughline.adapter.slack.card.CardView;
import org.throughline.adapter.slack.card.SlackMessage;
import org.throughline.chat.text.Texts;

/** To a button of the home or a shortcut, where no message stands: said in a dialog. */
final class DialogAnswer extends Answering {
    private final SlackVoice voice;

    DialogAnswer(Moment moment, Texts texts, Dialogs dialogs, SlackVoice voice) {
        super(moment, texts, dialogs);
        this.voice = voice;
    }

    @Override
    Response say(SlackMessage message) {
        if (!voice.open(moment(), CardView.of(message, texts()))) {
            voice.tell(moment(), message);
        }
        return Response.ok();
    }
}
