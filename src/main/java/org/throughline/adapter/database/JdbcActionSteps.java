package org.throughline.adapter.database;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.TeamId;
import org.throughline.usecase.port.ActionSteps;

/** Action steps in the tables {@code action_step}, {@code action_change} and {@code follow_up}. */
final class JdbcActionSteps implements ActionSteps {
    private static final String SELECT = """
            select id, team, session, task, bring, resource_needed, owner, review_date, state, answer_status,
                   answer_line, answer_at, version
              from action_step
            """;

    private final Jdbi jdbi;
    private final JdbiTransactions transactions;

    JdbcActionSteps(Jdbi jdbi, JdbiTransactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    @Override
    public Optional<ActionStep> find(ActionStepId id) {
        return list("where id = :key", id.value()).stream().findFirst();
    }

    @Override
    public List<ActionStep> listOfTeam(TeamId team) {
        return list("where team = :key order by agreed_order", team.value());
    }

    @Override
    public List<ActionStep> listLive(TeamId team) {
        var which = """
                 where team = :key
                   and state in ('open', 'offered')
                 order by review_date, agreed_order
                """;
        return list(which, team.value());
    }

    @Override
    public List<ActionStep> listLiveOf(PersonId owner) {
        var which = """
                 where owner = :key
                   and state in ('open', 'offered')
                 order by review_date, agreed_order
                """;
        return list(which, owner.value());
    }

    @Override
    public List<ActionStep> listAgreedIn(SessionId session) {
        return list("where session = :key order by agreed_order", session.value());
    }

    @Override
    public void add(ActionStep step) {
        var sql = """
                insert into action_step (id, team, session, task, bring, resource_needed, owner, review_date, state,
                       answer_status, answer_line, answer_at, version)
                values (:id, :team, :session, :task, :bring, :resource, :owner, :review, :state,
                       :answer, :answerLine, :answerAt, :version)
                """;
        transactions.run(() -> jdbi.useHandle(handle -> {
            ActionStepColumns.bind(handle.createUpdate(sql), step)
                    .bind("team", step.team().value())
                    .bind("session", step.session().value())
                    .execute();
            var parts = new ActionStepParts(handle);
            parts.addChanges(step, 0);
            parts.replaceFollowUps(step);
            transactions.remember(step.id(), step);
        }));
    }

    @Override
    public void save(ActionStep step) {
        transactions.run(() -> jdbi.useHandle(handle -> {
            ActionStep before = kept(step);
            update(handle, step);
            var parts = new ActionStepParts(handle);
            parts.addChanges(step, before.history().size());
            if (!before.followUps().equals(step.followUps())) {
                parts.replaceFollowUps(step);
            }
            transactions.remember(step.id(), step.withVersion(step.version() + 1));
        }));
    }

    /** How the step's rows are now: what this transaction read of them, or else what they are read to be. */
    private ActionStep kept(ActionStep step) {
        return transactions
                .recall(step.id(), ActionStep.class)
                .filter(read -> read.version() == step.version())
                .or(() -> find(step.id()))
                .orElseThrow(() -> new StaleStateException("action step " + step.id()));
    }

    private static void update(Handle handle, ActionStep step) {
        var sql = """
                update action_step
                   set task = :task, bring = :bring, resource_needed = :resource, owner = :owner,
                       review_date = :review, state = :state, answer_status = :answer, answer_line = :answerLine,
                       answer_at = :answerAt, version = version + 1
                 where id = :id
                   and version = :version
                """;
        if (ActionStepColumns.bind(handle.createUpdate(sql), step).execute() == 0) {
            throw new StaleStateException("action step " + step.id());
        }
    }

    private List<ActionStep> list(String which, Object key) {
        return jdbi.withHandle(handle -> {
            List<ActionStep> bare = handle.createQuery(SELECT + which)
                    .bind("key", key)
                    .map(ActionStepColumns::read)
                    .list();
            List<ActionStep> steps = new ActionStepParts(handle).fill(bare);
            steps.forEach(step -> transactions.remember(step.id(), step));
            return steps;
        });
    }
}
