package org.throughline.usecase.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.chat.card.Card;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.PlainText;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.team.Leader;
import org.throughline.domain.team.LeaderTitle;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.School;
import org.throughline.domain.team.SchoolId;
import org.throughline.domain.team.Team;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.testing.FakeDatabase;
import org.throughline.testing.SettableClock;
import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.UseCases;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Directory;

class ShowStatusTest {
    private static final PersonId ANA = new PersonId("sandbox/ana");
    private static final PersonId COACH = new PersonId("sandbox/coach");
    private static final PersonId PAT = new PersonId("sandbox/pat");
    private static final PersonId STRANGER = new PersonId("elsewhere/ana");
    private static final PersonId OTTO = new PersonId("sandbox/otto");
    private static final RoomId GRADE_4 = new RoomId("sandbox/grade-4");
    private static final RoomId DIRECT = new RoomId("sandbox/dm-ana");

    private final SettableClock clock = new SettableClock("2026-12-08T20:10:00Z");
    private final FakeDatabase database = new FakeDatabase();
    private final Wording wording = new Wording(new Languages(), new Staff());
    private final StatusSummaries summaries = new StatusSummaries(database.repositories(), clock);
    private final Team grade4 = team(GRADE_4, "Grade 4", List.of(ANA, COACH), Locale.forLanguageTag("es"));
    private final Team grade5 = team(new RoomId("sandbox/grade-5"), "Grade 5", List.of(COACH), Locale.ENGLISH);
    private final Dispatcher bot = bot();

    ShowStatusTest() {
        var school = new School(
                SchoolId.random(),
                new WorkspaceId("sandbox"),
                "Harbor School",
                ZoneOffset.UTC,
                "none",
                List.of(new Leader(PAT, LeaderTitle.PRINCIPAL)));
        database.repositories().schools().put(school);
    }

    @Test
    void in_a_teams_room_its_members_and_the_leaders_read_that_team() {
        assertThat(say(ANA, GRADE_4, status(""))).startsWith("Grade 4: ").doesNotContain("[Share with the team]");
        assertThat(say(PAT, GRADE_4, status(""))).startsWith("Grade 4: ").endsWith("[Share with the team]");
    }

    @Test
    void others_are_refused_kindly() {
        assertThat(say(OTTO, GRADE_4, status("")))
                .isEqualTo(
                        "The status of Grade 4 is for its members and its school's leaders. Ask one of them to share it.");
        assertThat(say(OTTO, DIRECT, status(""))).startsWith("You are not on a team yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grade 5", "grade 5", "  GRADE-5 ", "#grade5"})
    void a_team_is_found_by_its_name_however_it_is_written(String name) {
        assertThat(say(COACH, DIRECT, status(name))).startsWith("Grade 5: ");
        assertThat(say(PAT, DIRECT, status(name))).startsWith("Grade 5: ");
    }

    @Test
    void a_team_one_may_not_read_sounds_like_one_that_does_not_exist() {
        assertThat(say(ANA, GRADE_4, status("Grade 5")))
                .startsWith("I have no team “Grade 5” whose status you can read.");
        assertThat(say(ANA, GRADE_4, status("Grade 9")))
                .startsWith("I have no team “Grade 9” whose status you can read.");
    }

    @Test
    void in_a_direct_message_ones_only_team_is_shown_and_of_several_one_is_chosen() {
        assertThat(say(ANA, DIRECT, status(""))).startsWith("Grade 4: ");
        assertThat(say(COACH, DIRECT, status(""))).isEqualTo("Which team?\n[Grade 4] [Grade 5]");
        assertThat(say(PAT, DIRECT, status(""))).isEqualTo("Which team?\n[Grade 4] [Grade 5]");
    }

    @Test
    void a_leader_shares_it_once_a_day_in_the_teams_room_and_language() {
        var subject = new Subject.SharedStatus(grade4.id(), LocalDate.parse("2026-12-08"));

        assertThat(say(PAT, DIRECT, new MeetingActs.ShareStatus(grade4.id())))
                .isEqualTo("Grade 4 sees this summary in its channel now.");
        say(PAT, DIRECT, new MeetingActs.ShareStatus(grade4.id()));

        var message = database.messages().find(subject).orElseThrow();
        assertThat(message.target().room()).isEqualTo(GRADE_4);
        Optional<Card> drawn =
                new SharedStatusDrawing(database.repositories().teams(), summaries, wording).draw(subject, message);
        assertThat(PlainText.of(drawn.orElseThrow()))
                .startsWith("Grade 4: te necesita: no hay próxima reunión fijada")
                .doesNotContain("[");
    }

    @Test
    void nobody_else_shares_it_and_other_workspaces_do_not_know_the_team() {
        assertThat(say(ANA, GRADE_4, new MeetingActs.ShareStatus(grade4.id())))
                .isEqualTo("Only the school's leaders share the status of Grade 4 in its channel.");
        assertThat(say(STRANGER, new RoomId("elsewhere/x"), new MeetingActs.ShareStatus(grade5.id())))
                .isEqualTo("That is not here any more. Nothing was changed.");
        assertThat(database.messages().find(new Subject.SharedStatus(grade4.id(), LocalDate.parse("2026-12-08"))))
                .isEmpty();
    }

    private Dispatcher bot() {
        var kept = database.repositories();
        var readers = new StatusReaders(kept.teams(), kept.schools());
        var show = new ShowStatus(readers, summaries, wording);
        var share = new ShareStatus(kept.teams(), readers, database.messages(), wording, clock);
        var useCases = new UseCases.Builder()
                .on(Asks.ShowStatus.class, show::show)
                .on(MeetingActs.ShareStatus.class, share::share)
                .partial();
        return new Dispatcher(useCases, database.transactions(), database.inbound(), wording, clock);
    }

    private Team team(RoomId room, String name, List<PersonId> people, Locale locale) {
        Team created = Team.inRoom(room, name, ZoneOffset.UTC, locale).withPeople(people, clock.instant());
        database.repositories().teams().add(created);
        return created;
    }

    private static Intent status(String team) {
        return new Asks.ShowStatus(team);
    }

    private String say(PersonId person, RoomId room, Intent intent) {
        Reply reply = bot.dispatch(new Interaction(person, room, intent, FormValues.NONE, null));
        return reply instanceof Reply.Whisper whisper ? PlainText.of(whisper.card()) : ((Reply.Refused) reply).reason();
    }

    /** Everybody speaks English. */
    private static final class Staff implements Directory {
        @Override
        public Person get(PersonId person) {
            return new Person(person, person.local(), ZoneOffset.UTC, Locale.ENGLISH, false, false, false);
        }

        @Override
        public List<Person> listMembers(RoomId room) {
            return List.of();
        }

        @Override
        public String nameOf(RoomId room) {
            return room.local();
        }
    }
}
