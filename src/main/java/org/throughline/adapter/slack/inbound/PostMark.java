package org.throughline.adapter.slack.inbound;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.throughline.domain.team.RoomId;

/** What one post carries in its metadata, so that it is found in a conversation where Slack's answer to it was lost. */
record PostMark(String id) {
    private static final String EVENT = "throughline_answer";
    private static final String ANSWER = "answer";
    private static final int LOOKED_THROUGH = 20;

    static PostMark random() {
        return new PostMark(UUID.randomUUID().toString());
    }

    Message.Metadata metadata() {
        return Message.Metadata.builder()
                .eventType(EVENT)
                .eventPayload(Map.of(ANSWER, id))
                .build();
    }

    /** Whether the post stands among the latest of the conversation, which is one that the bot may read. */
    boolean standsIn(RoomId conversation, MethodsClient slack) throws IOException, SlackApiException {
        ConversationsHistoryResponse history = slack.conversationsHistory(request ->
                request.channel(conversation.local()).includeAllMetadata(true).limit(LOOKED_THROUGH));
        return history.isOk() && history.getMessages().stream().anyMatch(there -> isOn(there.getMetadata()));
    }

    @SuppressWarnings("NullAway") // messages without metadata
    private boolean isOn(Message.Metadata metadata) {
        return metadata != null
                && EVENT.equals(metadata.getEventType())
                && id.equals(metadata.getEventPayload().get(ANSWER));
    }
}
