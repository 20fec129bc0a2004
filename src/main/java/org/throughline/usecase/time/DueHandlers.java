package org.throughline.usecase.time;

import org.throughline.domain.calendar.Meeting;
import org.throughline.usecase.port.Nudge;

/**
 * Who does what has become due.
 *
 * @param agenda half an hour before a meeting; it is noted as done before the handler runs
 * @param didYouMeet the morning after a meeting; it is noted as done before the handler runs
 * @param nudge an owner's question about a meeting; the handler puts the nudge: into a digest, dropped, or for later
 */
public record DueHandlers(DueHandler<Meeting> agenda, DueHandler<Meeting> didYouMeet, DueHandler<Nudge> nudge) {}
