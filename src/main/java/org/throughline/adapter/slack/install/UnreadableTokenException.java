package org.throughline.adapter.slack.install;

import org.throughline.domain.team.WorkspaceId;

/** A token is kept, but not under this key or not for this workspace. */
final class UnreadableTokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableTokenException(WorkspaceId workspace) {
        super("the token of %s was not locked with this slack.token-key for this workspace".formatted(workspace));
    }
}
