package org.throughline.testing.slack;

/** An account of a workspace. */
public record FakePerson(
        String id, String name, String tz, String locale, boolean deleted, boolean guest, boolean bot) {

    /** A teacher in New York who reads English. */
    public static FakePerson named(String id, String name) {
        return new FakePerson(id, name, "America/New_York", "en-US", false, false, false);
    }

    public static FakePerson bot(String id, String name) {
        return new FakePerson(id, name, "America/Los_Angeles", "en-US", false, false, true);
    }

    public FakePerson in(String zone, String language) {
        return new FakePerson(id, name, zone, language, deleted, guest, bot);
    }

    public FakePerson asGuest() {
        return new FakePerson(id, name, tz, locale, deleted, true, bot);
    }

    public FakePerson asDeleted() {
        return new FakePerson(id, name, tz, locale, true, guest, bot);
    }

    public FakePerson renamed(String other) {
        return new FakePerson(id, other, tz, locale, deleted, guest, bot);
    }
}
