package org.throughline.usecase.session;

import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Commitments;
import org.throughline.domain.session.Gate;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Team;

/** A session locked for one interaction, with its team and the protocol version it started with. */
public record OpenedSession(Session session, Team team, Protocol protocol) {

    /** The step, or a refusal where a forged id names none. */
    public Step step(StepId id) {
        return protocol.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(org.throughline.usecase.Refusal::gone);
    }

    public Gate gate(Commitments commitments) {
        return new Gate(protocol, session, commitments);
    }

    OpenedSession with(Session changed) {
        return new OpenedSession(changed, team, protocol);
    }
}
