package org.throughline.usecase.port;

import java.time.Instant;
import java.util.Optional;
import org.throughline.domain.team.WorkspaceId;

/** Which acts were done already, by the key their platform gave them. */
public interface Inbound {

    /** The kind of reply an act with this key got; empty when it was never done. */
    Optional<String> findKind(WorkspaceId workspace, String key);

    /** Notes the act in the caller's transaction; {@code StaleStateException} when another one noted it meanwhile. */
    void note(WorkspaceId workspace, String key, String kind, Instant now);

    /** Forgets acts older than that. */
    void forgetBefore(Instant moment);
}
