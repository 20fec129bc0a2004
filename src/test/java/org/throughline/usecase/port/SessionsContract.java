package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.goal.AdjustmentId;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.Contribution;
import org.throughline.domain.session.Entry;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SkipReason;
import org.throughline.domain.session.Tried;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.Team;
import org.throughline.testing.AtOnce;

/** What {@link Sessions} promise. */
public interface SessionsContract extends StoreContract {
    RecordName NOTICED = new RecordName("noticed");

    @Test
    default void everything_in_a_session_comes_back_as_it_was() {
        Session started = fullSession(team("sandbox/grade-4"));
        kept().sessions().add(started);

        Session closed = started.close(new Closing(
                StoreContract.later(45),
                AdjustmentId.random(),
                LocalDate.of(2026, 12, 1),
                true,
                List.of("Not I", "¿Y el recreo?")));
        kept().sessions().save(closed);

        assertThat(kept().sessions().find(started.id())).contains(closed.withVersion(1));
    }

    private Session fullSession(Team team) {
        var goal = ImprovementGoal.working(team.id(), "More children explain their thinking");
        kept().goals().put(goal);
        var roles = new Roles(Map.of(Role.FACILITATOR, MARIA, Role.RECORDER, BEN, Role.DATA_LEAD, BEN), BEN);
        var meeting = addedMeeting(team, NOW);
        var opening =
                new Opening("Leave with one change", roles, NOW, 45, goal.id(), AdjustmentId.random(), meeting.id());
        Session session = Session.start(team.id(), StoreContract.session(team).protocol(), FOCUS, opening, NOW)
                .arrive(MARIA, false)
                .arrive(BEN, false)
                .arrive(new PersonId("sandbox/substitute"), true)
                .handOver(Role.FACILITATOR, BEN);
        Session acted = by(MARIA, session).add(FOCUS, NOTICED, List.of(values("note", "¿Qué tal? – 80 %")), false);
        acted = by(BEN, acted).add(FOCUS, NOTICED, List.of(values("note", "for all"), values("tags", "a", "b")), true);
        acted = by(BEN, acted).remove(acted.notes().entries().get(1).id());
        acted = by(BEN, acted).choose(acted.notes().entries().get(2).id(), true);
        acted = by(BEN, acted).edit(Map.of(acted.notes().entries().get(0).id(), values("note", "edited")));
        acted = by(MARIA, by(BEN, acted).pass(FOCUS)).confirm(FOCUS, Role.DATA_LEAD);
        acted = by(BEN, by(MARIA, acted).park("The bus")).answerTried(Tried.PARTLY);
        return acted.skip(FOCUS, SkipReason.DID_IT_ALOUD, NOW).advance(new StepId("adjust"), StoreContract.later(9));
    }

    @Test
    default void a_save_keeps_new_and_changed_entries_in_the_order_they_came() {
        Session session = addedSession(team("sandbox/grade-4"));
        Session first = by(MARIA, session).add(FOCUS, NOTICED, List.of(values("note", "one")), false);
        kept().sessions().save(first);

        store().transactions().run(() -> {
            Session read = kept().sessions().findLocked(session.id()).orElseThrow();
            Entry one = read.notes().entries().get(0);
            Session two = by(BEN, read).add(FOCUS, NOTICED, List.of(values("note", "two")), false);
            kept().sessions().save(by(MARIA, two).edit(Map.of(one.id(), values("note", "one, better"))));
        });

        assertThat(notesOf(session)).containsExactly("one, better", "two");
    }

    @Test
    default void a_session_can_be_saved_more_than_once_in_one_transaction() {
        Session session = addedSession(team("sandbox/grade-4"));

        store().transactions().run(() -> {
            Session read = kept().sessions().findLocked(session.id()).orElseThrow();
            Session one = by(MARIA, read).add(FOCUS, NOTICED, List.of(values("note", "one")), false);
            kept().sessions().save(one);
            Session again = kept().sessions().findLocked(session.id()).orElseThrow();
            kept().sessions().save(by(BEN, again).add(FOCUS, NOTICED, List.of(values("note", "two")), false));
        });

        assertThat(notesOf(session)).containsExactly("one", "two");
    }

    @Test
    default void a_save_over_somebody_elses_is_refused_and_changes_nothing() {
        Session session = addedSession(team("sandbox/grade-4"));
        kept().sessions().save(by(MARIA, session).add(FOCUS, NOTICED, List.of(values("note", "first")), false));

        Session late = by(BEN, session).add(FOCUS, NOTICED, List.of(values("note", "late")), false);
        assertThatThrownBy(() -> kept().sessions().save(late)).isInstanceOf(StaleStateException.class);

        assertThat(notesOf(session)).containsExactly("first");
    }

