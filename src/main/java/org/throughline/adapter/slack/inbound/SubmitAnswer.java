package org.throughline.adapter.slack.inbound;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.response.Response;
import java.util.Map;
import org.throughline.adapter.slack.card.FormView;
import org.throughline.adapter.slack.card.SlackMessage;
import org.throughline.chat.card.Form;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Reply;
import org.throughline.usecase.port.OpenForms.OpenForm;

/** To a dialog that was sent: it closes when all is well, and otherwise stays open with everything typed in it. */
final class SubmitAnswer extends Answering {
    private final SlackVoice voice;
    private final Dialogs dialogs;
    private final OpenForm open;
    private final FormValues typed;

    SubmitAnswer(Moment moment, Texts texts, Sent sent) {
        super(moment, texts, sent.dialogs());
        this.voice = sent.voice();
        this.dialogs = sent.dialogs();
        this.open = sent.open();
        this.typed = sent.typed();
    }

    /** The form that was sent, what was typed in it, and what answers it. */
    record Sent(OpenForm open, FormValues typed, Dialogs dialogs, SlackVoice voice) {}

    @Override
    Response say(SlackMessage message) {
        voice.tell(moment(), message);
        return Response.ok();
    }

    @Override
    public Response openForm(Reply.OpenForm next) {
        OpenForm more = OpenForm.opened(moment().person(), open.room(), next.form(), open.openedAt());
        dialogs.add(more);
        return SlackResponses.update(dialogs.view(more, moment(), next.form(), texts()));
    }

    @Override
    public Response invalid(Reply.Invalid invalid) {
        Form asked = invalid.form() == null ? open.form() : invalid.form();
        dialogs.keepTyped(open, asked, typed);
        return invalid.form() == null
                ? errors(invalid.errors())
                : SlackResponses.update(dialogs.view(open, moment(), asked.redrawn(typed, invalid.errors()), texts()));
    }

    @Override
    public Response refused(Reply.Refused refused) {
        dialogs.keepTyped(open, open.form(), typed);
        return errors(Map.of(open.form().fields().get(0).name(), refused.reason()));
    }

    private Response errors(Map<String, String> byField) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("response_action", "errors");
        FormView.errors(open.form(), byField).forEach(body.putObject("errors")::put);
        return SlackResponses.json(body);
    }
}
