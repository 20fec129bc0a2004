package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.calendar.MeetingSeries;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;

/** What {@link Teams} promise. */
public interface TeamsContract extends StoreContract {

    @Test
    default void a_team_comes_back_as_it_was() {
        Team added = team("sandbox/grade-4").withMember(MARIA, NOW).withMember(BEN, StoreContract.later(1));
        var series = new MeetingSeries(
                DayOfWeek.TUESDAY,
                LocalTime.of(15, 10),
                Duration.ofMinutes(50),
                Cadence.EVERY_SECOND_WEEK,
                NEW_YORK,
                LocalDate.of(2026, 12, 1));
        Team changed = added.withSetUp("Cuarto grado", NEW_YORK, series, 50).withLocale(Locale.forLanguageTag("es"));

        kept().teams().save(changed);

        assertThat(kept().teams().find(added.id())).contains(changed.withVersion(1));
        assertThat(kept().teams().findByRoom(added.room())).contains(changed.withVersion(1));
    }

    @Test
    default void a_team_without_people_and_times_comes_back_too() {
        Team added = team("sandbox/grade-4");

        assertThat(kept().teams().find(added.id())).contains(added);
    }

    @Test
    default void workspaces_that_have_a_team_are_known() {
        team("sandbox/grade-4");
        team("sandbox/grade-5");
        team("elsewhere/grade-4");

        assertThat(kept().teams().listWorkspaces()).containsExactly(ELSEWHERE, WORKSPACE);
    }

    @Test
    default void a_room_has_one_team() {
        team("sandbox/grade-4");

        assertThatThrownBy(() -> team("sandbox/grade-4")).isInstanceOf(StaleStateException.class);
    }

    @Test
    default void a_save_over_somebody_elses_is_refused_and_changes_nothing() {
        Team read = team("sandbox/grade-4");
        kept().teams().save(read.withMember(MARIA, NOW));

        assertThatThrownBy(() -> kept().teams().save(read.withMember(BEN, NOW)))
                .isInstanceOf(StaleStateException.class);

        assertThat(kept().teams().find(read.id()).orElseThrow().people()).containsExactly(MARIA);
    }

    @Test
    default void members_keep_their_order_and_may_leave() {
        Team read = team("sandbox/grade-4");
        kept().teams().save(read.withMember(MARIA, NOW).withMember(BEN, NOW));

        Team both = kept().teams().find(read.id()).orElseThrow();
        kept().teams().save(both.withPeople(List.of(BEN), NOW));

        assertThat(both.people()).containsExactly(MARIA, BEN);
        assertThat(kept().teams().find(read.id()).orElseThrow().people()).containsExactly(BEN);
        assertThat(kept().teams().listOf(MARIA)).isEmpty();
    }

    @Test
    default void a_persons_teams_come_by_name() {
        Team fifth = added("sandbox/b", "Grade 5").withMember(MARIA, NOW);
        Team fourth = added("sandbox/a", "Grade 4").withMember(MARIA, NOW).withMember(BEN, NOW);
        kept().teams().save(fifth);
        kept().teams().save(fourth);

        assertThat(kept().teams().listOf(MARIA)).extracting(Team::name).containsExactly("Grade 4", "Grade 5");
        assertThat(kept().teams().listOf(BEN)).extracting(Team::name).containsExactly("Grade 4");
    }

    @Test
    default void the_same_name_and_room_in_another_workspace_is_another_team() {
        Team here = added("sandbox/grade-4", "Grade 4");
        Team there = added("elsewhere/grade-4", "Grade 4");
        kept().teams().save(there.withMember(STRANGER, NOW));

        assertThat(kept().teams().listIn(WORKSPACE)).extracting(Team::id).containsExactly(here.id());
        assertThat(kept().teams().listIn(ELSEWHERE)).extracting(Team::id).containsExactly(there.id());
        assertThat(kept().teams().findByRoom(new RoomId("sandbox/grade-4"))).contains(here);
        assertThat(kept().teams().listOf(MARIA)).isEmpty();
    }

    private Team added(String room, String name) {
        Team team = Team.inRoom(new RoomId(room), name, NEW_YORK, Locale.ENGLISH);
        kept().teams().add(team);
        return team;
    }
}
