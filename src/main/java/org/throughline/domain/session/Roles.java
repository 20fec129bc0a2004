package org.throughline.domain.session;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;

/**
 * Who holds which role in one session; roles may combine, and facilitator and recorder are always held.
 *
 * @param backup who facilitates when the facilitator is away; null in a team of one
 */
public record Roles(Map<Role, PersonId> held, @Nullable PersonId backup) {

    public Roles {
        held = Map.copyOf(held);
        if (!held.containsKey(Role.FACILITATOR) || !held.containsKey(Role.RECORDER)) {
            throw new IllegalArgumentException("a session names its facilitator and its recorder");
        }
    }

    public PersonId facilitator() {
        return holder(Role.FACILITATOR);
    }

    public PersonId recorder() {
        return holder(Role.RECORDER);
    }

    /** Who does this role's work: its holder, or the facilitator where nobody holds it. */
    public PersonId holder(Role role) {
        return findHolder(role).or(() -> findHolder(Role.FACILITATOR)).orElseThrow();
    }

    /** Who facilitates when the facilitator is away; nobody once the backup does. */
    public Optional<PersonId> findBackup() {
        return Optional.ofNullable(backup).filter(person -> !person.equals(facilitator()));
    }

    public Optional<PersonId> findHolder(Role role) {
        return Optional.ofNullable(held.get(role));
    }

    public boolean holds(PersonId person, Role role) {
        return holder(role).equals(person);
    }

    public Set<Role> rolesOf(PersonId person) {
        var roles = new TreeSet<Role>();
        held.forEach((role, holder) -> {
            if (holder.equals(person)) {
                roles.add(role);
            }
        });
        return roles;
    }

    /** What this person may hand over, in order: the facilitator every role that is held, anybody else their own. */
    public SortedSet<Role> rolesToGive(PersonId person) {
        var roles = new TreeSet<>(facilitator().equals(person) ? held.keySet() : rolesOf(person));
        roles.remove(Role.ALL);
        return Collections.unmodifiableSortedSet(roles);
    }

    Roles with(Role role, PersonId person) {
        var changed = new HashMap<>(held);
        changed.put(role, person);
        return new Roles(changed, backup);
    }
}
