package org.throughline.usecase.team;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.chat.turn.Interaction;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.port.Directory;

/** The team that a room suggests before anybody set one up: its name, the zone and language most of its people have. */
public final class SuggestedTeam {
    private SuggestedTeam() {}

    /** Where as many have one as another, it is the one of whoever asks; refuses in a direct conversation. */
    public static Team of(Interaction by, Directory directory) {
        String name = directory.nameOf(by.room());
        if (name.isEmpty()) {
            throw new Refusal("session.refused.no-team-here");
        }
        Person asking = directory.get(by.person());
        Team own = Team.inRoom(by.room(), titled(name), asking.zone(), languageOf(asking));
        return likeMost(own, directory.listMembers(by.room()));
    }

    /**
     * The team with the zone and language that most people of the room have, as far as their accounts say theirs; its own
     * where as many have those.
     */
    static Team likeMost(Team team, List<Person> inRoom) {
        List<Person> people = inRoom.stream()
                .filter(person -> !person.bot() && !person.guest() && !person.gone() && person.told())
                .toList();
        return team.withZone(most(people, Person::zone, team.zone()))
                .withLocale(most(people, SuggestedTeam::languageOf, team.locale()));
    }

    private static <T> T most(List<Person> people, Function<Person, T> trait, T own) {
        Map<T, Long> counts =
                people.stream().map(trait).collect(groupingBy(identity(), LinkedHashMap::new, counting()));
        long highest = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        return Stream.concat(Stream.of(own), counts.keySet().stream())
                .filter(one -> counts.getOrDefault(one, 0L) == highest)
                .findFirst()
                .orElse(own);
    }

    private static Locale languageOf(Person person) {
        return Locale.forLanguageTag(person.locale().getLanguage());
    }

    private static String titled(String roomName) {
        String words = roomName.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? roomName : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
