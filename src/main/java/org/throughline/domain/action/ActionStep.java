package org.throughline.domain.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.TeamId;

/**
 * One task with one owner and one review date, and its whole history.
 *
 * @param session where it was agreed
 * @param reviewDate when the team looks again, in the team's zone; not a deadline
 * @param answer the owner's latest answer that no follow-up has used yet; null when there is none
 * @param version counts saved changes, from 0
 */
public record ActionStep(
        ActionStepId id,
        TeamId team,
        SessionId session,
        StepTask task,
        PersonId owner,
        LocalDate reviewDate,
        ActionStepState state,
        List<Change> history,
        List<FollowUp> followUps,
        @Nullable OwnerAnswer answer,
        long version) {

    /** The furthest review date, in weeks from the day the step is agreed (domain.md, "committed"). */
    public static final int LATEST_REVIEW_WEEKS = 6;

    public ActionStep {
        history = List.copyOf(history);
        followUps = List.copyOf(followUps);
    }

    /** A new step: accepted at once by whoever takes it, offered when given to somebody else. */
    public static ActionStep agreed(TeamId team, SessionId session, StepTask task, Assignment to) {
        new ReviewWindow(to.today()).require(to.reviewDate());
        return created(team, session, task, to);
    }

    private static ActionStep created(TeamId team, SessionId session, StepTask task, Assignment to) {
        var state = to.by().equals(to.owner()) ? ActionStepState.OPEN : ActionStepState.OFFERED;
        var created = new Change(to.at(), to.by(), Change.What.CREATED, "", task.text());
        return new ActionStep(
                ActionStepId.random(),
                team,
                session,
                task,
                to.owner(),
                to.reviewDate(),
                state,
                List.of(created),
                List.of(),
                null,
                0);
    }

    /** Open or still offered: somebody is to do it. */
    public boolean isLive() {
        return state.isLive();
    }

    /** Whether somebody was to do it at that moment. */
    public boolean wasLiveAt(Instant moment) {
        if (history.get(0).at().isAfter(moment)) {
            return false;
        }
        return history.stream()
                .filter(change ->
                        change.what() == Change.What.STATE && change.at().isAfter(moment))
                .findFirst()
                .map(change -> ActionStepState.parse(change.from()))
                .orElse(state)
                .isLive();
    }

    public boolean isDueOn(LocalDate day) {
        return isLive() && !reviewDate.isAfter(day);
    }

    public Optional<FollowUp> findFollowUpIn(SessionId wanted) {
        return followUps.stream()
                .filter(followUp -> followUp.session().equals(wanted))
                .reduce((first, last) -> last);
    }

    /** What the owner said since the team last looked at the step. */
    public Optional<OwnerAnswer> findFreshAnswer() {
        return Optional.ofNullable(answer)
                .filter(given -> followUps.stream().noneMatch(look -> look.at().isAfter(given.at())));
    }

    public ActionStep accept(PersonId by, Instant now) {
        requireOwner(by);
        return state == ActionStepState.OFFERED ? withState(ActionStepState.OPEN, by, now) : this;
    }

    /** The owner's own wording and date; agreeing to them is accepting. */
    public ActionStep suggest(StepTask changed, LocalDate review, PersonId by, When when) {
        requireOwner(by);
        new ReviewWindow(when.today()).require(review);
        return withTask(changed, by, when.at())
                .withReviewDate(review, by, when.at())
                .accept(by, when.at());
    }

    /** Whether the person agreed it in the first place, for themselves or for somebody else. */
    public boolean isAgreedBy(PersonId person) {
        return person.equals(history.get(0).by());
    }

    /** Puts right what was agreed; who has it keeps it. */
    public ActionStep correct(StepTask changed, LocalDate review, PersonId by, When when) {
        requireLive();
        if (!review.equals(reviewDate)) {
            new ReviewWindow(when.today()).require(review);
        }
        return withTask(changed, by, when.at()).withReviewDate(review, by, when.at());
    }

    /** Ends a step that was agreed by mistake: nobody looks at it. */
    public ActionStep takeBack(PersonId by, Instant now) {
        return requireLive().withState(ActionStepState.ENDED, by, now);
    }

    public boolean isTakenBack() {
        return state == ActionStepState.ENDED && followUps.isEmpty();
    }

    /** Undoes that it was taken back; the step stands as it stood before. */
    public ActionStep bringBack(PersonId by, Instant now) {
        return isTakenBack() ? withState(stateBefore(), by, now) : this;
    }

    private ActionStepState stateBefore() {
        return history.stream()
                .filter(change -> change.what() == Change.What.STATE)
                .reduce((first, last) -> last)
                .map(change -> ActionStepState.parse(change.from()))
                .orElse(state);
    }

    /** Ends this step here and offers the same task to somebody else, or gives it to whoever asks for it. */
    public HandedOver handOver(PersonId to, PersonId by, When when) {
        requireLive();
        if (to.equals(owner)) {
            throw ActionRefusal.sameOwner();
        }
        var assignment = new Assignment(to, by, laterOf(reviewDate, when.today()), when.today(), when.at());
        ActionStep created = created(team, session, task, assignment)
                .withChange(new Change(when.at(), by, Change.What.OWNER, owner.value(), to.value()));
        return new HandedOver(
                withChange(new Change(when.at(), by, Change.What.OWNER, owner.value(), to.value()))
                        .withState(ActionStepState.HANDED_OVER, by, when.at()),
                created);
    }

    /** Keeps the owner's answer over an earlier one; answering an offered step is accepting it. */
    public ActionStep answer(OwnerAnswer given, PersonId by) {
        requireOwner(by);
        String before = answer == null ? "" : answer.trace();
        ActionStep accepted = accept(by, given.at()).withAnswer(given);
        return before.equals(given.trace())
                ? accepted
                : accepted.withChange(new Change(given.at(), by, Change.What.ANSWER, before, given.trace()));
    }

    /** Moves the review date, as when something can wait or the meeting moved. */
    public ActionStep lookAgainOn(LocalDate review, @Nullable PersonId by, Instant now) {
        return requireLive().withReviewDate(review, by, now);
    }

    /**
     * Keeps the team's look at the step and uses up the owner's answer; a second look in the same session replaces the
     * first.
     */
    public ActionStep followUp(FollowUp look, PersonId by) {
        Optional<FollowUp> before = findFollowUpIn(look.session());
        boolean reopened = state != ActionStepState.HANDED_OVER && before.isPresent();
        if (!isLive() && !reopened) {
            throw ActionRefusal.over();
        }
        LocalDate next = look.nextReview();
        ActionStepState after = stateAfter(look.decision());
        if (next == null && after != ActionStepState.ENDED && after != ActionStepState.REVIEWED) {
            throw ActionRefusal.needsDate();
        }
        var trace = before.map(FollowUp::trace).orElse("");
        ActionStep looked =
                withLook(look).withChange(new Change(look.at(), by, Change.What.FOLLOW_UP, trace, look.trace()));
        ActionStep dated = next == null ? looked : looked.withReviewDate(next, by, look.at());
        return dated.withState(after, by, look.at());
    }

    /** The review date that a look in this session answers, also when the session has looked already. */
    public LocalDate dueDateIn(SessionId wanted) {
        return findFollowUpIn(wanted).map(FollowUp::dueOn).orElse(reviewDate);
    }

    private ActionStepState stateAfter(@Nullable Decision decision) {
        if (decision == Decision.END) {
            return ActionStepState.ENDED;
        }
        if (decision == Decision.SPREAD) {
            return ActionStepState.REVIEWED;
        }
        return state == ActionStepState.OFFERED ? ActionStepState.OFFERED : ActionStepState.OPEN;
    }

    private ActionStep requireLive() {
        if (!isLive()) {
            throw ActionRefusal.over();
        }
        return this;
    }

    /** {@link ActionRefusal} for anybody but the owner of a live step. */
    public void requireOwner(PersonId by) {
        requireLive();
        if (!owner.equals(by)) {
            throw ActionRefusal.notTheOwner();
        }
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private ActionStep withTask(StepTask changed, PersonId by, Instant now) {
        return new ActionStep(id, team, session, changed, owner, reviewDate, state, history, followUps, answer, version)
                .withChangeOf(Change.What.TEXT, task.text(), changed.text(), by, now)
                .withChangeOf(Change.What.BRING, task.bring(), changed.bring(), by, now)
                .withChangeOf(Change.What.RESOURCE, task.resourceNeeded(), changed.resourceNeeded(), by, now);
    }

    private ActionStep withChangeOf(Change.What what, String from, String to, PersonId by, Instant now) {
        return from.equals(to) ? this : withChange(new Change(now, by, what, from, to));
    }

    private ActionStep withAnswer(@Nullable OwnerAnswer given) {
        return new ActionStep(id, team, session, task, owner, reviewDate, state, history, followUps, given, version);
    }

    private ActionStep withLook(FollowUp look) {
        var looks = new ArrayList<>(followUps);
        looks.removeIf(earlier -> earlier.session().equals(look.session()));
        looks.add(look);
        return new ActionStep(id, team, session, task, owner, reviewDate, state, history, looks, null, version);
    }

    private ActionStep withReviewDate(LocalDate review, @Nullable PersonId by, Instant now) {
        if (review.equals(reviewDate)) {
            return this;
        }
        return new ActionStep(id, team, session, task, owner, review, state, history, followUps, answer, version)
                .withChange(new Change(now, by, Change.What.REVIEW_DATE, reviewDate.toString(), review.toString()));
    }

    private ActionStep withState(ActionStepState changed, PersonId by, Instant now) {
        if (changed == state) {
            return this;
        }
        return new ActionStep(id, team, session, task, owner, reviewDate, changed, history, followUps, answer, version)
                .withChange(new Change(now, by, Change.What.STATE, state.code(), changed.code()));
    }

    private ActionStep withChange(Change change) {
        var more = new ArrayList<>(history);
        more.add(change);
        return new ActionStep(id, team, session, task, owner, reviewDate, state, more, followUps, answer, version);
    }

    public ActionStep withVersion(long saved) {
        return new ActionStep(id, team, session, task, owner, reviewDate, state, history, followUps, answer, saved);
    }
}
