package org.throughline.usecase.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.throughline.chat.view.meeting.AgendaFacts;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.Rotation;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Wording;
import org.throughline.usecase.nudge.DueSteps;
import org.throughline.usecase.port.Protocols;
import org.throughline.usecase.port.Repositories;

/** Gathers what a meeting opens on. */
public final class AgendaDesk {
    private static final ProtocolId USUAL = new ProtocolId("data-inquiry");
    private static final int REMEMBERED_SESSIONS = 20;

    private final Repositories kept;
    private final Protocols protocols;
    private final DueSteps dueSteps;
    private final Wording wording;
    private final Clock clock;

    public AgendaDesk(Repositories kept, Protocols protocols, DueSteps dueSteps, Wording wording, Clock clock) {
        this.kept = kept;
        this.protocols = protocols;
        this.dueSteps = dueSteps;
        this.wording = wording;
        this.clock = clock;
    }

    AgendaFacts of(Meeting meeting, Team team) {
        return new AgendaFacts(
                meeting,
                team.name(),
                dueSteps.listFor(meeting, clock.instant()),
                kept.adjustments().findCurrent(team.id()).orElse(null),
                roles(team),
                USUAL,
                wording);
    }

    private Map<Role, PersonId> roles(Team team) {
        List<Map<Role, PersonId>> past = kept.sessions().listClosed(team.id(), REMEMBERED_SESSIONS).stream()
                .map(session -> session.opening().roles().held())
                .toList();
        return protocols
                .find(USUAL)
                .map(Protocol::roles)
                .map(roles -> new Rotation(past).propose(roles, team.people()))
                .orElse(Map.of());
    }
}
