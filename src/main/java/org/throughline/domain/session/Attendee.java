package org.throughline.domain.session;

import org.throughline.domain.team.PersonId;

/**
 * Somebody who is present.
 *
 * @param guest joins this one session: may add, owns nothing, is not counted
 */
public record Attendee(PersonId person, boolean guest) {}
