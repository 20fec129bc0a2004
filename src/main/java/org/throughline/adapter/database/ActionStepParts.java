package org.throughline.adapter.database;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Change;
import org.throughline.domain.action.Decision;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;

/** The tables {@code action_change} and {@code follow_up}: read with their steps, written where they changed. */
final class ActionStepParts {
    private final Handle handle;

    ActionStepParts(Handle handle) {
        this.handle = handle;
    }

    /** The steps with history and follow-ups, in the order given. */
    List<ActionStep> fill(List<ActionStep> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = bare.stream().map(step -> step.id().value()).toList();
        Map<UUID, List<Change>> changes = changes(ids);
        Map<UUID, List<FollowUp>> followUps = followUps(ids);
        return bare.stream()
                .map(step -> with(
                        step,
                        changes.getOrDefault(step.id().value(), List.of()),
                        followUps.getOrDefault(step.id().value(), List.of())))
                .toList();
    }

    /** Adds what came to the history; {@code written} changes of it are there already. */
    void addChanges(ActionStep step, int written) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into action_change (action_step, place, changed_at, person, what, from_value, to_value)
                values (:step, :place, :at, :person, :what, :from, :to)
                """);
        for (int place = written; place < step.history().size(); place++) {
            Change change = step.history().get(place);
            PersonId by = change.by();
            batch.bind("step", step.id().value())
                    .bind("place", place)
                    .bind("at", change.at())
                    .bind("person", by == null ? null : by.value())
                    .bind("what", change.what().code())
                    .bind("from", change.from())
                    .bind("to", change.to())
                    .add();
        }
        execute(batch);
    }

    void replaceFollowUps(ActionStep step) {
        handle.createUpdate("delete from follow_up where action_step = :step")
                .bind("step", step.id().value())
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                insert into follow_up (action_step, place, session, looked_at, due_on, looked_on, status, effect,
                       evidence, decision, next_review)
                values (:step, :place, :session, :at, :dueOn, :lookedOn, :status, :effect,
                       :evidence, :decision, :next)
                """);
        step.followUps()
                .forEach(look -> bind(batch, look)
                        .bind("step", step.id().value())
                        .bind("place", batch.size())
                        .add());
        execute(batch);
    }

    private static PreparedBatch bind(PreparedBatch batch, FollowUp look) {
        Effect effect = look.effect();
        Decision decision = look.decision();
        return batch.bind("session", look.session().value())
                .bind("at", look.at())
                .bind("dueOn", look.dueOn())
                .bind("lookedOn", look.lookedAtOn())
                .bind("status", look.status().code())
                .bind("effect", effect == null ? null : effect.code())
                .bind("evidence", look.evidence())
                .bind("decision", decision == null ? null : decision.code())
                .bind("next", look.nextReview());
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private Map<UUID, List<Change>> changes(List<UUID> steps) {
        return handle
                .createQuery("""
                        select action_step, changed_at, person, what, from_value, to_value
                          from action_change
                         where action_step in (<steps>)
                         order by action_step, place
                        """)
                .bindList("steps", steps)
                .map(row -> Map.entry(row.getColumn("action_step", UUID.class), change(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<UUID, List<FollowUp>> followUps(List<UUID> steps) {
        return handle
                .createQuery("""
                        select action_step, session, looked_at, due_on, looked_on, status, effect, evidence, decision,
                               next_review
                          from follow_up
                         where action_step in (<steps>)
                         order by action_step, place
                        """)
                .bindList("steps", steps)
                .map(row -> Map.entry(row.getColumn("action_step", UUID.class), followUp(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Change change(RowView row) {
        String person = row.getColumn("person", String.class);
        return new Change(
                row.getColumn("changed_at", Instant.class),
                person == null ? null : new PersonId(person),
                Change.What.parse(row.getColumn("what", String.class)),
                row.getColumn("from_value", String.class),
                row.getColumn("to_value", String.class));
    }

    private static FollowUp followUp(RowView row) {
        String effect = row.getColumn("effect", String.class);
        String decision = row.getColumn("decision", String.class);
        return new FollowUp(
                new SessionId(row.getColumn("session", UUID.class)),
                row.getColumn("looked_at", Instant.class),
                row.getColumn("due_on", LocalDate.class),
                row.getColumn("looked_on", LocalDate.class),
                FollowUpStatus.parse(row.getColumn("status", String.class)),
                effect == null ? null : Effect.parse(effect),
                row.getColumn("evidence", String.class),
                decision == null ? null : Decision.parse(decision),
                row.getColumn("next_review", LocalDate.class));
    }

    private static ActionStep with(ActionStep bare, List<Change> history, List<FollowUp> followUps) {
        return new ActionStep(
                bare.id(),
                bare.team(),
                bare.session(),
                bare.task(),
                bare.owner(),
                bare.reviewDate(),
                bare.state(),
                history,
                followUps,
                bare.answer(),
                bare.version());
    }
}
