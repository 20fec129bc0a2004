package org.throughline.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.TeamId;
import org.throughline.usecase.port.ActionSteps;

/** Action steps in memory. */
public final class FakeActionSteps implements ActionSteps {
    private static final Comparator<ActionStep> BY_REVIEW = Comparator.comparing(ActionStep::reviewDate);

    private final FakeTransactions transactions;
    private final FakeTable<ActionStepId, ActionStep> rows;

    public FakeActionSteps(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
    }

    @Override
    public Optional<ActionStep> find(ActionStepId id) {
        return rows.find(id);
    }

    @Override
    public List<ActionStep> listOfTeam(TeamId team) {
        return rows.list(step -> step.team().equals(team));
    }

    @Override
    public List<ActionStep> listLive(TeamId team) {
        return rows.list(step -> step.isLive() && step.team().equals(team)).stream()
                .sorted(BY_REVIEW)
                .toList();
    }

    @Override
    public List<ActionStep> listLiveOf(PersonId owner) {
        return rows.list(step -> step.isLive() && step.owner().equals(owner)).stream()
                .sorted(BY_REVIEW)
                .toList();
    }

    @Override
    public List<ActionStep> listAgreedIn(SessionId session) {
        return rows.list(step -> step.session().equals(session));
    }

    @Override
    public void add(ActionStep step) {
        rows.put(step.id(), step);
    }

    @Override
    public void save(ActionStep step) {
        transactions.run(() -> {
            if (find(step.id()).filter(kept -> kept.version() == step.version()).isEmpty()) {
                throw new StaleStateException("action step " + step.id());
            }
            rows.put(step.id(), step.withVersion(step.version() + 1));
        });
    }
}
