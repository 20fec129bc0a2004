package org.throughline.domain.session;

import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;

/** A role that went from one person to another during a session. */
public record RoleChange(Role role, PersonId from, PersonId to) {}
