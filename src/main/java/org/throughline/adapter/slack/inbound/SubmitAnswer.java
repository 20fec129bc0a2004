package org.throughline.adapter.slack.inbound;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.response.Response;
import java.util.Map;
import org.throughline.adapter.slack.card.FormView;
import org.throughline.adapter.slack.card.SlackMessage;
import org.throughline.chat.card.Form;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Reply;
import org.throughline.usecase.port.OpenForms.OpenForm;

/** To a dialog that was sent: it closes when all is well, and otherwise stays open with everything typed in it. */
final class SubmitAnswer extends Answering {
    private final OpenForm open;
    private final FormValues typed;
    private final Home home;

    SubmitAnswer(Moment moment, Desk desk, Sent sent) {
        super(moment, desk);
        this.open = sent.open();
        this.typed = sent.typed();
        this.home = sent.home();
    }

    /** The form that was sent, what was typed in it, and the home it may have been opened from. */
    record Sent(OpenForm open, FormValues typed, Home home) {}

    @Override
    public Response done(Reply.Done done) {
        drawHome();
        return Response.ok();
    }

    @Override
    public Response whisper(Reply.Whisper whisper) {
        drawHome();
        return super.whisper(whisper);
    }

    private void drawHome() {
        if (open.room().equals(SlackRooms.of(moment().person()))) {
            home.draw(moment());
        }
    }

    @Override
    Response say(SlackMessage message) {
        voice().tell(moment(), message);
        return Response.ok();
    }

    @Override
    public Response openForm(Reply.OpenForm next) {
        OpenForm more = dialogs().follow(open, next.form());
        return SlackResponses.update(dialogs().view(more, moment(), next.form(), texts()));
    }

    @Override
    public Response invalid(Reply.Invalid invalid) {
        Form asked = invalid.form() == null ? open.form() : invalid.form();
        dialogs().keepTyped(open, asked, typed);
        return invalid.form() == null
                ? errors(invalid.errors())
                : SlackResponses.update(
                        dialogs().view(open, moment(), asked.redrawn(typed, invalid.errors()), texts()));
    }

    @Override
    public Response refused(Reply.Refused refused) {
        dialogs().keepTyped(open, open.form(), typed);
        return errors(Map.of(open.form().fields().get(0).name(), refused.reason()));
    }

    private Response errors(Map<String, String> byField) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("response_action", "errors");
        FormView.errors(open.form(), byField).forEach(body.putObject("errors")::put);
        return SlackResponses.json(body);
    }
}
