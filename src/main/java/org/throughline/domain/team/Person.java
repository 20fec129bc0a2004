package org.throughline.domain.team;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Somebody as the platform knows them now.
 *
 * @param zone where their working hours are
 * @param locale the language they read
 * @param guest an outside or restricted account of the workspace
 * @param gone deactivated or deleted on the platform
 * @param told whether zone and locale are what their account says; else they are the usual ones
 */
public record Person(
        PersonId id, String name, ZoneId zone, Locale locale, boolean bot, boolean guest, boolean gone, boolean told) {

    /** Somebody whose account says all of it. */
    public Person(PersonId id, String name, ZoneId zone, Locale locale, boolean bot, boolean guest, boolean gone) {
        this(id, name, zone, locale, bot, guest, gone, true);
    }
}
