package org.throughline.adapter.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.adapter.slack.delivery.SlackDelivery.CARD;
import static org.throughline.adapter.slack.delivery.SlackDelivery.DIGEST;
import static org.throughline.adapter.slack.delivery.SlackDelivery.MARIA;
import static org.throughline.adapter.slack.delivery.SlackDelivery.MINUTES;
import static org.throughline.adapter.slack.delivery.SlackDelivery.ROOM;
import static org.throughline.adapter.slack.delivery.SlackDelivery.room;
import static org.throughline.adapter.slack.delivery.SlackDelivery.step;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.testing.slack.SlackCall;
import org.throughline.testing.slack.SlackPost;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;

class SlackMessengerTest {
    private static final String POST = "chat.postMessage";
    private static final String UPDATE = "chat.update";

    private final SlackDelivery bot = new SlackDelivery();

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void a_card_comes_as_a_plain_line_first_and_then_with_its_buttons_in_the_same_message() {
        bot.inRoom(CARD, "a & b");

        bot.couriers.drain();

        assertThat(bot.slack.calls()).extracting(SlackCall::method).containsExactly(POST, UPDATE);
        SlackCall line = bot.slack.calls(POST).get(0);
        assertThat(line.get("text")).isEqualTo("a &amp; b");
        assertThat(line.get("blocks")).isEmpty();
        SlackPost card = bot.slack.posts(ROOM).get(0);
        assertThat(card.button("I'm here").has("value")).isTrue();
        assertThat(bot.message(CARD).platformRef()).isEqualTo("C4:" + card.ts());
        assertThat(bot.message(CARD).state()).isEqualTo(OutgoingMessage.State.DELIVERED);
    }

    @Test
    void a_card_without_buttons_is_posted_whole() {
        bot.shown.put(MINUTES, Card.of("minutes", new Element.Text("minutes")));
        bot.database.messages().raise(MINUTES, Messages.Target.room(room(ROOM)));

        bot.couriers.drain();

        assertThat(bot.slack.calls()).extracting(SlackCall::method).containsExactly(POST);
        assertThat(bot.slack.posts(ROOM).get(0).blocks()).isNotEmpty();
    }

    @Test
    void a_direct_message_is_posted_whole_to_the_person_and_carries_its_id() {
        bot.to(MARIA, "digest");

        bot.couriers.drain();

        assertThat(bot.slack.calls()).extracting(SlackCall::method).containsExactly(POST);
        SlackPost digest = bot.slack.posts(MARIA).get(0);
        assertThat(digest.pressable()).hasSize(1);
        assertThat(digest.metadata().path("event_payload").path("message").asText())
                .isEqualTo(bot.message(DIGEST).id().value().toString());
        assertThat(bot.message(DIGEST).platformRef()).isEqualTo(digest.conversation() + ":" + digest.ts());
    }

    @Test
    void a_reply_stands_in_its_parents_thread_and_links_are_not_unfolded() {
        bot.inRoom(CARD, "card");
        bot.inThread(step("focus"), "step 1");

        bot.couriers.drain();

        List<SlackPost> posts = bot.slack.posts(ROOM);
        assertThat(posts.get(1).thread()).isEqualTo(posts.get(0).ts());
        assertThat(bot.slack.calls(POST))
                .allMatch(call -> call.get("unfurl_links").equals("0"));
        assertThat(bot.slack.calls(POST))
                .allMatch(call -> call.get("unfurl_media").equals("0"));
    }

    @Test
    void a_change_is_drawn_into_the_message_that_is_there() {
        bot.inRoom(CARD, "0 of 4");
        bot.couriers.drain();

        bot.inRoom(CARD, "1 of 4");
        bot.couriers.drain();

        assertThat(bot.slack.posts(ROOM))
                .extracting(SlackPost::text)
                .hasSize(1)
                .allMatch(text -> text.contains("1 of"));
    }

    @Test
    void a_message_somebody_deleted_is_posted_anew() {
        bot.inRoom(CARD, "card");
        bot.couriers.drain();
        bot.slack.delete(bot.slack.posts(ROOM).get(0));

        bot.inRoom(CARD, "changed");
        bot.couriers.drain();

        assertThat(bot.actionable(ROOM))
                .extracting(SlackPost::text)
                .hasSize(1)
                .allMatch(text -> text.contains("changed"));
    }

    @Test
    void only_workspaces_of_slack_are_served() {
        assertThat(bot.messenger.serves(SlackIds.workspace("T9"))).isTrue();
        assertThat(bot.messenger.serves(new WorkspaceId("sandbox"))).isFalse();
    }

    @Test
    void a_workspace_without_the_bot_has_a_dead_letter() {
        bot.say(CARD, "card", Messages.Target.room(SlackIds.room(SlackIds.workspace("T9"), "C1")));

        bot.couriers.drain();

        assertThat(bot.deadReasons()).containsExactly("the bot is not installed in the workspace any more");
    }
}
