package org.throughline.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.TeamId;

class SessionTest {
    private static final PersonId ANA = new PersonId("w/ana");
    private static final PersonId BEN = new PersonId("w/ben");
    private static final PersonId SAM = new PersonId("w/sam");
    private static final Instant NOW = Instant.parse("2026-12-03T21:10:00Z");
    private static final StepId FOCUS = new StepId("focus");
    private static final StepId ADJUST = new StepId("adjust");
    private static final RecordName FOCUSES = new RecordName("focus");
    private static final EntryValues WORDS = EntryValues.of("text", "14 of 22 explain");

    private final Session open = Session.start(
                    TeamId.random(),
                    new ProtocolRef(new ProtocolId("quick"), "v1"),
                    FOCUS,
                    new Opening(
                            "Leave with one change",
                            new Roles(Map.of(Role.FACILITATOR, ANA, Role.RECORDER, ANA), BEN),
                            NOW,
                            15,
                            null,
                            null,
                            null),
                    NOW)
            .arrive(ANA, false)
            .arrive(BEN, false);

    @Test
    void going_back_and_on_again_keeps_when_a_step_was_first_begun() {
        var moved = open.advance(ADJUST, NOW.plusSeconds(60)).goBack(FOCUS, NOW.plusSeconds(90));

        assertThat(moved.current()).isEqualTo(FOCUS);
        assertThat(moved.run(FOCUS).startedAt()).isEqualTo(NOW);
        assertThat(moved.advance(ADJUST, NOW.plusSeconds(99)).run(ADJUST).startedAt())
                .isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void an_entry_is_changed_by_its_author_or_the_recorder_with_a_trace_and_by_nobody_else() {
        Session added = by(open, BEN).add(FOCUS, FOCUSES, List.of(WORDS), false);
        EntryId entry = added.notes().entries().get(0).id();
        var change = Map.of(entry, EntryValues.of("text", "15 of 22 explain"));

        assertThat(by(added, BEN).edit(change).notes().entries().get(0).editedBy())
                .isNull();
        assertThat(by(added, ANA).edit(change).notes().entries().get(0).editedBy())
                .isEqualTo(ANA);
        assertThatThrownBy(() -> by(added.arrive(SAM, true), SAM).edit(change)).hasMessage("session.refused.not-yours");
    }

    @Test
    void an_emptied_entry_is_removed_and_comes_back_with_undo() {
        Session added = by(open, BEN).add(FOCUS, FOCUSES, List.of(WORDS), false);
        EntryId entry = added.notes().entries().get(0).id();

        Session emptied = by(added, BEN).edit(Map.of(entry, new EntryValues(Map.of())));

        assertThat(emptied.notes().of(FOCUSES)).isEmpty();
        assertThat(by(emptied, BEN).restore(entry).notes().of(FOCUSES))
                .extracting(Entry::values)
                .containsExactly(WORDS);
    }

    @Test
    void a_closed_session_takes_nothing_more() {
        Session closed = open.close(new Closing(NOW, null, null, false));

        assertThatThrownBy(() -> by(closed, BEN).add(FOCUS, FOCUSES, List.of(WORDS), false))
                .hasMessage("session.refused.over");
        assertThatThrownBy(() -> closed.advance(ADJUST, NOW)).hasMessage("session.refused.over");
    }

    @Test
    void a_paused_session_is_not_moved_until_it_goes_on() {
        Session paused = open.pause(NOW);

        assertThatThrownBy(() -> paused.advance(ADJUST, NOW)).hasMessage("session.refused.paused");
        assertThat(paused.resume(NOW).advance(ADJUST, NOW).current()).isEqualTo(ADJUST);
    }

    @Test
    void the_time_a_session_is_paused_does_not_count() {
        Session goesOn = open.pause(NOW.plusSeconds(120)).resume(NOW.plusSeconds(1920));

        assertThat(goesOn.run(FOCUS).began()).isEqualTo(NOW.plusSeconds(1800));
        assertThat(goesOn.endsAt()).isEqualTo(NOW.plusSeconds(1800 + 900));
        assertThat(goesOn.opening().startsAt()).isEqualTo(NOW);
    }

    @Test
    void a_session_left_open_takes_up_its_step_anew_when_it_is_carried_on() {
        Instant later = NOW.plus(Duration.ofDays(32));
        Session left = open.advance(ADJUST, NOW.plusSeconds(60));

        Session goesOn = left.carryOn(later);

        assertThat(goesOn.run(ADJUST).began()).isEqualTo(later).isEqualTo(goesOn.lastBegan());
        assertThat(goesOn.endsAt()).isEqualTo(later.plusSeconds(900 - 60));
    }

    @Test
    void a_stopped_session_is_carried_on_and_a_closed_one_is_not() {
        Session stopped = open.pause(NOW).abandon(NOW.plusSeconds(60));
        assertThatThrownBy(() -> stopped.advance(ADJUST, NOW)).hasMessage("session.refused.stopped");

        Session goesOn = stopped.carryOn(NOW.plusSeconds(600));

        assertThat(goesOn.isOver()).isFalse();
        assertThat(goesOn.run(FOCUS).began()).isEqualTo(NOW.plusSeconds(600));
        Session closed = open.close(new Closing(NOW, null, null, false));
        assertThatThrownBy(() -> closed.carryOn(NOW)).hasMessage("session.refused.over");
    }

    @Test
    void a_step_nobody_has_reached_is_not_written_to() {
        assertThatThrownBy(() -> by(open, BEN).add(ADJUST, FOCUSES, List.of(WORDS), false))
                .hasMessage("session.refused.not-begun");
    }

    @Test
    void a_role_goes_to_a_member_and_the_change_is_kept() {
        Session changed = open.handOver(Role.FACILITATOR, BEN);

        assertThat(changed.isFacilitator(BEN)).isTrue();
        assertThat(changed.isRecorder(ANA)).isTrue();
        assertThat(changed.roleChanges()).containsExactly(new RoleChange(Role.FACILITATOR, ANA, BEN));
        assertThatThrownBy(() -> open.arrive(SAM, true).handOver(Role.RECORDER, SAM))
                .hasMessage("session.refused.guest");
    }

    @Test
    void a_guest_is_present_but_not_counted_and_stays_when_members_are_ticked() {
        Session ticked = open.arrive(SAM, true).tickPresent(List.of(BEN));

        assertThat(ticked.attendance().members()).containsExactly(BEN);
        assertThat(ticked.attendance().guests()).containsExactly(SAM);
    }

    @Test
    void a_sole_entry_counts_as_chosen() {
        Session one = by(open, BEN).add(FOCUS, FOCUSES, List.of(WORDS), false);
        Session two = by(one, ANA).add(FOCUS, FOCUSES, List.of(EntryValues.of("text", "other")), false);

        assertThat(one.notes().chosen(FOCUSES)).hasSize(1);
        assertThat(two.notes().chosen(FOCUSES)).isEmpty();
    }

    private static Contribution by(Session session, PersonId person) {
        return new Contribution(session, person, NOW);
    }
}
