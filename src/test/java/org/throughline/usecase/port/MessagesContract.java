package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.port.OutgoingMessage.State.DEAD;
import static org.throughline.usecase.port.OutgoingMessage.State.DELIVERED;
import static org.throughline.usecase.port.OutgoingMessage.State.PENDING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.usecase.port.Messages.Target;

/** What {@link Messages} promise about wishes: raising, drawing anew, withdrawing, and what is due. */
public interface MessagesContract extends StoreContract {
    RoomId ROOM = new RoomId("sandbox/grade-4");
    RoomId OTHER_ROOM = new RoomId("sandbox/grade-5");
    Subject HELLO = new Subject.Welcome(ROOM);
    Subject OTHER_HELLO = new Subject.Welcome(OTHER_ROOM);
    Subject REPLY = new Subject.LeaderJoined(ROOM, BEN);
    Subject DIGEST = digest(MARIA, 23);

    default Messages messages() {
        return store().messages();
    }

    /** The message due now that is claimed next; its lease runs for a minute on a system clock that shows the same. */
    default Optional<OutgoingMessage> claim(Instant now) {
        return messages().claim(now, new Messages.Lease(now, now.plusSeconds(60)));
    }

    default OutgoingMessage claimed(Instant now) {
        return claim(now).orElseThrow();
    }

    default OutgoingMessage found(Subject subject) {
        return messages().find(subject).orElseThrow();
    }

    default void deliver(Subject subject, String ref) {
        OutgoingMessage message = claimed(NOW);
        assertThat(message.subject()).isEqualTo(subject);
        messages().delivered(message.id(), message.wanted(), ref, NOW);
    }

    static Subject digest(PersonId person, int day) {
        return new Subject.Digest(person, LocalDate.of(2026, 11, day));
    }

    @Test
    default void a_raised_message_waits_for_its_courier() {
        messages().raise(HELLO, Target.room(ROOM));

        OutgoingMessage message = found(HELLO);
        assertThat(message.state()).isEqualTo(PENDING);
        assertThat(message.workspace()).isEqualTo(WORKSPACE);
        assertThat(message.target()).isEqualTo(Target.room(ROOM));
        assertThat(message.wanted()).isEqualTo(1);
        assertThat(message.sent()).isZero();
        assertThat(message.isPosted()).isFalse();
        assertThat(claim(NOW)).contains(message);
    }

    @Test
    default void raising_again_is_one_message_wanted_more() {
        messages().raise(HELLO, Target.room(ROOM));
        messages().raise(HELLO, Target.room(ROOM));

        OutgoingMessage message = claimed(NOW);
        messages().delivered(message.id(), message.wanted(), "ref", NOW);

        assertThat(message.wanted()).isEqualTo(2);
        assertThat(claim(NOW)).isEmpty();
    }

    @Test
    default void a_delivered_message_rests_until_it_is_drawn_anew() {
        messages().raise(HELLO, Target.room(ROOM));
        deliver(HELLO, "ref-1");
        assertThat(found(HELLO).state()).isEqualTo(DELIVERED);
        assertThat(found(HELLO).deliveredAt()).isEqualTo(NOW);
        assertThat(claim(StoreContract.later(999))).isEmpty();

        assertThat(messages().redraw(HELLO)).isTrue();
        assertThat(messages().redraw(HELLO)).isFalse();

        OutgoingMessage again = claimed(NOW);
        assertThat(again.platformRef()).isEqualTo("ref-1");
        assertThat(again.wanted()).isEqualTo(3);
        assertThat(again.sent()).isEqualTo(1);
    }

    @Test
    default void drawing_anew_does_nothing_where_nothing_was_raised() {
        assertThat(messages().redraw(HELLO)).isFalse();

        assertThat(messages().find(HELLO)).isEmpty();
    }

    @Test
    default void a_wish_that_comes_while_the_message_is_drawn_is_not_lost() {
        messages().raise(HELLO, Target.room(ROOM));
        OutgoingMessage drawn = claimed(NOW);

        messages().redraw(HELLO);
        messages().delivered(drawn.id(), drawn.wanted(), "ref", NOW);

        assertThat(found(HELLO).state()).isEqualTo(PENDING);
        assertThat(claimed(NOW).wanted()).isEqualTo(2);
    }

    @Test
    default void raised_in_a_transaction_that_fails_it_was_never_raised() {
        try {
            store().transactions().run(() -> {
                messages().raise(HELLO, Target.room(ROOM));
                throw new IllegalArgumentException("refused");
            });
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessage("refused");
        }

        assertThat(messages().find(HELLO)).isEmpty();
        assertThat(claim(NOW)).isEmpty();
    }

