package org.throughline.adapter.sandbox;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;

/**
 * Somebody of the seeded school, as its file has them.
 *
 * @param id the short id that the API speaks
 * @param role their function at the school, in one word
 * @param guest a restricted account, as substitutes have
 * @param leads the title under which they read summaries; null unless they lead
 */
record SeededPerson(
        String id,
        String name,
        String role,
        ZoneId zone,
        Locale locale,
        boolean guest,
        @Nullable String leads) {

    PersonId personId() {
        return PersonId.of(SeededSchool.WORKSPACE, id);
    }

    Person toPerson() {
        return new Person(personId(), name, zone, locale, false, guest, false);
    }
}
