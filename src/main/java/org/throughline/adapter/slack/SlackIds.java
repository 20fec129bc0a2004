package org.throughline.adapter.slack;

import org.jspecify.annotations.Nullable;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;

/** Slack's ids ({@code T…} team, {@code U…} user, {@code C…} or {@code D…} conversation) as the bot knows them, and back. */
public final class SlackIds {
    private static final String PREFIX = "slack-";
    /** A conversation with one person, or the person whose conversation it is. */
    private static final String DIRECT = "DUW";

    private SlackIds() {}

    public static WorkspaceId workspace(String team) {
        return new WorkspaceId(PREFIX + team);
    }

    /** Where a person acts; {@code team} is null where the app is installed in a whole organisation. */
    public static WorkspaceId workspace(@Nullable String team, String teamOfUser) {
        return workspace(team == null ? teamOfUser : team);
    }

    public static PersonId person(WorkspaceId workspace, String user) {
        return new PersonId(workspace.value() + "/" + user);
    }

    public static RoomId room(WorkspaceId workspace, String conversation) {
        return new RoomId(workspace.value() + "/" + conversation);
    }

    /** Whether the workspace is one of Slack's. */
    public static boolean isSlack(WorkspaceId workspace) {
        return workspace.value().startsWith(PREFIX);
    }

    /** Slack's id of a workspace of Slack's. */
    public static String team(WorkspaceId workspace) {
        return workspace.value().substring(PREFIX.length());
    }

    /** Whether the room is a conversation of one person with the bot. */
    public static boolean isDirect(RoomId room) {
        return DIRECT.indexOf(room.local().charAt(0)) >= 0;
    }
}