    @Test
    default void a_direct_message_waits_for_its_time() {
        Target direct = Target.direct(MARIA, StoreContract.later(30), StoreContract.later(90));
        messages().raise(DIGEST, direct);

        assertThat(claim(StoreContract.later(29))).isEmpty();
        assertThat(claimed(StoreContract.later(30)).target()).isEqualTo(direct);
    }

    @Test
    default void raising_again_brings_other_times() {
        messages().raise(DIGEST, Target.direct(MARIA, StoreContract.later(30), StoreContract.later(90)));

        messages().raise(DIGEST, Target.direct(MARIA, StoreContract.later(10), StoreContract.later(20)));

        OutgoingMessage message = claimed(StoreContract.later(10));
        assertThat(message.target().notBefore()).isEqualTo(StoreContract.later(10));
        assertThat(message.target().expiresAt()).isEqualTo(StoreContract.later(20));
    }

    @Test
    default void a_reply_waits_for_the_message_it_answers() {
        messages().raise(REPLY, Target.thread(ROOM, HELLO));
        assertThat(claim(NOW)).isEmpty();
        assertThat(messages().findNextDue(Instant.MIN.plusSeconds(1_000_000_000_000_000L)))
                .isEmpty();

        messages().raise(HELLO, Target.room(ROOM));
        assertThat(claimed(NOW).subject()).isEqualTo(HELLO);
        assertThat(claim(NOW)).isEmpty();
        messages().delivered(found(HELLO).id(), 1, "thread-7", NOW);

        assertThat(claimed(NOW).parentRef()).isEqualTo("thread-7");
        assertThat(found(REPLY).parentRef()).isEqualTo("thread-7");
    }

    @Test
    default void in_one_room_what_was_wished_for_first_comes_first() {
        Subject second = new Subject.LeaderJoined(ROOM, MARIA);
        messages().raise(REPLY, Target.room(ROOM));
        messages().raise(second, Target.room(ROOM));
        messages().redraw(REPLY);

        deliver(REPLY, "a");
        messages().redraw(REPLY);
        deliver(second, "b");
        deliver(REPLY, "a");
    }

    @Test
    default void a_withdrawn_message_is_not_sent_and_what_was_posted_stays() {
        messages().raise(HELLO, Target.room(ROOM));
        messages().withdraw(HELLO);
        messages().raise(OTHER_HELLO, Target.room(OTHER_ROOM));
        deliver(OTHER_HELLO, "ref");
        messages().redraw(OTHER_HELLO);
        messages().withdraw(OTHER_HELLO);

        assertThat(claim(NOW)).isEmpty();
        assertThat(found(HELLO).state()).isEqualTo(DEAD);
        assertThat(found(OTHER_HELLO).state()).isEqualTo(DELIVERED);
        assertThat(messages().listDead(9)).isEmpty();
    }

    @Test
    default void what_was_posted_about_one_subject_becomes_anothers_and_the_first_is_posted_anew() {
        messages().raise(HELLO, Target.room(ROOM));
        messages().rename(HELLO, OTHER_HELLO);
        assertThat(messages().find(OTHER_HELLO)).isEmpty();
        deliver(HELLO, "ref");

        messages().rename(HELLO, OTHER_HELLO);
        messages().raise(HELLO, Target.room(ROOM));

        assertThat(found(OTHER_HELLO).platformRef()).isEqualTo("ref");
        assertThat(found(HELLO).platformRef()).isNull();
        OutgoingMessage edited = claimed(NOW);
        assertThat(edited.subject()).isEqualTo(OTHER_HELLO);
        messages().delivered(edited.id(), edited.wanted(), "ref", NOW);
        assertThat(claimed(NOW).subject()).isEqualTo(HELLO);
    }

    @Test
    default void a_withdrawn_message_can_be_raised_again() {
        messages().raise(HELLO, Target.room(ROOM));
        messages().withdraw(HELLO);
        messages().redraw(HELLO);
        assertThat(claim(NOW)).isEmpty();

        messages().raise(HELLO, Target.room(ROOM));

        assertThat(claimed(NOW).subject()).isEqualTo(HELLO);
    }

    @Test
    default void withdrawn_while_it_is_sent_it_rests_when_it_arrived() {
        messages().raise(HELLO, Target.room(ROOM));
        OutgoingMessage message = claimed(NOW);

        messages().redraw(HELLO);
        messages().withdraw(HELLO);
        messages().delivered(message.id(), message.wanted(), "ref", NOW);

        assertThat(claim(NOW)).isEmpty();
        assertThat(found(HELLO).state()).isEqualTo(DELIVERED);
        assertThat(found(HELLO).platformRef()).isEqualTo("ref");
    }

