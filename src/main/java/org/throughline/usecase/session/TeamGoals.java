package org.throughline.usecase.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.protocol.BuiltInFields;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.TeamId;
import org.throughline.usecase.port.Protocols;
import org.throughline.usecase.port.Repositories;

/** Which of its goals a team works on. */
public record TeamGoals(Repositories kept, Protocols protocols) {
    private static final int LOOKED_BACK_AT = 5;

    /** The active goal that the team's last meetings chose, the latest first; before any did, the first it named. */
    public Optional<ImprovementGoal> findCurrent(TeamId team) {
        List<ImprovementGoal> active = kept.goals().listActive(team);
        return kept.sessions().listClosed(team, LOOKED_BACK_AT).stream()
                .flatMap(this::chosenIn)
                .flatMap(id ->
                        active.stream().filter(goal -> goal.id().toString().equals(id)))
                .findFirst()
                .or(() -> active.stream().findFirst());
    }

    private Stream<String> chosenIn(Session session) {
        return protocols.get(session.protocol()).steps().stream()
                .flatMap(step -> step.findRecord(RecordKind.GOAL_CHOICE).stream())
                .map(RecordSpec::name)
                .flatMap(record -> session.notes().chosen(record).stream())
                .flatMap(entry -> entry.values().find(BuiltInFields.GOAL).stream());
    }
}
