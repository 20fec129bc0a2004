package org.throughline.adapter.slack.inbound;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.User;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;

/** What happens around people: somebody joins a channel, a name changes, the bot is taken away. */
final class Happenings {
    private static final Logger LOG = LoggerFactory.getLogger(Happenings.class);

    private final Listeners listeners;
    private final Workspaces workspaces;

    Happenings(Listeners listeners, Workspaces workspaces) {
        this.listeners = listeners;
        this.workspaces = workspaces;
    }

    Response joined(String team, String conversation, String user) {
        WorkspaceId workspace = SlackIds.workspace(team);
        RoomId room = SlackIds.room(workspace, conversation);
        listeners.roomChanged().accept(room);
        boolean bot = workspaces.findBotUser(workspace).filter(user::equals).isPresent();
        listeners.transactions().run(() -> {
            if (bot) {
                listeners.roomJoined().botJoined(room);
                listeners.reachedAgain().room(room);
            } else {
                listeners.roomJoined().personJoined(room, SlackIds.person(workspace, user));
            }
        });
        return Response.ok();
    }

    Response roomChanged(String team, String conversation) {
        listeners.roomChanged().accept(SlackIds.room(SlackIds.workspace(team), conversation));
        return Response.ok();
    }

    /** It was archived and is not any more. */
    Response roomOpened(String team, String conversation) {
        RoomId room = SlackIds.room(SlackIds.workspace(team), conversation);
        listeners.roomChanged().accept(room);
        listeners.transactions().run(() -> listeners.reachedAgain().room(room));
        return Response.ok();
    }

    Response personChanged(String team, User user) {
        PersonId person = SlackIds.person(SlackIds.workspace(team), user.getId());
        listeners.personChanged().accept(person);
        if (!user.isDeleted()) {
            listeners.transactions().run(() -> listeners.reachedAgain().person(person));
        }
        return Response.ok();
    }

    /** The bot has no way in since that moment; what it keeps stays. Slack may tell of it late, and more than once. */
    Response uninstalled(String team, Instant moment) {
        LOG.warn("the bot was taken out of workspace {}", team);
        listeners.uninstalled().accept(SlackIds.workspace(team), moment);
        return Response.ok();
    }
}
