package org.throughline.adapter.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.testing.SettableClock;
import org.throughline.testing.slack.FakePerson;
import org.throughline.testing.slack.FakeSlack;
import org.throughline.testing.slack.Fault;
import org.throughline.testing.slack.OneWorkspace;

class CachedDirectoryTest {
    private static final ZoneId USUAL_ZONE = ZoneId.of("America/Chicago");
    private static final PersonId MARIA = SlackIds.person(OneWorkspace.ID, "UMARIA");
    private static final PersonId BEN = SlackIds.person(OneWorkspace.ID, "UBEN");
    private static final RoomId ROOM = SlackIds.room(OneWorkspace.ID, "C4");

    private final SettableClock clock = new SettableClock("2026-12-02T15:00:00Z");
    private final FakeSlack slack = FakeSlack.start(clock);
    private final CachedDirectory directory =
            CachedDirectory.of(new OneWorkspace(slack, Duration.ofSeconds(2)), clock, USUAL_ZONE, Locale.ENGLISH);

    @BeforeEach
    void fill() {
        slack.put(FakePerson.named("UMARIA", "Maria").in("Europe/Madrid", "es-ES"));
        slack.put(FakePerson.named("UBEN", "Ben"));
        slack.addChannel(OneWorkspace.TEAM, "C4", "grade-4", "UMARIA", "UBEN", OneWorkspace.BOT);
    }

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void a_person_has_the_zone_and_the_language_of_their_account() {
        assertThat(directory.get(MARIA))
                .isEqualTo(new Person(
                        MARIA,
                        "Maria",
                        ZoneId.of("Europe/Madrid"),
                        Locale.forLanguageTag("es-ES"),
                        false,
                        false,
                        false));
    }

    @Test
    void guests_bots_and_deactivated_accounts_are_told_apart() {
        slack.put(FakePerson.named("UG", "Guest").asGuest());
        slack.put(FakePerson.named("UD", "Deleted").asDeleted());

        assertThat(person("UG").guest()).isTrue();
        assertThat(person("UD").gone()).isTrue();
        assertThat(person(OneWorkspace.BOT).bot()).isTrue();
        assertThat(person("UNOBODY").gone()).isTrue();
    }

    @Test
    void a_zone_nobody_has_heard_of_is_the_usual_one() {
        slack.put(FakePerson.named("UX", "Xan").in("Mars/Olympus", "en-US"));

        assertThat(person("UX").zone()).isEqualTo(USUAL_ZONE);
    }

    @Test
    void the_members_of_a_room_come_by_name_page_by_page() {
        List<String> names =
                IntStream.range(0, 250).mapToObj("Person %03d"::formatted).toList();
        names.forEach(name -> {
            slack.put(FakePerson.named("U" + name.substring(7), name));
            slack.join("C4", "U" + name.substring(7));
        });

        List<Person> members = directory.listMembers(ROOM);

        assertThat(members).extracting(Person::name).containsSubsequence(names).hasSize(253);
        assertThat(slack.calls("conversations.members")).hasSize(2);
    }

    @Test
    void a_room_of_forty_strangers_takes_one_call_for_all_of_them() {
        fillRoom(0, 40);

        assertThat(directory.listMembers(ROOM)).extracting(Person::name).contains("Person 0000", "Person 0039");
        assertThat(slack.calls("users.list")).hasSize(1);
        assertThat(slack.calls("users.info")).isEmpty();
    }

    @Test
    void somebody_who_waits_for_a_room_waits_for_few_calls_however_large_the_workspace_is() {
        fillRoom(2_960, 40);

        List<Person> members = directory.listMembers(ROOM);
        members.forEach(member -> directory.get(member.id()));

        assertThat(members).hasSize(43).filteredOn(Person::bot).hasSize(1);
        assertThat(slack.calls()).hasSizeLessThanOrEqualTo(1 + 8);
    }

