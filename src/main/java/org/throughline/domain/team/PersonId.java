package org.throughline.domain.team;

/** A platform identity: workspace and platform user id, written {@code workspace/user}. */
public record PersonId(String value) {

    public PersonId {
        if (value.indexOf('/') < 1 || value.endsWith("/")) {
            throw new IllegalArgumentException("not a person id: " + value);
        }
    }

    /** The person that the platform calls {@code local} in this workspace. */
    public static PersonId of(WorkspaceId workspace, String local) {
        return new PersonId(workspace.value() + "/" + local);
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
