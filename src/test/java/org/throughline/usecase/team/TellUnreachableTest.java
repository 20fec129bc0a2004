package org.throughline.usecase.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.team.Staffroom.BEN;
import static org.throughline.usecase.team.Staffroom.DANA;
import static org.throughline.usecase.team.Staffroom.GRADE_4;
import static org.throughline.usecase.team.Staffroom.LUZ;
import static org.throughline.usecase.team.Staffroom.MARIA;
import static org.throughline.usecase.team.Staffroom.NEW_YORK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.chat.card.Card;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.calendar.WorkingHours;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.testing.FakeMessenger;
import org.throughline.testing.FakeMessenger.Post;
import org.throughline.usecase.delivery.Couriers;
import org.throughline.usecase.delivery.Drawings;
import org.throughline.usecase.delivery.Outbox;
import org.throughline.usecase.delivery.Pace;
import org.throughline.usecase.delivery.SendDecision;
import org.throughline.usecase.nudge.Schedules;
import org.throughline.usecase.port.DeliveryResult.Unreachable;
import org.throughline.usecase.port.Messages.Target;
import org.throughline.usecase.port.OnUnknown;

class TellUnreachableTest {
    private static final PersonId LEFT = new PersonId("sandbox/left");

    private final TeamScenario school = new TeamScenario();
    private final FakeMessenger platform = new FakeMessenger(OnUnknown.REPEAT);
    private final Couriers couriers = couriers();

    @AfterEach
    void stop() {
        couriers.close();
    }

    @Test
    void who_facilitates_hears_once_that_a_room_is_gone() {
        Session session = school.starts(team(BEN, MARIA), MARIA);
        isLostTo(new Subject.SessionCard(session.id()), Target.room(GRADE_4));
        isLostTo(new Subject.Minutes(session.id()), Target.room(GRADE_4));

        assertThat(platform.posts()).extracting(Post::room).containsExactly(MARIA.value());
        assertThat(platform.texts().get(0)).startsWith("I can't post for Grade 4");
        assertThat(platform.sends()).isEqualTo(3);
    }

    @Test
    void without_a_session_somebody_of_the_team_hears_it() {
        team(LEFT, BEN, MARIA);

        isLostTo(new Subject.Welcome(GRADE_4), Target.room(GRADE_4));

        assertThat(platform.posts()).extracting(Post::room).containsExactly(BEN.value());
    }

    @Test
    void a_team_of_nobody_leaves_it_to_the_schools_leader() {
        team(LEFT);

        isLostTo(new Subject.Welcome(GRADE_4), Target.room(GRADE_4));

        assertThat(platform.posts()).extracting(Post::room).containsExactly(DANA.value());
    }

    @Test
    void a_room_without_a_team_is_nobodys_news() {
        isLostTo(new Subject.Welcome(GRADE_4), Target.room(GRADE_4));

        assertThat(platform.posts()).isEmpty();
    }

    @Test
    void the_team_of_a_person_who_is_gone_hears_it_in_the_readers_language() {
        school.starts(team(BEN, LUZ), LUZ);

        isLostTo(new Subject.Digest(BEN, LocalDate.of(2026, 12, 1)), Target.direct(BEN, now(), now().plusSeconds(60)));

        assertThat(platform.posts()).extracting(Post::room).containsExactly(LUZ.value());
        assertThat(platform.texts().get(0)).startsWith("Ya no puedo escribirle a Ben Okoro");
    }

    @Test
    void the_one_who_is_gone_is_not_told_of_it() {
        school.starts(team(MARIA, BEN), MARIA);

        isLostTo(
                new Subject.Digest(MARIA, LocalDate.of(2026, 12, 1)),
                Target.direct(MARIA, now(), now().plusSeconds(60)));

        assertThat(platform.posts()).extracting(Post::room).containsExactly(BEN.value());
    }

    @Test
    void news_waits_for_working_hours() {
        school.clock.set(Instant.parse("2026-12-02T03:00:00Z"));
        team(MARIA);
        isLostTo(new Subject.Welcome(GRADE_4), Target.room(GRADE_4));
        assertThat(platform.posts()).isEmpty();

        school.clock.set(Instant.parse("2026-12-02T15:00:00Z"));
        couriers.drain();

        assertThat(platform.posts()).extracting(Post::room).containsExactly(MARIA.value());
    }

