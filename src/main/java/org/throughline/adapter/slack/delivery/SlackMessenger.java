package org.throughline.adapter.slack.delivery;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.adapter.slack.SlackRef;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.adapter.slack.card.CardBlocks;
import org.throughline.adapter.slack.card.SlackLimits;
import org.throughline.adapter.slack.card.SlackMessage;
import org.throughline.adapter.slack.card.SlackText;
import org.throughline.chat.card.Card;
import org.throughline.chat.text.Texts;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.DeliveryResult;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.port.OnUnknown;
import org.throughline.usecase.port.OutgoingMessage;

/**
 * Posts and edits messages in Slack.
 *
 * <p>A direct message whose post got no answer is looked for in the person's conversation, by its metadata. In rooms the
 * bot has no right to read: there a card with buttons comes in two moves, a plain line first, and the card with its
 * buttons drawn into it once its reference is kept. Whatever happens to an answer, nothing stands there twice that a
 * person could act on.
 */
public final class SlackMessenger implements Messenger {
    private static final String EVENT = "throughline";
    private static final String MESSAGE = "message";
    private static final int LOOKED_THROUGH = 100;

    private final Workspaces workspaces;
    private final SlackPace pace;
    private final Function<OutgoingMessage, Texts> language;

    /** {@code language} knows in which language a message is written. */
    public SlackMessenger(Workspaces workspaces, SlackPace pace, Function<OutgoingMessage, Texts> language) {
        this.workspaces = workspaces;
        this.pace = pace;
        this.language = language;
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return SlackIds.isSlack(workspace);
    }

    @Override
    public DeliveryResult post(OutgoingMessage message, Card card) {
        String conversation = conversationOf(message);
        return with(message, pace.post(message, conversation), client -> {
            boolean twoMoves = !message.isDirect() && !card.buttons().isEmpty();
            ChatPostMessageRequest request =
                    twoMoves ? line(message, conversation, card) : whole(message, conversation, card);
            DeliveryResult result = SlackCall.make(message, () -> client.chatPostMessage(request), posted -> {
                String ref = reference(posted);
                return twoMoves ? new DeliveryResult.Placed(ref) : new DeliveryResult.Delivered(ref);
            });
            return heeding(result, pause -> pace.postRefused(message, conversation, pause));
        });
    }

    @Override
    public DeliveryResult edit(OutgoingMessage message, Card card) {
        SlackRef posted = SlackRef.parse(String.valueOf(message.platformRef()));
        return with(message, pace.edit(message), client -> {
            SlackMessage drawn = CardBlocks.of(card, language.apply(message));
            DeliveryResult result = SlackCall.make(
                    message,
                    () -> client.chatUpdate(request -> request.channel(posted.conversation())
                            .ts(posted.timestamp())
                            .text(drawn.text())
                            .blocksAsString(drawn.blocks().toString())),
                    edited -> new DeliveryResult.Delivered(posted.toString()));
            return heeding(result, pause -> pace.editRefused(message, pause));
        });
    }

    @Override
    public OnUnknown onUnknown(OutgoingMessage message) {
        return message.isDirect() ? OnUnknown.LOOK_UP : OnUnknown.REPEAT;
    }

    @Override
    public DeliveryResult lookUp(OutgoingMessage message) {
        return with(message, pace.lookUp(message), client -> {
            DeliveryResult result = SlackCall.make(
                    message,
                    () -> client.conversationsOpen(request -> request.users(List.of(conversationOf(message)))),
                    opened -> find(message, opened.getChannel().getId(), client));
            return heeding(result, pause -> pace.lookUpRefused(message, pause));
        });
    }

    private static DeliveryResult find(OutgoingMessage message, String conversation, MethodsClient client) {
        return SlackCall.make(
                message,
                () -> client.conversationsHistory(request ->
                        request.channel(conversation).includeAllMetadata(true).limit(LOOKED_THROUGH)),
                history -> history.getMessages().stream()
                        .filter(there -> isOf(message, there.getMetadata()))
                        .findFirst()
                        .<DeliveryResult>map(there ->
                                new DeliveryResult.Delivered(new SlackRef(conversation, there.getTs()).toString()))
                        .orElseGet(DeliveryResult.Gone::new));
    }

    @SuppressWarnings("NullAway") // messages without metadata
    private static boolean isOf(OutgoingMessage message, Message.Metadata metadata) {
        return metadata != null
                && EVENT.equals(metadata.getEventType())
                && message.id()
                        .value()
                        .toString()
                        .equals(metadata.getEventPayload().get(MESSAGE));
    }

    private DeliveryResult with(OutgoingMessage message, Duration pause, Function<MethodsClient, DeliveryResult> call) {
        if (!pause.isZero()) {
            return new DeliveryResult.TryLater(pause);
        }
        return workspaces
                .findClient(message.workspace())
                .map(call)
                .orElseGet(() -> new DeliveryResult.Refused("the bot is not installed in the workspace any more"));
    }

    private ChatPostMessageRequest whole(OutgoingMessage message, String conversation, Card card) {
        SlackMessage drawn = CardBlocks.of(card, language.apply(message));
        return request(message, conversation)
                .text(drawn.text())
                .blocksAsString(drawn.blocks().toString())
                .build();
    }

    private static ChatPostMessageRequest line(OutgoingMessage message, String conversation, Card card) {
        return request(message, conversation)
                .text(SlackText.escaped(card.summary(), SlackLimits.MESSAGE_TEXT))
                .build();
    }

    private static ChatPostMessageRequest.ChatPostMessageRequestBuilder request(
            OutgoingMessage message, String conversation) {
        String parent = message.parentRef();
        return ChatPostMessageRequest.builder()
                .channel(conversation)
                .threadTs(parent == null ? null : SlackRef.parse(parent).timestamp())
                .unfurlLinks(false)
                .unfurlMedia(false)
                .metadata(Message.Metadata.builder()
                        .eventType(EVENT)
                        .eventPayload(Map.of(MESSAGE, message.id().value().toString()))
                        .build());
    }

    private static String reference(ChatPostMessageResponse posted) {
        return new SlackRef(posted.getChannel(), posted.getTs()).toString();
    }

    /** The room, or the person, whose direct conversation Slack finds. */
    private static String conversationOf(OutgoingMessage message) {
        RoomId room = message.target().room();
        PersonId person = message.target().person();
        Supplier<String> ofPerson =
                () -> Optional.ofNullable(person).orElseThrow().local();
        return room != null ? room.local() : ofPerson.get();
    }

    /** Passes the result on, and its pause where Slack asked for one. */
    private static DeliveryResult heeding(DeliveryResult result, java.util.function.Consumer<Duration> refused) {
        if (result instanceof DeliveryResult.TryLater later) {
            refused.accept(later.pause());
        }
        return result;
    }
}