    @Test
    default void a_persons_direct_messages_come_by_when_they_may_be_sent() {
        Subject later = digest(MARIA, 24);
        Subject dead = digest(MARIA, 25);
        messages().raise(dead, Target.direct(MARIA, NOW, StoreContract.later(1)));
        OutgoingMessage buried = claimed(NOW);
        messages().bury(buried.id(), buried.wanted(), "no such person", NOW);
        messages().raise(later, Target.direct(MARIA, StoreContract.later(900), StoreContract.later(990)));
        messages().raise(DIGEST, Target.direct(MARIA, NOW, StoreContract.later(90)));
        messages().raise(digest(BEN, 23), Target.direct(BEN, NOW, StoreContract.later(90)));
        messages().raise(HELLO, Target.room(ROOM));

        assertThat(messages().listDirect(MARIA))
                .extracting(OutgoingMessage::subject)
                .containsExactly(DIGEST, later);
    }

    @Test
    default void the_next_due_moment_is_the_earliest_after_the_given_one() {
        messages().raise(HELLO, Target.room(ROOM));
        messages().raise(DIGEST, Target.direct(MARIA, StoreContract.later(30), StoreContract.later(90)));
        messages().raise(digest(BEN, 23), Target.direct(BEN, StoreContract.later(20), StoreContract.later(90)));

        assertThat(messages().findNextDue(NOW)).contains(StoreContract.later(20));
        assertThat(messages().findNextDue(StoreContract.later(20))).contains(StoreContract.later(30));
        assertThat(messages().findNextDue(StoreContract.later(30))).isEmpty();
    }

    @Test
    default void dead_messages_are_listed_latest_first_with_their_reasons() {
        List<Subject> subjects = List.of(digest(MARIA, 20), digest(MARIA, 21), digest(MARIA, 22));
        for (int i = 0; i < subjects.size(); i++) {
            messages().raise(subjects.get(i), Target.direct(MARIA, NOW, StoreContract.later(90)));
            OutgoingMessage message = claimed(NOW);
            messages().bury(message.id(), message.wanted(), "reason " + i, StoreContract.later(i));
        }

        assertThat(messages().listDead(2)).extracting(OutgoingMessage::reason).containsExactly("reason 2", "reason 1");
    }

    @Test
    default void what_died_in_a_room_is_sent_once_the_bot_reaches_the_room_again() {
        messages().raise(HELLO, Target.room(ROOM));
        messages().raise(OTHER_HELLO, Target.room(OTHER_ROOM));
        messages().raise(REPLY, Target.room(ROOM));
        bury(HELLO, OTHER_HELLO, REPLY);

        assertThat(messages().revive(ROOM, NOW)).isTrue();

        assertThat(messages().listDead(9)).extracting(OutgoingMessage::subject).containsExactly(OTHER_HELLO);
        assertThat(found(HELLO).reason()).isNull();
        deliver(HELLO, "ref");
        deliver(REPLY, "other ref");
        assertThat(claim(NOW)).isEmpty();
    }

    @Test
    default void what_is_of_no_use_any_more_stays_dead() {
        messages().raise(HELLO, new Target(ROOM, null, null, null, StoreContract.later(5)));
        messages().raise(REPLY, Target.room(ROOM));
        bury(HELLO, REPLY);
        messages().withdraw(REPLY);

        assertThat(messages().revive(ROOM, StoreContract.later(5))).isFalse();

        assertThat(claim(StoreContract.later(9))).isEmpty();
        assertThat(messages().listDead(9)).extracting(OutgoingMessage::subject).containsExactlyInAnyOrder(HELLO, REPLY);
    }

    @Test
    default void a_workspace_that_is_reached_again_gets_what_its_rooms_lack() {
        messages().raise(HELLO, Target.room(ROOM));
        messages().raise(DIGEST, Target.direct(MARIA, NOW, StoreContract.later(90)));
        bury(HELLO, DIGEST);

        assertThat(messages().revive(WORKSPACE, NOW.plusSeconds(1), NOW)).isFalse();
        assertThat(messages().revive(WORKSPACE, NOW, NOW)).isTrue();

        assertThat(messages().listDead(9)).extracting(OutgoingMessage::subject).containsExactly(DIGEST);
    }

    @Test
    default void a_forgotten_message_is_raised_as_a_new_one() {
        messages().raise(HELLO, Target.room(ROOM));
        deliver(HELLO, "ref");

        messages().forget(HELLO);
        assertThat(messages().find(HELLO)).isEmpty();
        messages().raise(HELLO, Target.room(ROOM));

        assertThat(claimed(NOW).isPosted()).isFalse();
    }

    private void bury(Subject... subjects) {
        for (Subject subject : subjects) {
            OutgoingMessage message = claimed(NOW);
            assertThat(message.subject()).isEqualTo(subject);
            messages().bury(message.id(), message.wanted(), "not in the room", NOW);
        }
    }
}
