package org.throughline.usecase.team;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.chat.card.Card;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.team.LeaderJoinedCard;
import org.throughline.chat.view.team.WelcomeCard;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Wording;

/** Draws what the bot says to a room about itself and about who joined. */
public final class TeamDrawings {
    private final TeamDesk desk;
    private final Languages languages;
    private final Wording wording;

    public TeamDrawings(TeamDesk desk, Languages languages, Wording wording) {
        this.desk = desk;
        this.languages = languages;
        this.wording = wording;
    }

    public Optional<Card> welcome(Subject.Welcome subject) {
        return Optional.of(WelcomeCard.of(textsFor(subject.room())));
    }

    /** Empty when the person leads no school any more. */
    public Optional<Card> leaderJoined(Subject.LeaderJoined subject) {
        return desk.readers(subject.room().workspace()).stream()
                .filter(leader -> leader.person().equals(subject.leader()))
                .findFirst()
                .map(leader -> LeaderJoinedCard.of(leader, wording, textsFor(subject.room())));
    }

    /** The team's language; before there is a team, the one that most people of the room read. */
    private Texts textsFor(RoomId room) {
        return languages.of(desk.find(room).map(Team::locale).orElseGet(() -> mostRead(room)));
    }

    private Locale mostRead(RoomId room) {
        Map<Locale, Long> readers = desk.people(room).stream()
                .map(Person::locale)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return readers.entrySet().stream()
                .max(Map.Entry.<Locale, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toLanguageTag(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(Locale.ENGLISH);
    }
}
