package org.throughline.adapter.slack.inbound;

import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.Optional;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.adapter.slack.card.CardBlocks;
import org.throughline.adapter.slack.card.CardView;
import org.throughline.adapter.slack.card.RoomView;
import org.throughline.adapter.slack.card.ViewValues;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.OpenForms.OpenForm;

/** Dialogs that people send, or close without sending. */
final class Submissions {
    private final Desk desk;
    private final Drafts drafts;
    private final Shortcuts shortcuts;
    private final Home home;

    Submissions(Desk desk, Shortcuts shortcuts, Home home) {
        this.desk = desk;
        this.home = home;
        this.drafts = new Drafts(desk);
        this.shortcuts = shortcuts;
    }

    Response take(ViewSubmissionPayload payload) {
        View view = payload.getView();
        WorkspaceId workspace = SlackIds.workspace(
                payload.getTeam() == null ? null : payload.getTeam().getId(),
                payload.getUser().getTeamId());
        Moment moment = moment(workspace, payload.getUser().getId(), "submit:" + payload.getTriggerId())
                .withTrigger(payload.getTriggerId());
        if (desk.isDone(moment)) {
            return Response.ok();
        }
        if (RoomView.CALLBACK.equals(view.getCallbackId())) {
            return RoomView.findChosen(DialogFields.of(view))
                    .map(room -> shortcuts.start(moment, SlackIds.room(moment.workspace(), room)))
                    .orElseGet(Response::ok);
        }
        String mark = view.getPrivateMetadata();
        Optional<OpenForm> open = desk.dialogs().find(moment, mark);
        return open.isEmpty()
                ? gone(moment)
                : send(
                        moment.in(open.get().room())
                                .inThread(FormMark.parse(mark).thread()),
                        open.get(),
                        view);
    }

    private Response send(Moment moment, OpenForm open, View view) {
        var read = ViewValues.read(open.form(), DialogFields.of(view), moment.workspace(), desk.texts(moment));
        Reply reply = read.errors().isEmpty()
                ? desk.take(
                        moment,
                        open.form().submit(),
                        read.values(),
                        stands -> desk.dialogs().close(open))
                : Reply.Invalid.of(read.errors());
        return reply.choose(new SubmitAnswer(moment, desk, new SubmitAnswer.Sent(open, read.typed(), home)));
    }

    private Response gone(Moment moment) {
        Texts texts = desk.texts(moment);
        String words = texts.get("slack.form-gone");
        return SlackResponses.update(CardView.of(CardBlocks.of(Card.of(words, new Element.Text(words)), texts), texts));
    }

    /** Closed without being sent: what Slack still tells of it is kept. */
    Response close(ViewClosedPayload payload) {
        WorkspaceId workspace = SlackIds.workspace(
                payload.getTeam() == null ? null : payload.getTeam().getId(),
                payload.getUser().getTeamId());
        drafts.keep(moment(workspace, payload.getUser().getId(), "close"), payload.getView());
        return Response.ok();
    }

    private static Moment moment(WorkspaceId workspace, String user, String key) {
        var person = SlackIds.person(workspace, user);
        return Moment.of(person, SlackRooms.of(person), key);
    }
}
