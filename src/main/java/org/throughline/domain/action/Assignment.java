package org.throughline.domain.action;

import java.time.Instant;
import java.time.LocalDate;
import org.throughline.domain.team.PersonId;

/**
 * Who gives a step to whom, and when it is looked at.
 *
 * @param reviewDate in the team's zone
 * @param today the day of the agreement, in the team's zone
 */
public record Assignment(PersonId owner, PersonId by, LocalDate reviewDate, LocalDate today, Instant at) {}
