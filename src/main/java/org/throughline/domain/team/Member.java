package org.throughline.domain.team;

import java.time.Instant;

/**
 * A person on a team.
 *
 * @param since when they joined; the order of rotation among people who never held a role
 */
public record Member(PersonId person, Instant since) {}
