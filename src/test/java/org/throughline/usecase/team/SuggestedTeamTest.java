package org.throughline.usecase.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;

class SuggestedTeamTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Team OWN = Team.inRoom(new RoomId("sandbox/grade-5"), "Grade 5", MADRID, SPANISH);

    @Test
    void what_most_people_have_counts() {
        Team team = SuggestedTeam.likeMost(
                OWN,
                List.of(
                        person("elena", MADRID, SPANISH),
                        person("priya", CHICAGO, Locale.US),
                        person("noah", CHICAGO, Locale.UK)));

        assertThat(team.zone()).isEqualTo(CHICAGO);
        assertThat(team.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void with_as_many_on_both_sides_it_is_what_the_one_who_asks_has() {
        Team team = SuggestedTeam.likeMost(
                OWN, List.of(person("priya", CHICAGO, Locale.ENGLISH), person("elena", MADRID, SPANISH)));

        assertThat(team).isEqualTo(OWN);
    }

    @Test
    void bots_guests_and_those_who_left_do_not_count() {
        Team team = SuggestedTeam.likeMost(
                OWN,
                List.of(
                        person("elena", MADRID, SPANISH),
                        somebody("bot", true, false, false),
                        somebody("guest", false, true, false),
                        somebody("gone", false, false, true)));

        assertThat(team).isEqualTo(OWN);
    }

    @Test
    void who_has_the_usual_zone_and_language_because_nobody_knows_theirs_does_not_count() {
        Team team = SuggestedTeam.likeMost(
                OWN, List.of(person("elena", MADRID, SPANISH), stranger("one"), stranger("two"), stranger("three")));

        assertThat(team).isEqualTo(OWN);
        assertThat(SuggestedTeam.likeMost(OWN, List.of(stranger("one")))).isEqualTo(OWN);
    }

    @Test
    void a_channel_that_says_nothing_leaves_what_the_one_who_asks_has() {
        assertThat(SuggestedTeam.likeMost(OWN, List.of())).isEqualTo(OWN);
    }

    private static Person person(String name, ZoneId zone, Locale locale) {
        return new Person(new PersonId("sandbox/" + name), name, zone, locale, false, false, false);
    }

    private static Person stranger(String name) {
        return new Person(new PersonId("sandbox/" + name), "—", CHICAGO, Locale.ENGLISH, false, false, false, false);
    }

    private static Person somebody(String name, boolean bot, boolean guest, boolean gone) {
        return new Person(new PersonId("sandbox/" + name), name, CHICAGO, Locale.ENGLISH, bot, guest, gone);
    }
}