    @Test
    default void people_who_take_turns_at_the_lock_lose_nothing() {
        Session session = addedSession(team("sandbox/grade-4"));

        AtOnce.run(
                6,
                person -> IntStream.range(0, 5)
                        .forEach(tap -> store().transactions().run(() -> {
                            Session read =
                                    kept().sessions().findLocked(session.id()).orElseThrow();
                            String note = person + "." + tap;
                            kept().sessions()
                                    .save(by(MARIA, read).add(FOCUS, NOTICED, List.of(values("note", note)), false));
                        })));

        assertThat(notesOf(session)).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    default void what_a_transaction_wrote_is_gone_when_it_fails() {
        Session session = addedSession(team("sandbox/grade-4"));

        assertThatThrownBy(() -> store().transactions().run(() -> {
                    Session read = kept().sessions().findLocked(session.id()).orElseThrow();
                    kept().sessions().save(by(MARIA, read).add(FOCUS, NOTICED, List.of(values("note", "x")), false));
                    throw new IllegalArgumentException("refused");
                }))
                .hasMessage("refused");

        assertThat(kept().sessions().find(session.id())).contains(session);
    }

    @Test
    default void a_team_has_one_session_that_is_open_or_paused() {
        Team team = team("sandbox/grade-4");
        Session first = addedSession(team);
        kept().sessions().save(first.pause(NOW));

        assertThatThrownBy(() -> addedSession(team)).isInstanceOf(StaleStateException.class);

        assertThat(kept().sessions().findOngoing(team.id()).map(Session::id)).contains(first.id());
    }

    @Test
    default void a_team_can_start_again_when_its_session_is_over() {
        Team team = team("sandbox/grade-4");
        Session first = addedSession(team);
        kept().sessions().save(first.abandon(NOW));
        assertThat(kept().sessions().findOngoing(team.id())).isEmpty();

        Session second = addedSession(team);

        assertThat(kept().sessions().findOngoing(team.id())).contains(second);
    }

    @Test
    default void the_session_that_began_last_is_found_whatever_became_of_it() {
        Team team = team("sandbox/grade-4");
        assertThat(kept().sessions().findLatest(team.id())).isEmpty();
        Session first = addedSession(team);
        kept().sessions().save(first.abandon(NOW));
        assertThat(kept().sessions().findLatest(team.id()))
                .contains(first.abandon(NOW).withVersion(1));

        Instant later = StoreContract.later(60);
        var opening = new Opening("Leave with one change", first.opening().roles(), later, 45, null, null, null);
        Session second = Session.start(team.id(), first.protocol(), FOCUS, opening, later);
        kept().sessions().add(second);

        assertThat(kept().sessions().findLatest(team.id())).contains(second);
    }

    @Test
    default void a_stopped_session_goes_on_with_the_time_it_rested() {
        Session stopped = addedSession(team("sandbox/grade-4")).abandon(StoreContract.later(5));
        kept().sessions().save(stopped);

        Session goesOn = stopped.withVersion(1).carryOn(StoreContract.later(35));
        kept().sessions().save(goesOn);

        assertThat(kept().sessions().findOngoing(goesOn.team())).contains(goesOn.withVersion(2));
        assertThat(goesOn.endsAt())
                .isEqualTo(StoreContract.later(30 + goesOn.opening().minutes()));
    }

    @Test
    default void closed_sessions_come_latest_first_and_abandoned_ones_not_at_all() {
        Team team = team("sandbox/grade-4");
        Session early = closedSession(team, StoreContract.later(10));
        Session late = closedSession(team, StoreContract.later(300));
        Session middle = closedSession(team, StoreContract.later(50));
        kept().sessions().save(addedSession(team).abandon(StoreContract.later(400)));
        closedSession(team("sandbox/grade-5"), StoreContract.later(350));

        assertThat(kept().sessions().listClosed(team.id(), 9))
                .extracting(Session::id)
                .containsExactly(late.id(), middle.id(), early.id());
        assertThat(kept().sessions().listClosed(team.id(), 2))
                .extracting(Session::id)
                .containsExactly(late.id(), middle.id());
    }

    private Session closedSession(Team team, Instant at) {
        Session session = addedSession(team);
        kept().sessions().save(session.close(new Closing(at, null, null, false)));
        return session;
    }

    @Test
    default void a_person_is_found_in_the_sessions_that_go_on() {
        Session fourth = addedSession(team("sandbox/grade-4"));
        Session fifth = addedSession(team("sandbox/grade-5"));
        Session over = addedSession(team("sandbox/grade-6"));
        addedSession(team("sandbox/grade-7"));
        kept().sessions().save(fourth.arrive(MARIA, false).arrive(BEN, false));
        kept().sessions().save(fifth.arrive(MARIA, true).pause(NOW));
        kept().sessions().save(over.arrive(MARIA, false).abandon(NOW));

        assertThat(kept().sessions().listOngoingWith(MARIA))
                .extracting(Session::id)
                .containsExactlyInAnyOrder(fourth.id(), fifth.id());
        assertThat(kept().sessions().listOngoingWith(STRANGER)).isEmpty();
    }

    @Test
    default void people_unticked_are_not_found_any_more() {
        Session session = addedSession(team("sandbox/grade-4"));
        kept().sessions().save(session.arrive(MARIA, false).arrive(BEN, false));

        store().transactions().run(() -> {
            Session read = kept().sessions().findLocked(session.id()).orElseThrow();
            kept().sessions().save(read.tickPresent(List.of(BEN)));
        });

        assertThat(kept().sessions().listOngoingWith(MARIA)).isEmpty();
        assertThat(kept().sessions().listOngoingWith(BEN)).hasSize(1);
    }

    private List<String> notesOf(Session session) {
        return kept().sessions().find(session.id()).orElseThrow().notes().entries().stream()
                .map(entry -> entry.values().text("note"))
                .toList();
    }

    private static Contribution by(PersonId person, Session session) {
        return new Contribution(session, person, NOW);
    }

    private static EntryValues values(String field, String... values) {
        return new EntryValues(Map.of(new FieldName(field), List.of(values)));
    }
}
