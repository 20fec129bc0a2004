package org.throughline.adapter.slack.inbound;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.response.Response;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.domain.team.WorkspaceId;

/** What people type after {@code /plc}. */
final class Commands {
    private final Desk desk;

    Commands(Desk desk) {
        this.desk = desk;
    }

    Response take(SlashCommandPayload command) {
        WorkspaceId workspace = SlackIds.workspace(command.getTeamId());
        Moment moment = Moment.of(
                        SlackIds.person(workspace, command.getUserId()),
                        SlackIds.room(workspace, command.getChannelId()),
                        "command:" + command.getTriggerId())
                .withTrigger(command.getTriggerId());
        String typed = command.getText() == null ? "" : command.getText();
        return desk.take(moment, desk.parse(typed)).choose(new CommandAnswer(moment, desk));
    }
}