    @Test
    void who_could_not_be_asked_for_in_time_is_read_in_the_background() {
        fillRoom(2_960, 40);
        directory.listMembers(ROOM);

        directory.readOn();

        assertThat(directory.listMembers(ROOM))
                .extracting(Person::name)
                .contains("Person 2960", "Person 2999")
                .doesNotContain("—");
        assertThat(slack.calls("users.info")).isEmpty();
        assertThat(slack.violations()).isEmpty();
    }

    @Test
    void where_slack_refuses_the_place_to_go_on_from_people_are_read_from_the_start() {
        fillRoom(2_960, 40);
        directory.listMembers(ROOM);
        slack.next("users.list", Fault.error("invalid_cursor"));
        directory.readOn();
        int refused = slack.calls("users.list").size();

        clock.advance(Duration.ofMinutes(1));
        directory.readOn();

        assertThat(slack.calls("users.list").get(refused).get("cursor")).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        directory.readOn();
        assertThat(directory.listMembers(ROOM)).extracting(Person::name).contains("Person 2999");
    }

    @Test
    void where_slack_is_away_people_are_read_from_where_it_broke_off() {
        fillRoom(2_960, 40);
        directory.listMembers(ROOM);
        slack.next("users.list", Fault.status(503));
        directory.readOn();
        int broken = slack.calls("users.list").size();

        clock.advance(Duration.ofMinutes(1));
        directory.readOn();

        assertThat(slack.calls("users.list").get(broken).get("cursor")).isNotEmpty();
    }

    @Test
    void a_workspace_is_not_read_in_the_background_before_many_of_its_people_were_needed() {
        directory.listMembers(ROOM);

        directory.readOn();

        assertThat(slack.calls("users.list")).isEmpty();
    }

    @Test
    void strangers_of_another_organisation_are_asked_for_one_by_one_a_few_at_a_time() {
        fillRoom(0, 10);
        directory.listMembers(ROOM);
        IntStream.range(0, 10).forEach(guest -> slack.join("C4", "UAWAY" + guest));
        directory.forget(ROOM);

        assertThat(directory.listMembers(ROOM)).hasSize(23);
        assertThat(slack.calls("users.list")).hasSize(1);
        assertThat(slack.calls("users.info")).hasSize(8);

        clock.advance(Duration.ofSeconds(20));
        directory.listMembers(ROOM);
        assertThat(slack.calls("users.info")).hasSize(10);
    }

    @Test
    void a_slack_that_lists_nobody_is_asked_for_each_and_everybody_is_offered() {
        fillRoom(0, 40);
        slack.next("users.list", Fault.tooMany(30));

        assertThat(directory.listMembers(ROOM)).hasSize(43);
        assertThat(slack.calls("users.list")).hasSize(1);
        assertThat(slack.calls("users.info")).hasSize(7);
    }

    @Test
    void who_is_known_is_not_asked_for_again_until_it_is_stale() {
        directory.listMembers(ROOM);
        directory.get(MARIA);
        directory.nameOf(ROOM);
        int asked = slack.calls().size();

        directory.listMembers(ROOM);
        directory.get(MARIA);
        directory.nameOf(ROOM);
        assertThat(slack.calls()).hasSize(asked);

        clock.advance(Duration.ofHours(2));
        directory.get(MARIA);
        assertThat(slack.calls()).hasSize(asked + 1);
    }

    @Test
    void what_changed_is_asked_for_again_and_nothing_else() {
        directory.get(MARIA);
        directory.get(BEN);
        directory.nameOf(ROOM);
        slack.put(FakePerson.named("UMARIA", "María"));
        slack.put(FakePerson.named("UBEN", "Benjamin"));
        slack.rename("C4", "fourth-grade");

        directory.forget(MARIA);
        directory.forget(ROOM);

        assertThat(directory.get(MARIA).name()).isEqualTo("María");
        assertThat(directory.get(BEN).name()).isEqualTo("Ben");
        assertThat(directory.nameOf(ROOM)).isEqualTo("fourth-grade");
    }