    @Test
    void in_the_middle_of_a_meeting_news_of_its_room_waits_for_nothing() {
        school.clock.set(Instant.parse("2026-12-02T03:00:00Z"));
        Session session = school.starts(team(MARIA, BEN), MARIA);

        isLostTo(new Subject.SessionCard(session.id()), Target.room(GRADE_4));

        assertThat(platform.posts()).extracting(Post::room).containsExactly(MARIA.value());
    }

    @Test
    void also_in_the_middle_of_a_meeting_nobody_is_told_while_they_pause() {
        Session session = school.starts(team(MARIA, BEN), MARIA);
        Instant back = Instant.parse("2026-12-09T05:00:00Z");
        school.kept.pauses().put(MARIA, back);

        isLostTo(new Subject.SessionCard(session.id()), Target.room(GRADE_4));

        assertThat(platform.posts()).isEmpty();
        school.clock.set(back);
        couriers.drain();
        assertThat(platform.posts()).as("before working hours").isEmpty();
        school.clock.set(Instant.parse("2026-12-09T14:00:00Z"));
        couriers.drain();
        assertThat(platform.posts()).extracting(Post::room).containsExactly(MARIA.value());
    }

    @Test
    void a_room_that_was_reached_again_is_news_when_it_is_lost_again() {
        team(MARIA, BEN);
        isLostTo(new Subject.Welcome(GRADE_4), Target.room(GRADE_4));

        school.reachedAgain.room(GRADE_4);
        couriers.drain();
        isLostTo(new Subject.LeaderJoined(GRADE_4, DANA), Target.room(GRADE_4));

        assertThat(platform.texts()).filteredOn("welcome"::equals).hasSize(1);
        assertThat(platform.posts())
                .extracting(Post::room)
                .filteredOn(MARIA.value()::equals)
                .hasSize(2);
    }

    @Test
    void news_that_reaches_nobody_makes_no_news() {
        team(MARIA, BEN);
        platform.nextAnswers(new Unreachable("archived"));
        platform.nextAnswers(new Unreachable("deactivated"));
        raise(new Subject.Welcome(GRADE_4), Target.room(GRADE_4));

        couriers.drain();

        assertThat(platform.posts()).isEmpty();
        assertThat(school.database.messages().listDead(9)).hasSize(2);
    }

    private void isLostTo(Subject subject, Target target) {
        platform.nextAnswers(new Unreachable("archived"));
        raise(subject, target);
        couriers.drain();
    }

    private void raise(Subject subject, Target target) {
        school.database.messages().raise(subject, target);
    }

    private Instant now() {
        return school.clock.instant();
    }

    private Team team(PersonId... people) {
        Team team = Team.inRoom(GRADE_4, "Grade 4", NEW_YORK, Locale.ENGLISH).withPeople(List.of(people), now());
        school.kept.teams().add(team);
        return team;
    }

    private Couriers couriers() {
        var schedules = new Schedules(
                school.staff,
                workspace -> SchoolCalendar.NONE,
                school.kept.pauses(),
                WorkingHours.DEFAULT,
                LocalTime.of(15, 0));
        var unreachable = new TellUnreachable(
                school.kept,
                school.staff,
                schedules,
                new TellUnreachable.Said(school.database.messages(), school.wording, school.clock));
        var drawn = new Drawings.Builder()
                .on(Subject.RoomUnreachable.class, unreachable::drawRoom)
                .on(Subject.PersonUnreachable.class, unreachable::drawPerson)
                .on(Subject.Welcome.class, (subject, message) -> Optional.of(Card.of("welcome")))
                .on(Subject.LeaderJoined.class, (subject, message) -> Optional.of(Card.of("leader joined")))
                .on(Subject.SessionCard.class, (subject, message) -> Optional.of(Card.of("card")))
                .on(Subject.Minutes.class, (subject, message) -> Optional.of(Card.of("minutes")))
                .on(Subject.Digest.class, (subject, message) -> Optional.of(Card.of("digest")));
        var outbox = new Outbox(
                school.database.messages(),
                school.database.transactions(),
                List.of(platform),
                school.clock,
                school.clock,
                unreachable);
        return new Couriers(
                outbox, drawn.partial(), (message, now) -> new SendDecision.Go(), Pace.of(1), new Random(1));
    }
}
