package org.throughline.adapter.slack.inbound;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.adapter.slack.SlackRef;
import org.throughline.adapter.slack.card.CardBlocks;
import org.throughline.adapter.slack.card.RoomView;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.session.KeepWords;

/** What Slack's menus offer: on a message to keep its words, and everywhere to start a meeting. */
final class Shortcuts {
    private static final String KEEP_IN_STEP = "keep_in_step";
    private static final String MAKE_ACTION_STEP = "make_action_step";

    private final Desk desk;

    Shortcuts(Desk desk) {
        this.desk = desk;
    }

    /** Opens the form that keeps the words of a message; one with nothing but files or blocks has none. */
    Response onMessage(MessageShortcutPayload payload) {
        WorkspaceId workspace = SlackIds.workspace(
                payload.getTeam() == null ? null : payload.getTeam().getId(),
                payload.getUser().getTeamId());
        Moment moment = Moment.of(
                        SlackIds.person(workspace, payload.getUser().getId()),
                        SlackIds.room(workspace, payload.getChannel().getId()),
                        "shortcut:" + payload.getTriggerId())
                .withTrigger(payload.getTriggerId())
                .inThread(payload.getMessage().getThreadTs());
        String words = desk.read(
                moment, Objects.requireNonNullElse(payload.getMessage().getText(), ""));
        var typed = new FormValues(Map.of(KeepWords.WORDS, List.of(words)));
        Reply reply = switch (payload.getCallbackId()) {
            case KEEP_IN_STEP -> desk.take(moment, new OpensMeeting.OpenKeepWords(), typed);
            case MAKE_ACTION_STEP -> desk.take(moment, new OpensMeeting.OpenStepFromWords(), typed);
            default -> new Reply.Refused(desk.texts(moment).get("slack.old-button"));
        };
        var message =
                new SlackRef(payload.getChannel().getId(), payload.getMessage().getTs());
        return reply.choose(new MessageAnswer(moment, desk, message));
    }

    /** Asks for the channel first: a meeting belongs to one, and Slack does not say where the person is. */
    Response anywhere(GlobalShortcutPayload payload) {
        WorkspaceId workspace = SlackIds.workspace(
                payload.getTeam() == null ? null : payload.getTeam().getId(),
                payload.getUser().getTeamId());
        var person = SlackIds.person(workspace, payload.getUser().getId());
        Moment moment = Moment.of(person, SlackRooms.of(person), "shortcut:" + payload.getActionTs())
                .withTrigger(payload.getTriggerId());
        Texts texts = desk.texts(moment);
        if (!desk.voice().open(moment, RoomView.of(texts))) {
            var words = Card.of(texts.get("slack.too-late"), new Element.Text(texts.get("slack.too-late")));
            desk.voice().tell(moment, CardBlocks.of(words, texts));
        }
        return Response.ok();
    }

    /** The channel is chosen: what the start would be is shown there, to this person alone. */
    Response start(Moment moment, RoomId room) {
        Moment there = moment.in(room);
        Reply reply = desk.take(there, new MeetingActs.Start(""));
        return reply.choose(new PressAnswer(there, desk));
    }
}
