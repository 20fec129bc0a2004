package org.throughline.usecase.port;

import org.throughline.domain.calendar.Meeting;

/** A meeting with what is due about it. */
public record DueMeeting(Meeting meeting, MeetingDues dues) {}
