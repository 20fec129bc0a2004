package org.throughline.adapter.slack.inbound;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.chat.codec.MalformedText;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.IntentCodec;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.WorkspaceId;

/** Buttons and menus that people press, in messages, in the home and in dialogs. */
final class Presses {
    private static final Logger LOG = LoggerFactory.getLogger(Presses.class);
    private static final String HOME = "home";

    private final Desk desk;
    private final Home home;
    private final Drafts drafts;

    Presses(Desk desk, Home home) {
        this.desk = desk;
        this.home = home;
        this.drafts = new Drafts(desk);
    }

    Response take(BlockActionPayload payload) {
        Moment moment = moment(payload);
        if (payload.getActions() == null || payload.getActions().isEmpty()) {
            return Response.ok();
        }
        Optional<String> value = valueOf(payload.getActions().get(0));
        if (value.isEmpty()) {
            drafts.keep(moment, payload.getView());
            return Response.ok();
        }
        return decode(value.get())
                .map(intent -> desk.take(moment, intent))
                .orElseGet(() -> new Reply.Refused(desk.texts(moment).get("slack.old-button")))
                .choose(answering(moment, payload.getView()));
    }

    private Answering answering(Moment moment, @Nullable View view) {
        if (view == null) {
            return new PressAnswer(moment, desk);
        }
        return view.getType().equals(HOME)
                ? new HomeAnswer(moment, desk, home)
                : new DialogAnswer(moment.inDialog(view.getId()), desk, home);
    }

    /** What the pressed button means; empty for one that no version of this bot has drawn. */
    private static Optional<Intent> decode(String value) {
        try {
            return Optional.of(IntentCodec.decode(value));
        } catch (MalformedText unknown) {
            LOG.warn("a button that means nothing was pressed");
            return Optional.empty();
        }
    }

    /** The intent a button or a menu's item carries; empty for the fields of a dialog. */
    private static Optional<String> valueOf(Action action) {
        return switch (String.valueOf(action.getType())) {
            case "button" -> Optional.ofNullable(action.getValue());
            case "overflow" -> Optional.ofNullable(action.getSelectedOption()).map(Action.SelectedOption::getValue);
            case "static_select" ->
                action.getActionId().equals(DialogFields.ACTION)
                        ? Optional.empty()
                        : Optional.ofNullable(action.getSelectedOption()).map(Action.SelectedOption::getValue);
            default -> Optional.empty();
        };
    }

    private static Moment moment(BlockActionPayload payload) {
        WorkspaceId workspace = SlackIds.workspace(
                payload.getTeam() == null ? null : payload.getTeam().getId(),
                payload.getUser().getTeamId());
        PersonId person = SlackIds.person(workspace, payload.getUser().getId());
        Moment moment = payload.getChannel() == null
                ? Moment.of(person, SlackRooms.of(person), "press:" + payload.getTriggerId())
                : Moment.of(
                        person,
                        SlackIds.room(workspace, payload.getChannel().getId()),
                        "press:" + payload.getTriggerId());
        var container = payload.getContainer();
        boolean fleeting = container != null && container.isEphemeral();
        return moment.withTrigger(payload.getTriggerId())
                .withResponse(payload.getResponseUrl(), fleeting)
                .inThread(container == null ? null : container.getThreadTs());
    }
}