    @Test
    void what_was_known_holds_while_slack_is_away_though_it_changed() {
        directory.listMembers(ROOM);
        directory.nameOf(ROOM);
        directory.forget(MARIA);
        directory.forget(ROOM);
        slack.close();

        assertThat(directory.get(MARIA).name()).isEqualTo("Maria");
        assertThat(directory.nameOf(ROOM)).isEqualTo("grade-4");
        assertThat(directory.listMembers(ROOM)).hasSize(3);
    }

    @Test
    void somebody_never_heard_of_while_slack_is_away_is_neutral_and_not_gone() {
        slack.next("users.info", Fault.status(503));

        assertThat(directory.get(MARIA))
                .isEqualTo(new Person(MARIA, "—", USUAL_ZONE, Locale.ENGLISH, false, false, false, false));
    }

    @Test
    void somebody_whose_account_says_no_zone_or_no_language_did_not_tell_theirs() {
        slack.put(FakePerson.named("UX", "Xan").in("Mars/Olympus", "en-US"));
        slack.put(FakePerson.named("UY", "Yan").in("Europe/Madrid", ""));

        assertThat(person("UX").told()).isFalse();
        assertThat(person("UY").told()).isFalse();
        assertThat(person("UMARIA").told()).isTrue();
    }

    @Test
    void after_trouble_slack_is_left_alone_for_a_while_and_then_asked() {
        slack.next("users.info", Fault.tooMany(10));
        directory.get(MARIA);
        directory.get(BEN);
        assertThat(slack.calls("users.info")).hasSize(1);

        clock.advance(Duration.ofSeconds(15));

        assertThat(directory.get(MARIA).name()).isEqualTo("Maria");
    }

    @Test
    void somebody_who_was_removed_keeps_their_name() {
        directory.get(MARIA);
        directory.forget(MARIA);
        slack.next("users.info", Fault.error("user_not_found"));

        assertThat(directory.get(MARIA).name()).isEqualTo("Maria");
        assertThat(directory.get(MARIA).gone()).isTrue();
    }

    @Test
    void a_direct_conversation_has_no_name_and_a_channel_always_has_one() {
        assertThat(directory.nameOf(SlackIds.room(OneWorkspace.ID, "D1"))).isEmpty();
        assertThat(directory.nameOf(SlackIds.room(OneWorkspace.ID, "C9"))).isEqualTo("C9");
        assertThat(slack.calls("conversations.info")).hasSize(1);
    }

    @Test
    void a_conversation_of_a_few_people_has_no_name_and_hides_nobody_elsewhere() {
        slack.addGroup(OneWorkspace.TEAM, "G1", "UMARIA", "UBEN", OneWorkspace.BOT);
        RoomId group = SlackIds.room(OneWorkspace.ID, "G1");

        assertThat(directory.nameOf(group)).isEmpty();
        assertThat(directory.listMembers(group)).isEmpty();
        assertThat(directory.get(MARIA).name()).isEqualTo("Maria");
    }

    @Test
    void a_private_channel_that_the_token_may_not_read_is_no_direct_conversation() {
        String body = "{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"groups:read\"}";
        slack.next("conversations.info", new Fault(false, 200, Map.of(), body));

        assertThat(directory.nameOf(ROOM)).isEqualTo("C4");
        assertThat(directory.get(MARIA).name()).isEqualTo("Maria");
    }

    @Test
    void a_workspace_without_the_bot_has_neutral_people_and_no_members() {
        var elsewhere = SlackIds.workspace("T9");

        assertThat(directory.get(SlackIds.person(elsewhere, "U1")).gone()).isFalse();
        assertThat(directory.listMembers(SlackIds.room(elsewhere, "C1"))).isEmpty();
    }

    /** The workspace has that many other people, and then those of the room. */
    private void fillRoom(int others, int inRoom) {
        for (int i = 0; i < others + inRoom; i++) {
            String id = "%04d".formatted(i);
            slack.put(FakePerson.named("U" + id, "Person " + id));
            if (i >= others) {
                slack.join("C4", "U" + id);
            }
        }
    }

    private Person person(String user) {
        return directory.get(SlackIds.person(OneWorkspace.ID, user));
    }
}
