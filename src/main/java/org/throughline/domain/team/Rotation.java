package org.throughline.domain.team;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proposes roles by rotation: whoever held a role longest ago, or never, comes first.
 *
 * @param past who held which role in earlier sessions, latest first
 */
public record Rotation(List<Map<Role, PersonId>> past) {
    private static final List<Role> ALWAYS = List.of(Role.FACILITATOR, Role.RECORDER);

    /** Under this many people only facilitator and recorder are named; the other roles combine with them. */
    public static final int ALL_ROLES_FROM = 4;

    public Rotation {
        past = List.copyOf(past);
    }

    /** One person for each role; with fewer people than roles, roles combine. Empty when nobody is given. */
    public Map<Role, PersonId> propose(Set<Role> roles, List<PersonId> people) {
        var proposed = new EnumMap<Role, PersonId>(Role.class);
        var taken = new HashSet<PersonId>();
        for (Role role : Role.values()) {
            boolean named = ALWAYS.contains(role) || (roles.contains(role) && people.size() >= ALL_ROLES_FROM);
            if (named && role != Role.ALL && !people.isEmpty()) {
                PersonId next = next(role, people, taken);
                proposed.put(role, next);
                taken.add(next);
            }
        }
        return proposed;
    }

    private PersonId next(Role role, List<PersonId> people, Set<PersonId> taken) {
        return people.stream()
                .min(Comparator.<PersonId, Boolean>comparing(taken::contains)
                        .thenComparing(person -> sessionsSince(role, person), Comparator.reverseOrder()))
                .orElseThrow();
    }

    private int sessionsSince(Role role, PersonId person) {
        for (int i = 0; i < past.size(); i++) {
            if (person.equals(past.get(i).get(role))) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}
