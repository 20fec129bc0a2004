package org.throughline.usecase.action;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.view.action.StepFields;
import org.throughline.domain.action.Decision;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.ReviewWindow;
import org.throughline.domain.action.When;
import org.throughline.domain.session.SessionId;

/**
 * Reads the team's look at a step from its form.
 *
 * @param nextMeeting a day that is fine however far it is, as after the summer; empty when it is not known
 */
record LookReading(StepInput input, When now, Optional<LocalDate> nextMeeting) {

    /** The look; empty when something is wrong, which the input then knows. */
    Optional<FollowUp> read(SessionId session, LocalDate dueOn) {
        var status = input.choice(StepFields.STATUS, FollowUpStatus::parse).orElse(null);
        String evidence = input.line(StepFields.EVIDENCE);
        boolean heard = status != FollowUpStatus.NOT_HEARD;
        var effect = heard ? input.choice(StepFields.EFFECT, Effect::parse).orElse(null) : null;
        var decision =
                heard ? input.choice(StepFields.DECISION, Decision::parse).orElse(null) : null;
        LocalDate next = goesOn(heard, decision) ? readNextDay().orElse(null) : null;
        if (status == null || input.isWrong()) {
            return Optional.empty();
        }
        return Optional.of(
                new FollowUp(session, now.at(), dueOn, now.today(), status, effect, evidence, decision, next));
    }

    /** The day after today on which the team looks again; empty when it is wrong. */
    Optional<LocalDate> readNextDay() {
        Optional<LocalDate> day = input.date();
        if (day.isEmpty() || day.equals(nextMeeting)) {
            return day;
        }
        if (day.get().equals(now.today())) {
            return input.wrong(StepFields.REVIEW_DATE, "action.refused.not-later");
        }
        input.check(day.get(), new ReviewWindow(now.today()));
        return input.isWrong() ? Optional.empty() : day;
    }

    private static boolean goesOn(boolean heard, @Nullable Decision decision) {
        return !heard || (decision != null && decision != Decision.END && decision != Decision.SPREAD);
    }
}
