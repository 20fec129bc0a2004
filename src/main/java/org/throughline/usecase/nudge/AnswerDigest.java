package org.throughline.usecase.nudge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.digest.DigestForms;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.OwnerAnswer;
import org.throughline.domain.team.Team;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Repositories;

/** An owner says how a step went, in one tap, with a line if they like; the next meeting opens on it. */
public final class AnswerDigest {
    private final Repositories kept;
    private final NudgePlanner planner;
    private final Messages messages;
    private final Wording wording;
    private final Clock clock;
    private final IdentifierCheck identifiers = new IdentifierCheck();

    public AnswerDigest(Repositories kept, NudgePlanner planner, Messages messages, Wording wording, Clock clock) {
        this.kept = kept;
        this.planner = planner;
        this.messages = messages;
        this.wording = wording;
        this.clock = clock;
    }

    /** One tap; a line given before stays. */
    public Reply answer(DigestActs.AnswerStep intent, Interaction by) {
        ActionStep step = getOwn(intent.action(), by);
        findLookSince(step, intent.askedOn()).ifPresent(look -> {
            throw new Refusal("digest.refused.looked-at", look.lookedAtOn());
        });
        String line = step.findFreshAnswer().map(OwnerAnswer::line).orElse("");
        return keep(step, intent.status(), line, by);
    }

    public Reply openLine(OpensMeeting.OpenAnswerLine intent, Interaction by) {
        ActionStep step = getOwn(intent.action(), by);
        return new Reply.OpenForm(new DigestForms(wording.to(by.person())).answerLine(step));
    }

    public Reply answerLine(DigestActs.AnswerLine intent, Interaction by) {
        ActionStep step = getOwn(intent.action(), by);
        String line = by.values().text(DigestForms.LINE);
        if (line.length() > DigestForms.LONGEST_LINE) {
            return invalid(by, DigestForms.LINE, "digest.line.too-long", DigestForms.LONGEST_LINE);
        }
        Optional<FollowUpStatus> status = findStatus(by);
        if (status.isEmpty()) {
            return invalid(by, DigestForms.STATUS, "digest.line.choose");
        }
        return findHeldBack(step, by).orElseGet(() -> keep(step, status.get(), line, by));
    }

    /** The form once more, with the question whether a student can be known from the line. */
    private Optional<Reply> findHeldBack(ActionStep step, Interaction by) {
        Texts texts = wording.to(by.person());
        return identifiers.findHeldBack(new DigestForms(texts).answerLine(step), by.values(), texts);
    }

    private Reply keep(ActionStep step, FollowUpStatus status, String line, Interaction by) {
        Instant now = clock.instant();
        kept.actionSteps().save(step.answer(new OwnerAnswer(status, line, now), by.person()));
        Team team = kept.teams().find(step.team()).orElseThrow(Refusal::gone);
        planner.replan(team, now);
        kept.sessions()
                .findOngoing(team.id())
                .ifPresent(session -> messages.redraw(new Subject.StepCard(session.id(), session.current())));
        return Reply.DONE;
    }

    /** The step, for its owner; who is not on the team does not even hear that it exists. */
    private ActionStep getOwn(ActionStepId id, Interaction by) {
        ActionStep step = kept.actionSteps().find(id).orElseThrow(Refusal::gone);
        if (step.owner().equals(by.person())) {
            return step;
        }
        boolean onTeam = kept.teams()
                .find(step.team())
                .filter(team -> team.includes(by.person()))
                .isPresent();
        throw onTeam ? new Refusal("digest.refused.not-owner", step.owner()) : Refusal.gone();
    }

    /** The team's last look, when it is later than the card that was pressed: the answer was meant for that look. */
    private static Optional<FollowUp> findLookSince(ActionStep step, LocalDate askedOn) {
        return step.followUps().stream()
                .filter(look -> look.status() != FollowUpStatus.NOT_HEARD)
                .filter(look -> !look.lookedAtOn().isBefore(askedOn))
                .reduce((first, last) -> last);
    }

    private static Optional<FollowUpStatus> findStatus(Interaction by) {
        return DigestForms.ANSWERS.stream()
                .filter(status -> status.code().equals(by.values().text(DigestForms.STATUS)))
                .findFirst();
    }

    private Reply invalid(Interaction by, String field, String key, Object... args) {
        return Reply.Invalid.field(field, wording.to(by.person()).get(key, args));
    }
}
