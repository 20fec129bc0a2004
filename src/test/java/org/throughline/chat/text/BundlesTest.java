package org.throughline.chat.text;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.action.Decision;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.calendar.MeetingSkipReason;
import org.throughline.domain.session.SkipReason;
import org.throughline.domain.session.Tried;
import org.throughline.domain.status.Need;
import org.throughline.domain.team.LeaderTitle;
import org.throughline.domain.team.Role;

/** The words in files and the words that code asks for are the same, in every language. */
class BundlesTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final String WIRING = "org/throughline/wiring";
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z0-9-]+)+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(yaml|json|html|css|js|sql|txt|ics|mv|lock)");

    /** What code completes with a word of a closed list, and every word of that list. */
    private static final Map<String, List<String>> CLOSED_LISTS = Map.ofEntries(
            Map.entry("action.decision.", codes(Decision.values(), Decision::code)),
            Map.entry("action.effect.", codes(Effect.values(), Effect::code)),
            Map.entry("action.state.", codes(ActionStepState.values(), ActionStepState::code)),
            Map.entry("action.status.", codes(FollowUpStatus.values(), FollowUpStatus::code)),
            Map.entry("action.tried.", codes(Tried.values(), Tried::code)),
            Map.entry("cadence.", codes(Cadence.values(), Cadence::code)),
            Map.entry("language.", Languages.tags()),
            Map.entry("leader.", codes(LeaderTitle.values(), LeaderTitle::code)),
            Map.entry("meeting.reason.", codes(MeetingSkipReason.values(), MeetingSkipReason::code)),
            Map.entry("role.", codes(Role.values(), Role::code)),
            Map.entry("skip.", codes(SkipReason.values(), SkipReason::code)),
            Map.entry("status.effect.", codes(Effect.values(), Effect::code)),
            Map.entry("status.need.", codes(Need.What.values(), Need.What::code)));

    /** Where code completes a key in another way: from some words of a list, a field's name or a part of a form. */
    private static final List<String> COMPLETED_IN_CODE = List.of(
            "action.change.",
            "action.field.",
            "action.history.",
            "common.yes",
            "common.no",
            "digest.answer.",
            "form.bounds.",
            "form.count.",
            "form.length.",
            "help.",
            "session.card.abandoned",
            "session.card.closed",
            "session.dissent.",
            "session.park.",
            "setup.form.",
            "status.held.lost-",
            "status.steps.",
            "tap.");

    static Stream<String> topics() {
        return Languages.TOPICS.stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_topic_says_the_same_things_in_every_language(String topic) {
        Map<String, String> english = read(topic, "en");
        Map<String, String> spanish = read(topic, "es");

        assertThat(spanish.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
        english.forEach((key, pattern) -> assertThat(placeholders(spanish.getOrDefault(key, "")))
                .as("placeholders of %s", key)
                .isEqualTo(placeholders(pattern)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_text_can_be_filled_in(String tag) {
        Languages.load(tag).forEach((key, pattern) -> {
            assertThatCode(() -> new MessageFormat(pattern, Locale.forLanguageTag(tag)))
                    .as(key)
                    .doesNotThrowAnyException();
            assertThat(pattern.replace("''", ""))
                    .as("%s: an apostrophe is doubled", key)
                    .doesNotContain("'");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void no_key_is_written_twice(String tag) {
        List<String> written = Languages.TOPICS.stream()
                .flatMap(topic -> lines(file(topic, tag)))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(written).doesNotHaveDuplicates();
    }

    @Test
    void every_key_in_code_has_its_text() {
        Set<String> known = Languages.load("en").keySet();
        Set<String> topics = known.stream().map(BundlesTest::firstWord).collect(toSet());

        Set<String> missing = literals()
                .filter(text -> KEY.matcher(text).matches())
                .filter(text -> topics.contains(firstWord(text)))
                .filter(text -> !FILE_NAME.matcher(text).matches())
                .filter(text -> !known.contains(text))
                .filter(text -> !COMPLETED_IN_CODE.contains(text))
                .filter(text -> known.stream().noneMatch(key -> key.startsWith(text + ".")))
                .collect(toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_is_used() {
        Set<String> asked = literals().collect(toSet());

        Set<String> unused = Languages.load("en").keySet().stream()
                .filter(key -> !asked.contains(key))
                .filter(key -> CLOSED_LISTS.keySet().stream().noneMatch(key::startsWith))
                .filter(key -> COMPLETED_IN_CODE.stream().noneMatch(key::startsWith))
                .collect(toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @Test
    void a_closed_list_has_a_text_for_each_of_its_words_and_no_other() {
        Set<String> known = Languages.load("en").keySet();

        CLOSED_LISTS.forEach((start, words) -> assertThat(known.stream().filter(key -> key.startsWith(start)))
                .as(start)
                .containsExactlyInAnyOrderElementsOf(
                        words.stream().map(word -> start + word).toList()));
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Stream.of(values).map(code).toList();
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static String firstWord(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Map<String, String> read(String topic, String tag) {
        return lines(file(topic, tag))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static Path file(String topic, String tag) {
        return MESSAGES.resolve(topic + "_" + tag + ".properties");
    }

    /** What stands in quotes in the code; wiring, which says nothing to anybody in a chat, names settings there. */
    private static Stream<String> literals() {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !file.startsWith(CODE.resolve(WIRING)))
                    .flatMap(BundlesTest::lines)
                    .flatMap(line -> LITERAL.matcher(line).results().map(found -> found.group(1)))
                    .toList()
                    .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
