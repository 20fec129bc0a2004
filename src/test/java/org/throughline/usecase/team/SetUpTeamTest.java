package org.throughline.usecase.team;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.team.Staffroom.BEN;
import static org.throughline.usecase.team.Staffroom.BOT;
import static org.throughline.usecase.team.Staffroom.DANA;
import static org.throughline.usecase.team.Staffroom.DIRECT;
import static org.throughline.usecase.team.Staffroom.GRADE_4;
import static org.throughline.usecase.team.Staffroom.GUEST;
import static org.throughline.usecase.team.Staffroom.LUZ;
import static org.throughline.usecase.team.Staffroom.MARIA;
import static org.throughline.usecase.team.Staffroom.NEW_YORK;
import static org.throughline.usecase.team.TeamScenario.NEXT_TUESDAY;
import static org.throughline.usecase.team.TeamScenario.field;
import static org.throughline.usecase.team.TeamScenario.text;
import static org.throughline.usecase.team.TeamScenario.with;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.team.SetUpForm;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;

class SetUpTeamTest {
    private final TeamScenario scenario = new TeamScenario();

    @Test
    void the_form_comes_filled_from_the_channel_without_leaders_guests_and_bots() {
        Form form = scenario.opens(MARIA, new OpensMeeting.OpenSetUp());

        assertThat(values(form, SetUpForm.NAME)).containsExactly("Grade 4");
        assertThat(values(form, SetUpForm.PEOPLE)).containsExactly(BEN.value(), LUZ.value(), MARIA.value());
        assertThat(values(form, SetUpForm.NEXT)).containsExactly("2026-12-08");
        assertThat(values(form, SetUpForm.TIME)).containsExactly("15:10");
        assertThat(values(form, SetUpForm.MINUTES)).containsExactly("45");
        assertThat(values(form, SetUpForm.ZONE)).containsExactly("America/New_York");
        assertThat(values(form, SetUpForm.LANGUAGE)).containsExactly("en");
    }

    @Test
    void time_and_length_come_from_the_meeting_of_today() {
        Team team =
                Team.inRoom(GRADE_4, "Grade 4", NEW_YORK, Locale.ENGLISH).withMember(GUEST, scenario.clock.instant());
        scenario.kept.teams().add(team);
        scenario.clock.advance(Duration.ofMinutes(94));
        scenario.starts(team, GUEST);

        Form form = scenario.opens(MARIA, new OpensMeeting.OpenSetUp());

        assertThat(values(form, SetUpForm.NEXT)).containsExactly("2026-12-08");
        assertThat(values(form, SetUpForm.TIME)).containsExactly("16:45");
        assertThat(values(form, SetUpForm.MINUTES)).containsExactly("30");
        assertThat(values(form, SetUpForm.PEOPLE))
                .as("whoever took part is on the team")
                .contains(GUEST.value());
    }

    @Test
    void what_the_form_says_is_kept_and_the_first_meetings_are_planned() {
        Reply reply = scenario.setsUp(
                MARIA,
                Map.of(
                        SetUpForm.NAME, List.of("Grade 4 math"),
                        SetUpForm.TIME, List.of("07:45"),
                        SetUpForm.CADENCE, List.of("every-second-week"),
                        SetUpForm.LANGUAGE, List.of("es")));

        Team team = scenario.team();
        assertThat(team.setUp()).isTrue();
        assertThat(team.name()).isEqualTo("Grade 4 math");
        assertThat(team.people()).containsExactly(BEN, LUZ, MARIA);
        assertThat(team.locale()).isEqualTo(Locale.forLanguageTag("es"));
        assertThat(team.series()).isNotNull().satisfies(series -> {
            assertThat(series.day()).isEqualTo(DayOfWeek.TUESDAY);
            assertThat(series.cadence()).isEqualTo(Cadence.EVERY_SECOND_WEEK);
        });
        assertThat(scenario.planner.findNext(team)).hasValueSatisfying(next -> {
            assertThat(next.date()).isEqualTo(NEXT_TUESDAY);
            assertThat(next.time()).isEqualTo(LocalTime.of(7, 45));
        });
        assertThat(text(reply)).contains("Kept: Grade 4 math", "Tuesday", "7:45", "every second week", "Tue 8 Dec");
    }

    @Test
    void the_answer_names_who_reads_and_which_leader_is_in_the_channel() {
        Reply reply = scenario.setsUp(MARIA, Map.of());

        assertThat(text(reply))
                .contains("Dana Ortiz (principal) is in this channel and can read our thread.")
                .contains("private channel");
    }

    @Test
    void a_leader_on_the_team_is_no_stranger_in_its_channel() {
        Reply reply = scenario.setsUp(MARIA, with(SetUpForm.PEOPLE, MARIA, DANA));

        assertThat(text(reply)).contains("Dana Ortiz").doesNotContain("can read our thread");
    }

