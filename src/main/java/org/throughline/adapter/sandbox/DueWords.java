package org.throughline.adapter.sandbox;

import java.time.Instant;
import org.throughline.chat.subject.Subject;
import org.throughline.usecase.time.Due;
import org.throughline.usecase.time.DueKind;

/** What became due, in a line: {@code nudge 2026-12-02T14:00:00Z maria}. */
final class DueWords {
    private DueWords() {}

    static String of(Due due) {
        return "%s %s%s".formatted(due.kind().code(), due.at(), who(due.subject()));
    }

    static String nudge(Instant at, String person) {
        return "%s %s %s".formatted(DueKind.NUDGE.code(), at, person);
    }

    private static String who(Subject subject) {
        if (subject instanceof Subject.Digest digest) {
            return " " + digest.person().local();
        }
        return subject instanceof Subject.Reminder reminder
                ? " " + reminder.person().local()
                : "";
    }
}
