package org.throughline.chat.view.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.text.Texts;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.Session;

/** What a team wants to leave with: as somebody typed it, else as its protocol says it, by the next meeting. */
public final class OutcomeWords {
    private OutcomeWords() {}

    /** "Leave with one change to try before Tue 3 Dec"; without the day while nobody knows it. */
    public static String proposed(Protocol protocol, @Nullable LocalDate nextMeeting, Texts texts) {
        String outcome = texts.of(protocol.outcome());
        return nextMeeting == null ? outcome : texts.get("session.outcome.before", outcome, texts.day(nextMeeting));
    }

    /** {@code nextMeeting} as it is known now; a closed session keeps the one it closed with. */
    static String of(Session session, Protocol protocol, @Nullable LocalDate nextMeeting, Texts texts) {
        String outcome = session.opening().outcome();
        if (!protocol.outcome().byLanguage().containsValue(outcome)) {
            return outcome;
        }
        Closing closing = session.closing();
        return proposed(protocol, closing == null ? nextMeeting : closing.nextMeeting(), texts);
    }
}
