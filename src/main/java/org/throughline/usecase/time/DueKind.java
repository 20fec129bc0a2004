package org.throughline.usecase.time;

import java.util.List;
import java.util.Optional;
import org.throughline.chat.subject.Subject;

/** What people notice of a due moment. */
public enum DueKind {
    AGENDA("agenda", Subject.Agenda.class),
    DID_YOU_MEET("did-you-meet", Subject.DidYouMeet.class),
    /** An owner was asked: in the day's digest, or once more at the moment they chose. */
    NUDGE("nudge", Subject.Digest.class, Subject.Reminder.class);

    private final String code;
    private final List<Class<? extends Subject>> shownAs;

    @SafeVarargs
    DueKind(String code, Class<? extends Subject>... shownAs) {
        this.code = code;
        this.shownAs = List.of(shownAs);
    }

    /** The word people use for it. */
    public String code() {
        return code;
    }

    public static Optional<DueKind> find(String code) {
        for (DueKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static Optional<DueKind> of(Subject subject) {
        for (DueKind kind : values()) {
            if (kind.shownAs.contains(subject.getClass())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
