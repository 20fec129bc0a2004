package org.throughline.chat.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandParserTest {
    private final CommandParser parser =
            new CommandParser(Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "help, Help",
        "HELP, Help",
        "ayuda, Help",
        "?, Help",
        "'', Help",
        "/plc, Help",
        "setup, OpenSetUp",
        "set up, OpenSetUp",
        "configuración, OpenSetUp",
        "protocols, ListProtocols",
        "mine, Mine",
        "mis pasos, Mine",
        "agenda, ShowAgenda",
        "members, ShowMembers",
        "equipo, ShowMembers",
        "roles, ShowRoles",
        "move meeting, ShowMoveMeeting",
        "skip meeting, ShowSkipMeeting",
        "¿quién ve qué?, WhoSeesWhat",
        "Who sees what?, WhoSeesWhat",
        "pause, OpenPause",
        "pausa, OpenPause",
        "resume, Resume",
        "reanudar, Resume",
    })
    void a_word_means_its_command_in_either_language(String typed, String intent) {
        assertThat(parser.parse(typed).getClass().getSimpleName()).isEqualTo(intent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/plc status Grade 4", "@Throughline status Grade 4", "  STATUS   Grade   4 ", "estado Grade 4"})
    void the_name_of_the_bot_case_and_spaces_around_a_command_do_not_matter(String typed) {
        assertThat(parser.parse(typed)).isEqualTo(new Asks.ShowStatus("Grade 4"));
    }

    @Test
    void a_meeting_starts_with_or_without_a_protocol() {
        assertThat(parser.parse("start")).isEqualTo(new MeetingActs.Start(""));
        assertThat(parser.parse("Start a meeting")).isEqualTo(new MeetingActs.Start(""));
        assertThat(parser.parse("empezar quick")).isEqualTo(new MeetingActs.Start("quick"));
    }

    @ParameterizedTest
    @CsvSource({
        "pause until 2026-12-10, 2026-12-10",
        "pause until 10 Dec, 2026-12-10",
        "pause until December 10, 2026-12-10",
        "'pause until Dec 10, 2027', 2027-12-10",
        "pausa hasta el 10 de diciembre, 2026-12-10",
        "pausa hasta 10 dic, 2026-12-10",
        "pause until 3 nov, 2027-11-03",
        "pause until Friday, 2026-12-04",
        "pausa hasta lunes, 2026-12-07",
        "pause until tomorrow, 2026-12-02",
        "pause until yesterday, 2026-11-30",
        "pausa hasta hoy, 2026-12-01",
        "pause until 12/25, 2026-12-25",
        "pausa hasta 25/12, 2026-12-25",
        "pause until 12/12, 2026-12-12",
        "pause until 1/15/2028, 2028-01-15",
        "pause 10 Dec, 2026-12-10",
    })
    void a_pause_ends_on_the_day_that_was_typed(String typed, LocalDate until) {
        assertThat(parser.parse(typed)).isEqualTo(new DigestActs.PauseUntil(until));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10/12", "31 Feb", "32/13", "the holidays"})
    void a_day_that_cannot_be_read_for_sure_is_asked_for(String words) {
        assertThat(parser.parse("pause until " + words)).isEqualTo(new OpensMeeting.OpenPauseAfter(words));
        assertThat(parser.parse("pause until")).isEqualTo(new OpensMeeting.OpenPause());
    }

    @ParameterizedTest
    @CsvSource({
        "statsu, status",
        "Statsu Grade 4, status Grade 4",
        "hlep, help",
        "mien, mine",
        "strat quick, start quick",
        "mvoe meetng, move meeting",
        "estdo, estado",
        "protocls, protocols",
    })
    void a_typing_mistake_is_asked_about_and_never_run(String typed, String meant) {
        assertThat(parser.parse(typed)).isEqualTo(new Asks.DidYouMean(typed, meant));
        assertThat(parser.isExact(typed)).isFalse();
        assertThat(parser.isExact(meant)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what did we agree on?",
                "hello",
                "members of the book club meet at noon",
                "start by handing out the exit tickets to everybody please",
                "pause and think about it"
            })
    void talk_is_not_taken_for_a_command(String typed) {
        assertThat(parser.isExact(typed)).isFalse();
        assertThat(parser.parse(typed)).isEqualTo(new Asks.NotUnderstood(typed));
    }

    @Test
    void nothing_typed_is_no_command_among_people() {
        assertThat(parser.isExact("  ")).isFalse();
    }

    @Test
    void very_long_talk_is_kept_short() {
        assertThat(parser.parse("blah ".repeat(200)))
                .isInstanceOfSatisfying(
                        Asks.NotUnderstood.class,
                        said -> assertThat(said.typed()).hasSizeLessThan(210));
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(parser.parse("MINE")).isEqualTo(new Asks.Mine());
        } finally {
            Locale.setDefault(before);
        }
    }
}
