package org.throughline.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;
import org.throughline.domain.team.TeamId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Teams;

/** Teams in memory. */
public final class FakeTeams implements Teams {
    private static final Comparator<Team> BY_NAME = Comparator.comparing(Team::name);

    private final FakeTransactions transactions;
    private final FakeTable<TeamId, Team> rows;

    public FakeTeams(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
    }

    @Override
    public Optional<Team> find(TeamId id) {
        return rows.find(id);
    }

    @Override
    public Optional<Team> findByRoom(RoomId room) {
        return rows.list(team -> team.room().equals(room)).stream().findFirst();
    }

    @Override
    public List<Team> listOf(PersonId person) {
        return rows.list(team -> team.includes(person)).stream().sorted(BY_NAME).toList();
    }

    @Override
    public List<Team> listIn(WorkspaceId workspace) {
        return rows.list(team -> team.workspace().equals(workspace)).stream()
                .sorted(BY_NAME)
                .toList();
    }

    @Override
    public List<WorkspaceId> listWorkspaces() {
        return rows.list(team -> true).stream()
                .map(Team::workspace)
                .distinct()
                .sorted(Comparator.comparing(WorkspaceId::value))
                .toList();
    }

    @Override
    public void add(Team team) {
        transactions.run(() -> {
            if (findByRoom(team.room()).isPresent()) {
                throw new StaleStateException("the team in " + team.room());
            }
            rows.put(team.id(), team);
        });
    }

    @Override
    public void save(Team team) {
        transactions.run(() -> {
            if (find(team.id()).filter(kept -> kept.version() == team.version()).isEmpty()) {
                throw new StaleStateException("team " + team.id());
            }
            rows.put(team.id(), team.withVersion(team.version() + 1));
        });
    }
}
