package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.port.OutgoingMessage.State.DEAD;
import static org.throughline.usecase.port.OutgoingMessage.State.DELIVERED;
import static org.throughline.usecase.port.OutgoingMessage.State.PENDING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.RoomId;
import org.throughline.testing.AtOnce;
import org.throughline.usecase.port.Messages.Lease;
import org.throughline.usecase.port.Messages.Target;

/** What {@link Messages} promise to couriers: one message of a target at a time, and every outcome of a claim. */
public interface MessageClaimsContract extends MessagesContract {

    @Test
    default void of_one_room_one_message_at_a_time_is_in_hand() {
        messages().raise(HELLO, Target.room(ROOM));
        messages().raise(REPLY, Target.room(ROOM));
        messages().raise(OTHER_HELLO, Target.room(OTHER_ROOM));

        OutgoingMessage first = claimed(NOW);
        OutgoingMessage second = claimed(NOW);
        assertThat(List.of(first.subject(), second.subject())).containsExactly(HELLO, OTHER_HELLO);
        assertThat(claim(NOW)).isEmpty();

        messages().delivered(first.id(), first.wanted(), "ref", NOW);
        assertThat(claimed(NOW).subject()).isEqualTo(REPLY);
    }

    @Test
    default void nothing_goes_to_a_target_that_rests() {
        messages().raise(HELLO, Target.room(ROOM));
        messages().raise(REPLY, Target.room(ROOM));
        messages().raise(OTHER_HELLO, Target.room(OTHER_ROOM));
        OutgoingMessage first = claimed(NOW);
        messages().retry(first.id(), NOW.plusSeconds(5), false);

        messages().rest(Target.room(ROOM), NOW.plusSeconds(5));

        assertThat(claimed(NOW).subject()).isEqualTo(OTHER_HELLO);
        assertThat(claim(NOW.plusSeconds(4))).isEmpty();
        assertThat(claimed(NOW.plusSeconds(5)).subject()).isEqualTo(HELLO);
    }

    @Test
    default void a_person_in_another_workspace_has_a_target_of_their_own() {
        messages().raise(DIGEST, Target.direct(MARIA, NOW, StoreContract.later(9)));
        messages().raise(MessagesContract.digest(STRANGER, 23), Target.direct(STRANGER, NOW, StoreContract.later(9)));

        assertThat(claimed(NOW).workspace()).isEqualTo(WORKSPACE);
        assertThat(claimed(NOW).workspace()).isEqualTo(ELSEWHERE);
    }

    @Test
    default void a_claim_runs_out_with_its_lease_on_the_system_clock() {
        messages().raise(HELLO, Target.room(ROOM));
        var lease = new Lease(NOW, NOW.plusSeconds(60));
        messages().claim(NOW, lease);

        assertThat(messages().claim(StoreContract.later(999), new Lease(NOW.plusSeconds(59), StoreContract.later(9))))
                .isEmpty();
        assertThat(messages().claim(NOW, new Lease(NOW.plusSeconds(60), StoreContract.later(9))))
                .isPresent();
    }

    @Test
    default void a_courier_whose_claim_ran_out_does_not_free_another_message_of_the_target() {
        messages().raise(HELLO, Target.room(ROOM));
        messages().raise(REPLY, Target.room(ROOM));
        OutgoingMessage slow = claimed(NOW);
        OutgoingMessage again = claimed(StoreContract.later(2));
        messages().delivered(again.id(), again.wanted(), "ref", NOW);
        claimed(StoreContract.later(2));

        messages().release(slow.id());

        assertThat(claim(StoreContract.later(2))).isEmpty();
    }

    @Test
    default void what_a_dead_process_had_claimed_is_let_go_of_and_stays_unsure() {
        messages().raise(HELLO, Target.room(ROOM));
        assertThat(claimed(NOW).unsure()).isFalse();

        messages().releaseAll();

        assertThat(claimed(NOW).unsure()).isTrue();
    }

    @Test
    default void a_posted_message_is_never_unsure() {
        messages().raise(HELLO, Target.room(ROOM));
        deliver(HELLO, "ref");
        messages().redraw(HELLO);
        claimed(NOW);

        messages().releaseAll();

        assertThat(claimed(NOW).unsure()).isFalse();
    }

    @Test
    default void let_go_of_it_is_due_as_it_was() {
        messages().raise(HELLO, Target.room(ROOM));
        OutgoingMessage first = claimed(NOW);

        messages().release(first.id());

        assertThat(claim(NOW)).contains(first);
    }

    @Test
    default void let_go_of_an_unsure_message_stays_unsure() {
        messages().raise(HELLO, Target.room(ROOM));
        claimed(NOW);
        messages().releaseAll();

        messages().release(claimed(NOW).id());

        assertThat(claimed(NOW).unsure()).isTrue();
    }

    @Test
    default void postponed_it_waits_without_a_failed_try() {
        messages().raise(HELLO, Target.room(ROOM));
        OutgoingMessage first = claimed(NOW);

        messages().postpone(first.id(), StoreContract.later(5));

        assertThat(claim(StoreContract.later(4))).isEmpty();
        assertThat(claim(StoreContract.later(5))).contains(first);
    }

