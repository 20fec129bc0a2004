package org.throughline.chat.view.action;

import org.throughline.domain.action.ActionStep;
import org.throughline.domain.team.Team;

/** A step of a person's, with the team it belongs to. */
public record OwnStep(ActionStep step, Team team) {}
