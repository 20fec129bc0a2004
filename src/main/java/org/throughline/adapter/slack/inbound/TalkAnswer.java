package org.throughline.adapter.slack.inbound;

import com.slack.api.bolt.response.Response;
import org.throughline.adapter.slack.card.SlackMessage;
import org.throughline.chat.text.Texts;

/** To words in a conversation with the bot, or to a mention: said there, in the thread of the mention. */
final class TalkAnswer extends Answering {
    private final SlackVoice voice;
    private final boolean alone;

    /** {@code alone}: what is said is for this person only, also where others read along. */
    TalkAnswer(Moment moment, Texts texts, Dialogs dialogs, SlackVoice voice, boolean alone) {
        super(moment, texts, dialogs);
        this.voice = voice;
        this.alone = alone;
    }

    @Override
    Response say(SlackMessage message) {
        if (alone) {
            voice.tell(moment(), message);
        } else {
            voice.post(moment(), message);
        }
        return Response.ok();
    }
}
