package org.throughline.adapter.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.adapter.slack.delivery.SlackPace.POSTS_IN_ROOM;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.testing.SettableClock;
import org.throughline.usecase.port.MessageId;
import org.throughline.usecase.port.Messages.Target;
import org.throughline.usecase.port.OutgoingMessage;

class SlackPaceTest {
    private static final WorkspaceId SCHOOL = SlackIds.workspace("T1");
    private static final WorkspaceId OTHER_SCHOOL = SlackIds.workspace("T2");

    private final SettableClock clock = new SettableClock("2026-12-02T15:00:00Z");
    private final SlackPace pace = new SlackPace(clock);

    @Test
    void a_room_takes_a_short_burst_and_then_one_a_second() {
        for (int i = 0; i < POSTS_IN_ROOM.burst(); i++) {
            assertThat(pace.post(inRoom("C1"), "C1")).isZero();
        }

        assertThat(pace.post(inRoom("C1"), "C1")).isEqualTo(Duration.ofSeconds(1));
        assertThat(pace.post(inRoom("C2"), "C2")).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(pace.post(inRoom("C1"), "C1")).isZero();
    }

    @Test
    void each_message_that_waits_for_the_workspace_is_told_a_moment_of_its_own() {
        Set<Duration> moments = new HashSet<>();
        for (int person = 0; person < 300; person++) {
            moments.add(pace.post(direct("U" + person), "U" + person));
        }

        assertThat(moments).hasSize(300 - 20 + 1).contains(Duration.ofMillis(200), Duration.ofSeconds(56));
    }

    @Test
    void asked_again_too_early_a_message_keeps_its_moment() {
        useUpDirect();
        OutgoingMessage waiting = direct("U1");
        Duration first = pace.post(waiting, "U1");
        pace.post(direct("U2"), "U2");

        clock.advance(Duration.ofMillis(50));

        assertThat(pace.post(waiting, "U1")).isEqualTo(first.minusMillis(50));
    }

    @Test
    void rooms_are_served_while_direct_messages_wait() {
        useUpDirect();

        assertThat(pace.post(direct("U1"), "U1")).isPositive();
        assertThat(pace.post(inRoom("C1"), "C1")).isZero();
    }

    @Test
    void workspaces_do_not_wait_for_each_other() {
        useUpDirect();

        assertThat(pace.post(direct(OTHER_SCHOOL, "U1"), "U1")).isZero();
    }

    @Test
    void a_post_refused_for_a_short_time_pauses_its_room_alone() {
        pace.postRefused(inRoom("C1"), "C1", Duration.ofSeconds(2));

        assertThat(pace.post(inRoom("C1"), "C1")).isEqualTo(Duration.ofSeconds(2));
        assertThat(pace.post(inRoom("C2"), "C2")).isZero();
        assertThat(pace.post(direct("U1"), "U1")).isZero();
    }

    @Test
    void a_post_refused_for_longer_than_a_room_alone_would_be_pauses_its_workspace() {
        pace.postRefused(inRoom("C1"), "C1", Duration.ofSeconds(7));

        assertThat(pace.post(inRoom("C1"), "C1")).isEqualTo(Duration.ofSeconds(7));
        assertThat(pace.post(inRoom("C2"), "C2")).isEqualTo(Duration.ofSeconds(7));
        assertThat(pace.post(direct("U1"), "U1")).isEqualTo(Duration.ofSeconds(7));
        assertThat(pace.post(direct(OTHER_SCHOOL, "U1"), "U1")).isZero();
    }

    @Test
    void a_refused_direct_message_pauses_its_workspace_however_shortly() {
        pace.postRefused(direct("U1"), "U1", Duration.ofSeconds(1));

        assertThat(pace.post(direct("U2"), "U2")).isEqualTo(Duration.ofSeconds(1));
        assertThat(pace.post(inRoom("C1"), "C1")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void once_a_pause_is_over_posts_go_out_again() {
        pace.postRefused(inRoom("C1"), "C1", Duration.ofSeconds(7));
        clock.advance(Duration.ofSeconds(7));

        assertThat(pace.post(inRoom("C1"), "C1")).isZero();
        assertThat(pace.post(inRoom("C2"), "C2")).isZero();
        assertThat(pace.post(direct("U1"), "U1")).isZero();
    }

    @Test
    void edits_that_give_new_cards_their_buttons_go_before_others() {
        while (pace.edit(posted(1)).isZero()) {
            assertThat(clock.instant()).isNotNull();
        }

        assertThat(pace.edit(posted(1))).isPositive();
        assertThat(pace.edit(posted(0))).isZero();
    }

    private void useUpDirect() {
        int person = 1000;
        while (pace.post(direct("U" + person), "U" + person).isZero()) {
            person++;
        }
    }

    private static OutgoingMessage inRoom(String room) {
        return message(SCHOOL, Target.room(SlackIds.room(SCHOOL, room)), 0, null);
    }

    private static OutgoingMessage direct(String user) {
        return direct(SCHOOL, user);
    }

    private static OutgoingMessage direct(WorkspaceId workspace, String user) {
        return message(workspace, new Target(null, SlackIds.person(workspace, user), null, null, null), 0, null);
    }

    private static OutgoingMessage posted(long sent) {
        return message(SCHOOL, Target.room(SlackIds.room(SCHOOL, "C1")), sent, "C1:17.5");
    }

    private static OutgoingMessage message(WorkspaceId workspace, Target target, long sent, @Nullable String ref) {
        return new OutgoingMessage(
                MessageId.random(),
                workspace,
                new Subject.Digest(SlackIds.person(workspace, "U1"), LocalDate.of(2026, 12, 2)),
                target,
                1,
                sent,
                ref,
                null,
                OutgoingMessage.State.PENDING,
                false,
                0,
                null,
                null);
    }
}
