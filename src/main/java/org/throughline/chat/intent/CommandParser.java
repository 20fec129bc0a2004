package org.throughline.chat.intent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a person typed; case, accents and extra spaces do not matter, and a typing mistake is never run blindly. */
public final class CommandParser {
    private static final int SHORT_WORD = 4;
    private static final int LONGEST = 200;

    private final Clock clock;

    public CommandParser(Clock clock) {
        this.clock = clock;
    }

    /** What the words mean; nearly a command is {@link Asks.DidYouMean}, nothing typed is {@link Asks.Help}. */
    public Intent parse(String typed) {
        List<String> words = Words.of(typed);
        if (words.isEmpty()) {
            return new Asks.Help();
        }
        return findExact(words).or(() -> findNear(typed, words)).orElseGet(() -> new Asks.NotUnderstood(brief(typed)));
    }

    /** Whether the words are a command as they stand, so that talk among people is not taken for one. */
    public boolean isExact(String typed) {
        return parseExactly(typed).isPresent();
    }

    /** The command the words are as they stand; empty for anything else. */
    public Optional<Intent> parseExactly(String typed) {
        return findExact(Words.of(typed));
    }

    private Optional<Intent> findExact(List<String> words) {
        List<String> plain = words.stream().map(Words::plain).toList();
        return phrases()
                .filter(phrase -> plain.size() >= phrase.size()
                        && plain.subList(0, phrase.size()).equals(phrase.words()))
                .sorted(Comparator.comparing(Phrase::size).reversed())
                .flatMap(phrase -> phrase.meaning(words, today()).stream())
                .findFirst();
    }

    private Optional<Intent> findNear(String typed, List<String> words) {
        List<String> plain = words.stream().map(Words::plain).toList();
        return phrases()
                .filter(phrase -> plain.size() >= phrase.size() && phrase.isNear(plain))
                .filter(phrase -> phrase.meaning(words, today()).isPresent())
                .min(Comparator.comparing(phrase -> phrase.distance(plain)))
                .map(phrase -> new Asks.DidYouMean(brief(typed), phrase.corrected(words)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Stream<Phrase> phrases() {
        return Stream.of(Command.values())
                .flatMap(command -> command.phrases().stream().map(words -> new Phrase(command, words)));
    }

    private static String brief(String typed) {
        String words = typed.strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /** One way to say a command. */
    private record Phrase(Command command, List<String> words) {

        int size() {
            return words.size();
        }

        Optional<Intent> meaning(List<String> typed, LocalDate today) {
            return command.with(typed.subList(size(), typed.size()), today);
        }

        boolean isNear(List<String> typed) {
            int letters = String.join(" ", words).length();
            return (command.takesWords() || typed.size() == size())
                    && distance(typed) <= (letters <= SHORT_WORD ? 1 : 2);
        }

        int distance(List<String> typed) {
            return Words.distance(String.join(" ", typed.subList(0, size())), String.join(" ", words));
        }

        String corrected(List<String> typed) {
            return String.join(
                    " ",
                    Stream.concat(words.stream(), typed.subList(size(), typed.size()).stream())
                            .toList());
        }
    }
}
