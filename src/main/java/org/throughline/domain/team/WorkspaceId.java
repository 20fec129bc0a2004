package org.throughline.domain.team;

/** A Slack workspace, a Teams tenant or the sandbox; its text form never contains a slash. */
public record WorkspaceId(String value) {

    public WorkspaceId {
        if (value.isBlank() || value.indexOf('/') >= 0) {
            throw new IllegalArgumentException("not a workspace id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
