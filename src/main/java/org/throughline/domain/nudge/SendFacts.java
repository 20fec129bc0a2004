package org.throughline.domain.nudge;

import java.time.Instant;
import org.throughline.domain.calendar.Meeting;

/**
 * All that decides whether an owner is asked about a meeting at {@code now}. {@code requested}: the person chose this
 * moment themselves ([Later today] and the like), so that the bot does not start the message.
 */
public record SendFacts(
        Instant now, Meeting meeting, PersonSchedule person, StepsDue steps, PersonDay day, boolean requested) {}