    @Test
    void setting_up_twice_keeps_one_team_and_one_meeting_a_week() {
        Form form = scenario.opens(MARIA, new OpensMeeting.OpenSetUp());

        scenario.submits(MARIA, form, Map.of());
        scenario.submits(MARIA, form, Map.of());

        assertThat(scenario.kept.teams().listIn(GRADE_4.workspace())).hasSize(1);
        var meetings = scenario.kept
                .meetings()
                .listBetween(
                        scenario.team().id(),
                        scenario.clock.instant(),
                        scenario.clock.instant().plus(Duration.ofDays(60)));
        assertThat(meetings)
                .extracting(meeting -> meeting.date())
                .doesNotHaveDuplicates()
                .contains(NEXT_TUESDAY);
    }

    @Test
    void a_meeting_agreed_before_takes_the_time_that_is_set() {
        Team team = Team.inRoom(GRADE_4, "Grade 4", NEW_YORK, Locale.ENGLISH);
        scenario.kept.teams().add(team);
        scenario.planner.planOneOff(team, NEXT_TUESDAY.plusDays(1), LocalTime.of(14, 0));

        Form form = scenario.opens(MARIA, new OpensMeeting.OpenSetUp());
        scenario.submits(MARIA, form, with(SetUpForm.TIME, "14:30"));

        assertThat(values(form, SetUpForm.NEXT)).containsExactly("2026-12-09");
        assertThat(values(form, SetUpForm.TIME)).containsExactly("14:00");
        assertThat(scenario.planner.findNext(scenario.team())).hasValueSatisfying(next -> {
            assertThat(next.date()).isEqualTo(NEXT_TUESDAY.plusDays(1));
            assertThat(next.time()).isEqualTo(LocalTime.of(14, 30));
        });
    }

    @Test
    void once_set_up_only_members_change_the_team() {
        scenario.setsUp(MARIA, with(SetUpForm.PEOPLE, MARIA, BEN));

        assertThat(scenario.says(LUZ, new OpensMeeting.OpenSetUp())).isInstanceOf(Reply.Refused.class);
        assertThat(scenario.setsUp(BEN, with(SetUpForm.NAME, "Four"))).isInstanceOf(Reply.Whisper.class);
        assertThat(scenario.team().name()).isEqualTo("Four");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "people, ''",
        "people, sandbox/throughline",
        "people, elsewhere/maria",
        "people, sandbox/nobody-we-know",
        "next, soon",
        "next, 2026-11-30",
        "next, 2028-12-05",
        "time, 25:00",
        "minutes, 3",
        "minutes, forty",
        "cadence, monthly",
        "zone, Mars/Olympus",
        "language, tlh",
    })
    void what_cannot_be_is_told_at_its_field_and_nothing_is_kept(String field, String typed) {
        Map<String, List<String>> changed = Map.of(field, typed.isEmpty() ? List.of() : List.of(typed));

        Reply reply = scenario.setsUp(MARIA, changed);

        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Invalid.class,
                        invalid -> assertThat(invalid.errors()).containsOnlyKeys(field));
        assertThat(scenario.kept.teams().findByRoom(GRADE_4)).isEmpty();
    }

    @Test
    void a_name_that_could_point_at_a_student_is_asked_about_first() {
        Form form = scenario.opens(MARIA, new OpensMeeting.OpenSetUp());
        var named = with(SetUpForm.NAME, "student: Ana Lopez");

        Reply first = scenario.submits(MARIA, form, named);
        Form asking = requireNonNull(((Reply.Invalid) first).form());
        Reply second = scenario.submits(MARIA, asking, Map.of("no-student", List.of("yes")));

        assertThat(((Reply.Invalid) first).errors()).containsOnlyKeys(SetUpForm.NAME);
        assertThat(second).isInstanceOf(Reply.Whisper.class);
        assertThat(scenario.team().name()).isEqualTo("student: Ana Lopez");
    }

    @Test
    void a_direct_conversation_has_no_team_to_set_up() {
        assertThat(scenario.says(MARIA, DIRECT, new OpensMeeting.OpenSetUp()))
                .isEqualTo(new Reply.Refused("That is about one team: type the same in the team's channel."));
    }

    @Test
    void setting_up_again_starts_from_what_was_kept() {
        scenario.setsUp(
                MARIA,
                Map.of(
                        SetUpForm.PEOPLE, List.of(MARIA.value(), BEN.value()),
                        SetUpForm.NEXT, List.of("2026-12-10"),
                        SetUpForm.CADENCE, List.of("every-second-week"),
                        SetUpForm.MINUTES, List.of("60")));
        scenario.clock.advance(Duration.ofDays(10));

        Form again = scenario.opens(BEN, new OpensMeeting.OpenSetUp());

        assertThat(values(again, SetUpForm.PEOPLE)).containsExactly(MARIA.value(), BEN.value());
        assertThat(values(again, SetUpForm.NEXT)).containsExactly("2026-12-24");
        assertThat(values(again, SetUpForm.MINUTES)).containsExactly("60");
        assertThat(values(again, SetUpForm.CADENCE)).containsExactly("every-second-week");
    }

    @Test
    void nobody_offers_the_bot_as_a_member() {
        Form form = scenario.opens(MARIA, new OpensMeeting.OpenSetUp());

        assertThat(((Field.People) field(form, SetUpForm.PEOPLE)).candidates())
                .extracting(choice -> new PersonId(choice.value()))
                .contains(DANA, GUEST)
                .doesNotContain(BOT);
    }

    private static List<String> values(Form form, String name) {
        return field(form, name).base().values();
    }
}
