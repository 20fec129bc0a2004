package org.throughline.domain.team;

/** A channel or a direct conversation: workspace and platform room id, written {@code workspace/room}. */
public record RoomId(String value) {

    public RoomId {
        if (value.indexOf('/') < 1 || value.endsWith("/")) {
            throw new IllegalArgumentException("not a room id: " + value);
        }
    }

    /** The room that the platform calls {@code local} in this workspace. */
    public static RoomId of(WorkspaceId workspace, String local) {
        return new RoomId(workspace.value() + "/" + local);
    }

    public WorkspaceId workspace() {
        return new WorkspaceId(value.substring(0, value.indexOf('/')));
    }

    /** What the platform itself calls it, without the workspace. */
    public String local() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
