package org.throughline.adapter.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.adapter.slack.delivery.SlackDelivery.CARD;
import static org.throughline.adapter.slack.delivery.SlackDelivery.DIGEST;
import static org.throughline.adapter.slack.delivery.SlackDelivery.MARIA;
import static org.throughline.adapter.slack.delivery.SlackDelivery.MINUTES;
import static org.throughline.adapter.slack.delivery.SlackDelivery.ROOM;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.testing.slack.FakePerson;
import org.throughline.testing.slack.Fault;
import org.throughline.testing.slack.OneWorkspace;
import org.throughline.testing.slack.SlackCall;
import org.throughline.testing.slack.SlackPost;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;

class SlackTroubleTest {
    private static final String POST = "chat.postMessage";
    private static final String UPDATE = "chat.update";

    private final SlackDelivery bot = new SlackDelivery();

    @AfterEach
    void stop() {
        bot.close();
    }

    static Stream<Fault> withoutAnAnswer() {
        return Stream.of(
                Fault.dropBefore(),
                Fault.dropAfter(),
                Fault.stall(),
                Fault.status(503),
                Fault.statusAfter(500),
                Fault.error("internal_error"));
    }

    @ParameterizedTest
    @MethodSource("withoutAnAnswer")
    void a_direct_message_without_an_answer_is_looked_for_and_arrives_once(Fault fault) {
        bot.to(MARIA, "digest");
        bot.slack.next(POST, fault);

        bot.deliverAll();

        assertThat(bot.slack.posts(MARIA)).hasSize(1);
        assertThat(bot.message(DIGEST).platformRef())
                .endsWith(bot.slack.posts(MARIA).get(0).ts());
        assertThat(bot.slack.calls("conversations.history")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("withoutAnAnswer")
    void a_card_without_an_answer_leaves_nothing_to_press_but_the_card_itself(Fault fault) {
        bot.inRoom(CARD, "card");
        bot.slack.next(POST, fault);
        bot.slack.next(UPDATE, fault);

        bot.deliverAll();

        assertThat(bot.actionable(ROOM)).hasSize(1);
        assertThat(bot.message(CARD).platformRef())
                .endsWith(bot.actionable(ROOM).get(0).ts());
        assertThat(bot.deadReasons()).isEmpty();
    }

    @Test
    void a_kept_connection_that_breaks_is_not_used_for_a_second_post_behind_our_back() {
        bot.inRoom(MINUTES, "minutes");
        bot.couriers.drain();
        bot.to(MARIA, "digest");
        bot.slack.next(POST, Fault.dropAfter());

        bot.couriers.drain();

        assertThat(bot.slack.posts(MARIA)).hasSize(1);
        assertThat(bot.message(DIGEST).unsure()).isTrue();
    }

    @Test
    void a_look_up_that_gets_no_answer_is_asked_again() {
        bot.to(MARIA, "digest");
        bot.slack.next(POST, Fault.dropAfter());
        bot.slack.next("conversations.open", Fault.tooMany(7), Fault.dropBefore());
        bot.slack.next("conversations.history", Fault.status(502));

        bot.deliverAll();

        assertThat(bot.slack.posts(MARIA)).hasSize(1);
        assertThat(bot.message(DIGEST).state()).isEqualTo(OutgoingMessage.State.DELIVERED);
    }

    @Test
    void slack_is_given_the_time_it_asks_for() {
        bot.to(MARIA, "digest");
        bot.slack.next(POST, Fault.tooMany(20));
        Instant asked = bot.clock.instant();

        bot.deliverAll();

        assertThat(bot.slack.calls(POST)).extracting(SlackCall::at).containsExactly(asked, asked.plusSeconds(20));
        assertThat(bot.message(DIGEST).attempts()).isZero();
    }

    @Test
    void while_slack_asks_for_time_nothing_else_is_posted_in_the_workspace() {
        bot.inRoom(CARD, "card");
        bot.slack.next(POST, Fault.tooMany(20));
        Instant asked = bot.clock.instant();
        bot.couriers.drain();
        bot.clock.advance(Duration.ofSeconds(5));
        bot.to(MARIA, "digest");
        bot.say(MINUTES, "minutes", Messages.Target.room(SlackDelivery.room(SlackDelivery.OTHER_ROOM)));

        bot.deliverAll();

        assertThat(bot.slack.violations()).isEmpty();
        assertThat(bot.slack.calls(POST).stream().skip(1))
                .hasSize(3)
                .allSatisfy(call -> assertThat(call.at()).isAfterOrEqualTo(asked.plusSeconds(20)));
    }

    @Test
    void an_edit_that_gets_no_answer_is_repeated() {
        bot.inRoom(CARD, "0 of 4");
        bot.couriers.drain();
        bot.inRoom(CARD, "1 of 4");
        bot.slack.next(UPDATE, Fault.dropBefore(), Fault.tooMany(3), Fault.stall());

        bot.deliverAll();

        assertThat(bot.slack.posts(ROOM))
                .extracting(SlackPost::text)
                .hasSize(1)
                .allMatch(text -> text.contains("1 of"));
    }

    @Test
    void a_slack_that_cannot_be_reached_is_tried_again_and_nothing_is_looked_for() {
        bot.to(MARIA, "digest");
        bot.slack.close();

        bot.couriers.drain();

        OutgoingMessage waiting = bot.message(DIGEST);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.unsure()).isFalse();
        assertThat(bot.database.messages().findNextDue(bot.clock.instant()).orElseThrow())
                .isBefore(bot.clock.instant().plus(Duration.ofSeconds(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "channel_not_found, 'the channel is gone, or private and the bot is not in it (channel_not_found)'",
        "is_archived, the channel is archived (is_archived)",
        "not_in_channel, the bot is not in the channel any more (not_in_channel)",
    })
    void a_room_that_is_gone_leaves_a_dead_letter_and_somebody_hears_of_it(String error, String reason) {
        bot.inRoom(CARD, "card");
        bot.slack.next(POST, Fault.error(error));

        bot.couriers.drain();

        assertThat(bot.deadReasons()).containsExactly(reason);
        assertThat(bot.lostContacts).containsExactly(CARD);
    }

    @ParameterizedTest
    @CsvSource({
        "user_disabled, the person's account is deactivated (user_disabled)",
        "channel_not_found, nobody in the workspace has this account any more (channel_not_found)",
    })
    void a_person_who_is_gone_leaves_a_dead_letter_and_somebody_hears_of_it(String error, String reason) {
        bot.to(MARIA, "digest");
        bot.slack.next(POST, Fault.error(error));

        bot.couriers.drain();

        assertThat(bot.deadReasons()).containsExactly(reason);
        assertThat(bot.lostContacts).containsExactly(DIGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account_inactive", "token_revoked", "missing_scope", "invalid_blocks", "brand_new_error"})
    void what_no_member_can_mend_leaves_a_dead_letter_alone(String error) {
        bot.inRoom(CARD, "card");
        bot.slack.next(POST, Fault.error(error));

        bot.couriers.drain();

        assertThat(bot.deadReasons()).hasSize(1).allMatch(reason -> reason.endsWith("(" + error + ")"));
        assertThat(bot.lostContacts).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"account_inactive", "token_revoked"})
    void a_bot_that_was_removed_is_not_taken_for_a_person_who_is_gone(String error) {
        bot.to(MARIA, "digest");
        bot.slack.next(POST, Fault.error(error));

        bot.couriers.drain();

        assertThat(bot.deadReasons()).containsExactly("the bot was removed from the workspace (" + error + ")");
        assertThat(bot.lostContacts).isEmpty();
    }

    @Test
    void slacks_own_words_for_archived_removed_deactivated_and_revoked_are_understood() {
        bot.slack.archive(ROOM, true);
        bot.slack.put(FakePerson.named(MARIA, "Maria").asDeleted());
        bot.inRoom(CARD, "card");
        bot.to(MARIA, "digest");
        bot.couriers.drain();
        bot.slack.archive(ROOM, false);
        bot.slack.leave(ROOM, OneWorkspace.BOT);
        bot.inRoom(MINUTES, "minutes");
        bot.couriers.drain();

        assertThat(bot.lostContacts).containsExactlyInAnyOrder(CARD, DIGEST, MINUTES);
    }

    @Test
    void invited_again_the_bot_posts_what_is_wanted_then() {
        bot.slack.leave(ROOM, OneWorkspace.BOT);
        bot.inRoom(CARD, "card");
        bot.couriers.drain();

        bot.slack.join(ROOM, OneWorkspace.BOT);
        bot.inRoom(CARD, "changed");
        bot.deliverAll();

        assertThat(bot.actionable(ROOM))
                .extracting(SlackPost::text)
                .hasSize(1)
                .allMatch(text -> text.contains("changed"));
    }
}
