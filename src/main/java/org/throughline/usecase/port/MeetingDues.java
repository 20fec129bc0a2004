package org.throughline.usecase.port;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be done about a meeting, and when; null for what is done or not wanted.
 *
 * @param agenda when the agenda card is posted
 * @param asked when "Did you meet?" is asked
 */
public record MeetingDues(
        @Nullable Instant agenda, @Nullable Instant asked) {

    public static final MeetingDues NONE = new MeetingDues(null, null);

    public MeetingDues withoutAgenda() {
        return new MeetingDues(null, asked);
    }

    public MeetingDues withoutAsked() {
        return new MeetingDues(agenda, null);
    }
}
