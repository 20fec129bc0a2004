package org.throughline.adapter.slack.inbound;

import com.slack.api.bolt.response.Response;
import org.throughline.adapter.slack.card.CardBlocks;
import org.throughline.adapter.slack.card.SlackMessage;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Reply;

/** What becomes of a reply where something was done; each place says things in its own way. */
abstract class Answering implements Reply.Cases<Response> {
    private final Moment moment;
    private final Desk desk;
    private final Texts texts;

    Answering(Moment moment, Desk desk) {
        this.moment = moment;
        this.desk = desk;
        this.texts = desk.texts(moment);
    }

    /** Says it to the person, where they look now. */
    abstract Response say(SlackMessage message);

    /** The message whose words a form starts with that opens now; empty for any other form. */
    String origin() {
        return "";
    }

    @Override
    public Response done(Reply.Done done) {
        return Response.ok();
    }

    @Override
    public Response refresh(Reply.Refresh refresh) {
        return say(drawn(refresh.card()));
    }

    @Override
    public Response whisper(Reply.Whisper whisper) {
        return say(given(whisper.card()));
    }

    @Override
    public Response openForm(Reply.OpenForm openForm) {
        return desk.dialogs().open(moment, openForm.form(), origin(), texts)
                ? Response.ok()
                : say(plain(texts.get("slack.too-late")));
    }

    @Override
    public Response invalid(Reply.Invalid invalid) {
        return say(plain(String.join("\n", invalid.errors().values())));
    }

    @Override
    public Response refused(Reply.Refused refused) {
        return say(plain(refused.reason()));
    }

    final Moment moment() {
        return moment;
    }

    final Texts texts() {
        return texts;
    }

    final SlackVoice voice() {
        return desk.voice();
    }

    final Dialogs dialogs() {
        return desk.dialogs();
    }

    final SlackMessage drawn(Card card) {
        return CardBlocks.of(card, texts);
    }

    /** The card; where it carries files, they go to the person first and words say where they are. */
    final SlackMessage given(Card card) {
        SlackMessage message = drawn(card);
        return message.files().isEmpty() ? message : plain(desk.files().give(moment, message.files(), texts));
    }

    final SlackMessage plain(String words) {
        return drawn(Card.of(words, new Element.Text(Markdown.escape(words))));
    }
}
