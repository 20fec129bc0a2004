package org.throughline.domain.team;

/**
 * Somebody who reads summaries of a school; teams are told who.
 *
 * @param title their function, in the words of the closed list
 */
public record Leader(PersonId person, LeaderTitle title) {}