    @Test
    default void a_failed_try_is_counted_and_tried_again() {
        messages().raise(HELLO, Target.room(ROOM));
        messages().retry(claimed(NOW).id(), StoreContract.later(5), false);
        assertThat(claim(StoreContract.later(4))).isEmpty();

        OutgoingMessage second = claimed(StoreContract.later(5));
        assertThat(second.attempts()).isEqualTo(1);
        assertThat(second.unsure()).isFalse();
        messages().retry(second.id(), StoreContract.later(6), true);

        OutgoingMessage third = claimed(StoreContract.later(6));
        assertThat(third.attempts()).isEqualTo(2);
        assertThat(third.unsure()).isTrue();
        messages().delivered(third.id(), third.wanted(), "ref", NOW);
        assertThat(found(HELLO).attempts()).isZero();
        assertThat(found(HELLO).unsure()).isFalse();
    }

    @Test
    default void a_wish_does_not_cut_the_pause_after_a_failed_try_short() {
        messages().raise(HELLO, Target.room(ROOM));
        messages().retry(claimed(NOW).id(), StoreContract.later(5), false);

        messages().redraw(HELLO);
        messages().raise(HELLO, Target.room(ROOM));

        assertThat(claim(StoreContract.later(4))).isEmpty();
        assertThat(claimed(StoreContract.later(5)).wanted()).isEqualTo(3);
    }

    @Test
    default void a_message_that_is_gone_from_the_platform_is_posted_anew() {
        messages().raise(HELLO, Target.room(ROOM));
        deliver(HELLO, "old");
        messages().redraw(HELLO);

        messages().lost(claimed(NOW).id());

        OutgoingMessage again = claimed(NOW);
        assertThat(again.isPosted()).isFalse();
        assertThat(again.unsure()).isFalse();
        messages().delivered(again.id(), again.wanted(), "new", NOW);
        assertThat(found(HELLO).platformRef()).isEqualTo("new");
    }

    @Test
    default void with_nothing_to_send_it_is_forgotten() {
        messages().raise(HELLO, Target.room(ROOM));
        OutgoingMessage message = claimed(NOW);

        messages().drop(message.id(), message.wanted());

        assertThat(messages().find(HELLO)).isEmpty();
        messages().raise(HELLO, Target.room(ROOM));
        assertThat(claimed(NOW).wanted()).isEqualTo(1);
    }

    @Test
    default void with_nothing_to_send_what_was_posted_stays() {
        messages().raise(HELLO, Target.room(ROOM));
        deliver(HELLO, "ref");
        messages().redraw(HELLO);
        OutgoingMessage message = claimed(NOW);

        messages().drop(message.id(), message.wanted());

        assertThat(found(HELLO).state()).isEqualTo(DELIVERED);
        assertThat(found(HELLO).platformRef()).isEqualTo("ref");
        assertThat(claim(NOW)).isEmpty();
    }

    @Test
    default void neither_forgotten_nor_buried_when_more_was_wanted_meanwhile() {
        messages().raise(HELLO, Target.room(ROOM));
        OutgoingMessage dropped = claimed(NOW);
        messages().raise(HELLO, Target.room(ROOM));
        messages().drop(dropped.id(), dropped.wanted());

        OutgoingMessage buried = claimed(NOW);
        assertThat(buried.unsure()).isFalse();
        messages().raise(HELLO, Target.room(ROOM));
        messages().bury(buried.id(), buried.wanted(), "refused", NOW);

        assertThat(found(HELLO).state()).isEqualTo(PENDING);
        assertThat(messages().listDead(9)).isEmpty();
        assertThat(claimed(NOW).wanted()).isEqualTo(3);
    }

    @Test
    default void a_buried_message_is_sent_only_when_it_is_raised_again() {
        messages().raise(HELLO, Target.room(ROOM));
        messages().retry(claimed(NOW).id(), NOW, true);
        OutgoingMessage message = claimed(NOW);
        messages().bury(message.id(), message.wanted(), "channel archived", NOW);
        messages().redraw(HELLO);
        assertThat(found(HELLO).state()).isEqualTo(DEAD);
        assertThat(found(HELLO).reason()).isEqualTo("channel archived");
        assertThat(claim(NOW)).isEmpty();

        messages().raise(HELLO, Target.room(ROOM));

        OutgoingMessage again = claimed(NOW);
        assertThat(again.attempts()).isZero();
        assertThat(again.unsure()).isFalse();
        assertThat(messages().listDead(9)).isEmpty();
    }

    @Test
    default void many_couriers_send_everything_once_and_one_at_a_time_for_each_room() {
        for (int room = 0; room < 5; room++) {
            RoomId id = new RoomId("sandbox/room-" + room);
            for (int i = 0; i < 6; i++) {
                messages()
                        .raise(
                                new Subject.Reminder(MARIA, NOW.atZone(NEW_YORK).toLocalDate(), room * 10 + i),
                                Target.room(id));
            }
        }
        List<Subject> sent = Collections.synchronizedList(new ArrayList<>());
        Set<RoomId> busy = ConcurrentHashMap.newKeySet();

        AtOnce.run(4, courier -> {
            while (sent.size() < 30) {
                Optional<OutgoingMessage> message = claim(NOW);
                message.ifPresent(one -> {
                    RoomId room = one.target().room();
                    assertThat(room).isNotNull();
                    assertThat(busy.add(room)).isTrue();
                    sent.add(one.subject());
                    busy.remove(room);
                    messages().delivered(one.id(), one.wanted(), "ref", NOW);
                });
            }
        });

        assertThat(sent).hasSize(30).doesNotHaveDuplicates();
    }
}
