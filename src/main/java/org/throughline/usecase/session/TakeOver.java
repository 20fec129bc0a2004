package org.throughline.usecase.session;

import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.domain.session.Session;
import org.throughline.usecase.Wording;

/** What anybody else hears who presses a facilitator's button: who moves the meeting, and that they may take over. */
final class TakeOver {
    private TakeOver() {}

    static Reply offer(Session session, Interaction by, Wording wording) {
        return new Reply.Whisper(SmallCards.takeOver(
                session.id(), session.opening().roles().facilitator(), wording, wording.to(by.person())));
    }
}
