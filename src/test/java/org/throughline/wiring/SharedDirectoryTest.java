package org.throughline.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;

class SharedDirectoryTest {
    private final Config.People unknown = new Config.People(ZoneId.of("Europe/Madrid"), Locale.forLanguageTag("es"));
    private final SharedDirectory directory = new SharedDirectory(List.of(), unknown);

    @Test
    void people_whose_platform_is_not_on_are_gone_with_the_zone_and_language_of_the_settings() {
        var person = directory.get(new PersonId("sandbox/maria"));

        assertThat(person.gone()).isTrue();
        assertThat(person.zone()).isEqualTo(unknown.zone());
        assertThat(person.locale()).isEqualTo(unknown.language());
    }

    @Test
    void a_room_whose_platform_is_not_on_has_nobody_in_it_and_no_name() {
        RoomId room = new RoomId("sandbox/grade-4");

        assertThat(directory.listMembers(room)).isEmpty();
        assertThat(directory.nameOf(room)).isEmpty();
    }
}
