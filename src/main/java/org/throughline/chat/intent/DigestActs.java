package org.throughline.chat.intent;

import java.time.LocalDate;
import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.action.FollowUpStatus;

/** Answers to the digest, and when the bot may write. */
public sealed interface DigestActs extends Acts {

    /** How it went, in one tap on a card drawn for that day in the person's zone. */
    record AnswerStep(ActionStepId action, FollowUpStatus status, LocalDate askedOn) implements DigestActs {}

    /** Keeps the optional line. */
    record AnswerLine(ActionStepId action) implements DigestActs {}

    /** The digest of that day again later today. */
    record LaterToday(LocalDate day) implements DigestActs {}

    /** The digest of that day again tomorrow morning. */
    record TomorrowMorning(LocalDate day) implements DigestActs {}

    /** The digest of that day again when the form says. */
    record RemindBefore(LocalDate day) implements DigestActs {}

    /** No messages before that day. */
    record PauseUntil(LocalDate until) implements DigestActs {}

    /** No messages before the day in the form. */
    record PauseAsForm() implements DigestActs {}

    /** Messages again. */
    record Resume() implements DigestActs {}
}
