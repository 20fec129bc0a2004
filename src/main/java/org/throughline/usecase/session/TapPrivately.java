package org.throughline.usecase.session;

import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.PrivateTaps;

/** One private answer at the close; nobody learns whose it was. */
public final class TapPrivately {
    private static final int FEWEST = 5;

    private final SessionDesk desk;
    private final PrivateTaps taps;
    private final Wording wording;

    public TapPrivately(SessionDesk desk, PrivateTaps taps, Wording wording) {
        this.desk = desk;
        this.taps = taps;
        this.wording = wording;
    }

    public Reply tap(SessionActs.PrivateTap intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        var session = opened.session().requireOpen();
        boolean asked = opened.protocol().findStepKeeping(RecordKind.PLUS_DELTA).isPresent()
                && session.attendance().members().size() >= FEWEST;
        if (!asked) {
            throw new Refusal("session.refused.taps-aloud");
        }
        boolean counted = taps.count(session.id(), by.person(), intent.question(), intent.answer());
        return new Reply.Whisper(SmallCards.plain(
                wording.to(by.person()).get(counted ? "session.taps.counted" : "session.taps.already")));
    }
}
