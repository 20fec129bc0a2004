package org.throughline.adapter.database;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.OwnerAnswer;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.TeamId;

/** The columns of {@code action_step}. */
final class ActionStepColumns {
    private ActionStepColumns() {}

    static Update bind(Update statement, ActionStep step) {
        OwnerAnswer answer = step.answer();
        return statement
                .bind("id", step.id().value())
                .bind("task", step.task().text())
                .bind("bring", step.task().bring())
                .bind("resource", step.task().resourceNeeded())
                .bind("owner", step.owner().value())
                .bind("review", step.reviewDate())
                .bind("state", step.state().code())
                .bind("answer", answer == null ? null : answer.status().code())
                .bind("answerLine", answer == null ? null : answer.line())
                .bind("answerAt", answer == null ? null : answer.at())
                .bind("version", step.version());
    }

    /** The step without history and follow-ups, which stand in tables of their own. */
    static ActionStep read(RowView row) {
        return new ActionStep(
                new ActionStepId(row.getColumn("id", UUID.class)),
                new TeamId(row.getColumn("team", UUID.class)),
                new SessionId(row.getColumn("session", UUID.class)),
                new StepTask(
                        row.getColumn("task", String.class),
                        row.getColumn("bring", String.class),
                        row.getColumn("resource_needed", String.class)),
                new PersonId(row.getColumn("owner", String.class)),
                row.getColumn("review_date", LocalDate.class),
                ActionStepState.parse(row.getColumn("state", String.class)),
                List.of(),
                List.of(),
                answer(row),
                row.getColumn("version", Long.class));
    }

    private static @Nullable OwnerAnswer answer(RowView row) {
        String status = row.getColumn("answer_status", String.class);
        return status == null
                ? null
                : new OwnerAnswer(
                        FollowUpStatus.parse(status),
                        row.getColumn("answer_line", String.class),
                        row.getColumn("answer_at", Instant.class));
    }
}
